"""Goes through a record part by part, saying by ids and keys where each part stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.record.officer_text import OfficerText
from rsu_nb.record.part import Part
from rsu_nb.record.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """A part or a text of a record, and its place there, such as `facts.F3.finding`."""

    where: str
    part: Part


_last: Final[list[Any]] = [None, ()]
"""The record that was walked last, with what was found: many checks look at one record."""


def parts(part: Part) -> tuple[Located, ...]:
    """The part itself and every part inside it, in order; officer text is not entered."""
    if not isinstance(part, Record):
        return tuple(_within(part, ""))
    if _last[0] is not part:
        _last[:] = part, tuple(_within(part, ""))
    found: tuple[Located, ...] = _last[1]
    return found


def texts(part: Part) -> Iterator[tuple[str, OfficerText]]:
    """Every officer text inside a part, with its place."""
    for located in parts(part):
        if isinstance(located.part, OfficerText):
            yield located.where, located.part


def joined(where: str, name: str) -> str:
    """The place of a field inside the place of its part."""
    return f"{where}.{name}" if where else name


def _within(part: Part, where: str) -> Iterator[Located]:
    yield Located(where=where, part=part)
    if isinstance(part, OfficerText):
        return
    for name, field in type(part).model_fields.items():
        value = getattr(part, name)
        if isinstance(value, Part):
            yield from _within(value, joined(where, field.alias or name))
        elif isinstance(value, tuple):
            yield from _members(value, joined(where, field.alias or name))


def _members(members: tuple[object, ...], where: str) -> Iterator[Located]:
    for number, member in enumerate(members, start=1):
        if isinstance(member, Part):
            yield from _within(member, f"{where}{_label(member, number)}")


def _label(member: Part, number: int) -> str:
    """The id, role or code that tells a member of a list from the others, else its number."""
    for name in ("id", "role", "code"):
        value = getattr(member, name, None)
        if isinstance(value, str):
            return f".{value}"
    return f"[{number}]"
