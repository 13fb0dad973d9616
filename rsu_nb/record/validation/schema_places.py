"""Names a place in what was read by keys and ids, as far as these hold nothing of a person."""

from __future__ import annotations

import re
import types
from typing import TYPE_CHECKING, Any, Final, Union, get_args, get_origin

from rsu_nb.record.part import ID_PATTERN, Part
from rsu_nb.record.record import Record
from rsu_nb.record.roles import ROLE_PATTERN

if TYPE_CHECKING:
    from collections.abc import Iterator

Steps = tuple[int | str, ...]
"""The way to a value: keys, and numbers from 0 in lists."""

_LABELS: Final = (
    ("id", re.compile(ID_PATTERN)),
    ("role", re.compile(ROLE_PATTERN)),
    ("code", re.compile(r"[A-Z]{2}|stateless|unknown")),
)


def place_of(steps: Steps, data: Any, root: type[Part] = Record) -> str:
    """A place such as `facts.F3.finding.reasons`; a member without an id is counted from 1."""
    return "".join(_labels(steps, data, root)).removeprefix(".")


def keys_at(steps: Steps, root: type[Part] = Record) -> tuple[str, ...]:
    """The keys that the part at a place may have; none where no part stands there."""
    part: Any = root
    for step in steps:
        part = _inside(part, step)
    is_part = isinstance(part, type) and issubclass(part, Part)
    return _keys(part) if is_part else ()


def _labels(steps: Steps, data: Any, root: type[Part]) -> Iterator[str]:
    value: Any = data
    part: Any = root
    for step in steps:
        value = _at(value, step)
        if isinstance(step, int):
            yield _member(value, step)
        elif _is_key(part, step):
            yield f".{step}"
        part = _inside(part, step)


def _member(value: Any, number: int) -> str:
    if isinstance(value, dict):
        for key, form in _LABELS:
            given = value.get(key)
            if isinstance(given, str) and form.fullmatch(given):
                return f".{given}"
    return f"[{number + 1}]"


def _at(value: Any, step: int | str) -> Any:
    if isinstance(value, dict):
        return value.get(step)
    is_there = isinstance(value, list | tuple) and isinstance(step, int) and step < len(value)
    return value[step] if is_there else None


def _is_key(part: Any, step: str) -> bool:
    return isinstance(part, type) and issubclass(part, Part) and step in _keys(part)


def _keys(part: type[Part]) -> tuple[str, ...]:
    return tuple(field.alias or name for name, field in part.model_fields.items())


def _inside(part: Any, step: int | str) -> Any:
    """The type of what stands at a step inside a type; None where it is no single type."""
    if isinstance(step, int):
        members = get_args(part)
        return _single(members[0]) if get_origin(part) is tuple and members else None
    if not _is_key(part, step):
        return None
    for name, field in part.model_fields.items():
        if step in {name, field.alias}:
            return _single(field.annotation)
    return None


def _single(annotation: Any) -> Any:
    """An annotation without `None` and without what is said about it."""
    if hasattr(annotation, "__metadata__"):
        return _single(annotation.__origin__)
    if get_origin(annotation) in {Union, types.UnionType}:
        others = [one for one in get_args(annotation) if one is not type(None)]
        return _single(others[0]) if len(others) == 1 else None
    return annotation
