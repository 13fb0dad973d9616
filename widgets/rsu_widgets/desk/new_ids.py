"""Ids for new things of a record: the letters of their kind and the next free number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.record.things import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from rsu_nb.record.part import Part

_ID: Final = re.compile(r"([A-Z]{1,2})([1-9][0-9]{0,3})")


def new_id(part: type[Part], data: Mapping[str, Any]) -> str | None:
    """The next free id for a part; None for one that has no id.

    Args:
        part: The class of the new thing.
        data: The record as plain data, with what is held.
    """
    letters = next((kind.letters for kind in KINDS if kind.part is part), None)
    if letters is None:
        return None
    taken = (found for one in _ids(data.values()) if (found := _ID.fullmatch(one)))
    numbers = (int(found[2]) for found in taken if found[1] == letters)
    return f"{letters}{max(numbers, default=0) + 1}"


def _ids(values: Iterable[Any]) -> Iterator[str]:
    for value in values:
        if isinstance(value, dict):
            if isinstance(value.get("id"), str):
                yield value["id"]
            yield from _ids(value.values())
        elif isinstance(value, list):
            yield from _ids(value)
