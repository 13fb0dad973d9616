"""The form of any part of a record, made from its declaration: no second list of fields."""

from __future__ import annotations

import types
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Union, get_args, get_origin, get_type_hints

from rsu_nb.errors import UnknownNameError
from rsu_nb.record.officer_text import OfficerText
from rsu_nb.record.part import CountryCode, Id, Part, Passage, Reliance
from rsu_nb.record.places import label_of
from rsu_nb.record.record import Record
from rsu_nb.record.roles import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pydantic.fields import FieldInfo


class FieldKind(StrEnum):
    """How a field is filled in."""

    LINE = "line"
    TEXT = "text"
    PASSAGE = "passage"
    CHOICE = "choice"
    CHOICES = "choices"
    DATE = "date"
    YES_NO = "yes-no"
    NUMBER = "number"
    REFERENCE = "reference"
    REFERENCES = "references"
    ROLE = "role"
    ROLES = "roles"
    COUNTRY = "country"
    KEYS = "keys"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a form.

    Attributes:
        place: Its place in the record.
        label: What it is called.
        hint: What goes in, where that is not plain.
        kind: How it is filled in.
        value: What is there; None where nothing is.
        is_required: True where its part is not whole without it.
        options: What may be chosen, each with its words.
        named: The class and name that declare it; "" for a field of no part.
    """

    place: str
    label: str
    hint: str
    kind: FieldKind
    value: Any
    is_required: bool
    options: tuple[tuple[str, str], ...] = ()
    named: str = ""

    def view(self) -> dict[str, Any]:
        """The field as the screen takes it."""
        return {
            "node": "field",
            "place": self.place,
            "label": self.label,
            "hint": self.hint,
            "kind": self.kind.value,
            "value": self.value,
            "required": self.is_required,
            "options": [{"value": value, "label": label} for value, label in self.options],
            "named": self.named,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Inner:
    """A part within a part, with the form it has there.

    Attributes:
        place: Its place in the record.
        label: What it is called.
        hint: What it is.
        nodes: Its fields, inner parts and lists.
        is_there: True where something of it is filled in.
    """

    place: str
    label: str
    hint: str
    nodes: tuple[Node, ...]
    is_there: bool

    def view(self) -> dict[str, Any]:
        """The part as the screen takes it."""
        return {
            "node": "inner",
            "place": self.place,
            "label": self.label,
            "hint": self.hint,
            "nodes": [node.view() for node in self.nodes],
            "there": self.is_there,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A list of parts within a part, each member with its form.

    Attributes:
        place: Its place in the record.
        label: What it is called.
        hint: What its members are.
        members: Each member's place, and its form.
    """

    place: str
    label: str
    hint: str
    members: tuple[tuple[str, tuple[Node, ...]], ...]

    def view(self) -> dict[str, Any]:
        """The list as the screen takes it."""
        return {
            "node": "listed",
            "place": self.place,
            "label": self.label,
            "hint": self.hint,
            "members": [
                {"place": place, "nodes": [node.view() for node in nodes]}
                for place, nodes in self.members
            ],
        }


Node = Field | Inner | Listed

_SIMPLE: Final[Mapping[Any, FieldKind]] = {
    OfficerText: FieldKind.TEXT,
    Passage: FieldKind.PASSAGE,
    Reliance: FieldKind.REFERENCE,
    Id: FieldKind.REFERENCE,
    Role: FieldKind.ROLE,
    CountryCode: FieldKind.COUNTRY,
    bool: FieldKind.YES_NO,
    int: FieldKind.NUMBER,
    date: FieldKind.DATE,
    str: FieldKind.LINE,
}
_SEVERAL: Final[Mapping[FieldKind, FieldKind]] = {
    FieldKind.REFERENCE: FieldKind.REFERENCES,
    FieldKind.ROLE: FieldKind.ROLES,
    FieldKind.LINE: FieldKind.KEYS,
}
_WORDS: Final = {
    "not-satisfied": "not satisfied either way",
    "accepted-benefit-of-doubt": "accepted with the benefit of the doubt",
    "not-necessary": "not necessary to decide",
    "from-claimant": "from the person",
}
"""Choices whose key says less than the law's own words."""
_LIST: Final = "list in the record"
_TELLING: Final = frozenset({"id", "schema_", "case", "decision_type", "pins"})
"""Fields that nobody fills in: they are given."""


