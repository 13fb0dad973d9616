"""Why an edit waits beside the record, in words with the names that its fields have on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_widgets.desk.fields import label_from
from rsu_widgets.desk.where import item_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rsu_nb.errors import Problem

_MOST: Final = 5


def why_it_waits(problems: Sequence[tuple[str, Problem]], place: str) -> tuple[str, ...]:
    """Why one edit waits, a sentence each: what is wrong in its own item, else where it clashes.

    Args:
        problems: What would be wrong with the record, each with the place it is about.
        place: The place that was edited.
    """
    item = item_of(place)
    own = [(at, one) for at, one in problems if item_of(at) == item]
    return tuple(_sentence(at, one, is_own=bool(own)) for at, one in (own or problems)[:_MOST])


def why_items_wait(problems: Sequence[tuple[str, Problem]]) -> dict[str, tuple[str, ...]]:
    """Why each member of a list waits, a sentence each.

    Args:
        problems: What would be wrong with the record, each with the place it is about.
    """
    items = dict.fromkeys(item_of(at) for at, _ in problems)
    return {item: why_it_waits(problems, item) for item in items}


def _sentence(place: str, problem: Problem, *, is_own: bool) -> str:
    *before, field = place.split("/")
    of = f" of {before[1]}" if not is_own and len(before) > 1 else ""
    return f"“{label_from(field)}”{of} {problem.what}."
