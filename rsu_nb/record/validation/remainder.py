"""What is left of a record when the parts of the wrong form are taken out, to check that too."""

from __future__ import annotations

import copy
import re
from typing import Any, Final

from pydantic import ValidationError

from rsu_nb.record.part import ID_PATTERN
from rsu_nb.record.record import Record

_ID: Final = re.compile(ID_PATTERN)
_ROUNDS: Final = 50
_STAND_INS: Final[dict[str, Any]] = {
    "case": "RSU-0000-00000",
    "decision_type": "none",
    "law_as_at": "2000-01-01",
    "officer": {"id": "none", "name": "-", "designation": "-"},
    "people": (),
    "identities": (),
    "countries": (),
    "detention": {"state": "unclear"},
}
"""What stands for a required part of the wrong form, so that the others can be looked at."""


def remainder(data: dict[str, Any]) -> Record | None:
    """The record without its parts of the wrong form; None where they cannot be told apart."""
    rest = {**_STAND_INS, **copy.deepcopy(data)}
    for _ in range(_ROUNDS):
        try:
            return Record.model_validate(rest)
        except ValidationError as error:
            places = {_taken_out(rest, details["loc"]) for details in _details(error)}
        for place in sorted(places, key=_order, reverse=True):
            _take_out(rest, place)
    return None


def ids_given(data: object) -> frozenset[str]:
    """Every id that anything in the data has, whatever form the rest of it is in."""
    if isinstance(data, dict):
        own = data.get("id")
        found = {own} if isinstance(own, str) and _ID.fullmatch(own) else set()
        return frozenset(found).union(*(ids_given(value) for value in data.values()))
    if isinstance(data, list | tuple):
        return frozenset().union(*(ids_given(value) for value in data))
    return frozenset()


def _details(error: ValidationError) -> list[Any]:
    return error.errors(include_url=False, include_input=False, include_context=False)


def _taken_out(rest: dict[str, Any], place: tuple[int | str, ...]) -> tuple[int | str, ...]:
    """The innermost part there is on the way to a place."""
    value: Any = rest
    for depth, step in enumerate(place):
        if not _has(value, step):
            return place[:depth]
        value = value[step]
    return place


def _take_out(rest: dict[str, Any], place: tuple[int | str, ...]) -> None:
    if not place:
        return
    holder: Any = rest
    for step in place[:-1]:
        holder = holder[step]
    if len(place) == 1 and place[0] in _STAND_INS:
        holder[place[0]] = _STAND_INS[str(place[0])]
    else:
        del holder[place[-1]]


def _order(place: tuple[int | str, ...]) -> tuple[str, ...]:
    """Sorts later members of a list, and what is inside a part, after the others."""
    return tuple(f"{step:09d}" if isinstance(step, int) else step for step in place)


def _has(value: object, step: int | str) -> bool:
    if isinstance(value, dict):
        return step in value
    return isinstance(value, list) and isinstance(step, int) and step < len(value)