def form_of(part: type[Part], place: str, data: Mapping[str, Any]) -> tuple[Node, ...]:
    """The form of a part.

    Args:
        part: The class that declares it.
        place: Where it stands; "" for the record itself.
        data: What it holds, as typed.
    """
    return tuple(
        node_of(part, name, place, data) for name in part.model_fields if name not in _TELLING
    )


def members_of(part: type[Part], name: str) -> type[Part] | None:
    """The class of the members of a field that is a list of parts; None for any other field."""
    inner, is_several = _core(_hints(part)[name])
    return inner if is_several and _is_part(inner) else None


def class_of_list(place: str) -> type[Part]:
    """The class of the members of the list at a place of a record.

    Raises:
        UnknownNameError: The record has no such list.
    """
    holder: type[Part] = Record
    names = iter(place.split("/"))
    for name in names:
        inner, is_several = _core(_hints(holder).get(name))
        if not _is_part(inner):
            break
        holder = inner
        if is_several and next(names, None) is None:
            return holder
    raise UnknownNameError(_LIST, place, ())


def node_of(part: type[Part], name: str, place: str, data: Mapping[str, Any]) -> Node:
    """One field, inner part or list of a part."""
    info = part.model_fields[name]
    here = f"{place}/{name}" if place else name
    value = data.get(name)
    inner, is_several = _core(_hints(part)[name])
    if _is_part(inner):
        return _inner_or_listed(inner, is_several, info, here, value)
    kind, options = _kind(inner)
    if is_several:
        kind = FieldKind.CHOICES if options else _SEVERAL[kind]
    return Field(
        place=here,
        label=label_from(name),
        hint=info.description or "",
        kind=kind,
        value=value,
        is_required=info.is_required(),
        options=options,
        named=f"{part.__name__}.{name}",
    )


_NAMED: Final = {
    "on": "date",
    "by": "by whom",
    "in_new_zealand": "in New Zealand",
    "length_minutes": "length in minutes",
}
"""Names of fields that say too little alone, or hold a name themselves."""


def label_from(name: str) -> str:
    """The words of a field's name: `received_on` is *Received on*, and `on` alone is *Date*."""
    words = _NAMED.get(name) or name.removeprefix("is_").replace("_", " ")
    return words[:1].upper() + words[1:]


def words_of(option: StrEnum) -> str:
    """The words of a choice: `accepted-in-part` is *Accepted in part*."""
    text = option.value if option.value.islower() else option.name.lower()
    words = _WORDS.get(text) or text.replace("-", " ").replace("_", " ")
    return words[:1].upper() + words[1:]


def _inner_or_listed(
    part: type[Part], is_several: bool, info: FieldInfo, place: str, value: Any
) -> Inner | Listed:
    name = place.rpartition("/")[2]
    hint = info.description or (part.__doc__ or "").strip()
    if not is_several:
        nodes = form_of(part, place, value or {})
        return Inner(
            place=place, label=label_from(name), hint=hint, nodes=nodes, is_there=bool(value)
        )
    members = tuple(
        (f"{place}/{label}", form_of(part, f"{place}/{label}", member))
        for label, member in _labelled(value or [])
    )
    return Listed(place=place, label=label_from(name), hint=hint, members=members)


def _labelled(members: list[dict[str, Any]]) -> Iterator[tuple[str, dict[str, Any]]]:
    for number, member in enumerate(members, start=1):
        yield label_of(member) or f"[{number}]", member


@cache
def _hints(part: type[Part]) -> dict[str, Any]:
    return get_type_hints(part, include_extras=True)


def _is_part(inner: Any) -> bool:
    return isinstance(inner, type) and issubclass(inner, Part) and inner is not OfficerText


def _core(hint: Any) -> tuple[Any, bool]:
    """The type of a field without `None`, and whether there may be several."""
    if get_origin(hint) in {Union, types.UnionType}:
        hint = next(one for one in get_args(hint) if one is not type(None))
    if get_origin(hint) is tuple:
        return get_args(hint)[0], True
    return hint, False


def _kind(hint: Any) -> tuple[FieldKind, tuple[tuple[str, str], ...]]:
    """How a field of that type is filled in, and what may be chosen."""
    for known, kind in _SIMPLE.items():
        if hint == known:
            return kind, ()
    base = get_args(hint)[0] if get_origin(hint) is not None or get_args(hint) else hint
    if isinstance(base, type) and issubclass(base, StrEnum):
        return FieldKind.CHOICE, tuple((one.value, words_of(one)) for one in base)
    return _SIMPLE[base], ()
