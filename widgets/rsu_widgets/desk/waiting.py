"""Why an edit waits beside the record, in words with the names that its fields have on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rsu_widgets.desk.fields import label_from
from rsu_widgets.desk.where import item_of, place_of_path

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rsu_nb.errors import Problem

_MOST: Final = 5


def why_it_waits(problems: Iterable[Problem], place: str, data: dict[str, Any]) -> tuple[str, ...]:
    """Why one edit waits, a sentence each: what is wrong in its own item, else where it clashes.

    Args:
        problems: What would be wrong with the record.
        place: The place that was edited.
        data: The record as plain data with the edit in it.
    """
    item = item_of(place)
    placed = [(place_of_path(one.where, data) or one.where, one) for one in problems]
    own = [one for one in placed if item_of(one[0]) == item]
    return tuple(_sentence(at, one, is_own=bool(own)) for at, one in (own or placed)[:_MOST])


def _sentence(place: str, problem: Problem, *, is_own: bool) -> str:
    *before, field = place.split("/")
    of = f" of {before[1]}" if not is_own and len(before) > 1 else ""
    return f"“{label_from(field)}”{of} {problem.what}."
