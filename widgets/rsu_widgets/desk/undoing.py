"""What was done at a desk, so that it can be undone: the last edit first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.record.places import number_of, value_at

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What stood at a place before an edit.

    Attributes:
        place: The place; where nothing stood, the outermost part that the edit made.
        value: What stood there; None where nothing did.
        number: For a member of a list, where in the list it stood, from 0; else None.
    """

    place: str
    value: Any
    number: int | None = None


class Undoing:
    """The edits of one window, each to be undone once."""

    def __init__(self) -> None:
        self._done: list[tuple[str, tuple[Undone, ...]]] = []

    def remember(self, place: str, data: dict[str, Any]) -> None:
        """Remember what stands at a place before it is edited; typing on is one edit.

        Args:
            place: The place.
            data: The record as plain data, before the edit.
        """
        if self._done and self._done[-1][0] == place and value_at(data, place) is not None:
            return
        self._done.append((place, (_before(place, data),)))
        del self._done[:-_MOST]

    def remember_together(self, places: Iterable[str], data: dict[str, Any]) -> None:
        """Remember what stands at some places that are edited together, and undone as one.

        Args:
            places: The places, in the order in which they are edited.
            data: The record as plain data, before the first of the edits.
        """
        before = tuple(_before(place, data) for place in places)
        self._done.append(("", before[::-1]))
        del self._done[:-_MOST]

    def last(self) -> tuple[Undone, ...]:
        """The last edit that is not undone yet, or those made together, in the order to undo."""
        return self._done.pop()[1] if self._done else ()


def _before(place: str, data: dict[str, Any]) -> Undone:
    steps = place.split("/")
    for count in range(1, len(steps) + 1):
        outer = "/".join(steps[:count])
        if value_at(data, outer) is None:
            return Undone(place=outer, value=None)
    members = value_at(data, place.rpartition("/")[0]) if len(steps) > 1 else None
    number = number_of(members, steps[-1]) if isinstance(members, list) else None
    return Undone(place=place, value=value_at(data, place), number=number)
