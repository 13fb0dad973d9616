"""What a step still needs, each with the place on the form where it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rsu_nb.record.places import value_at
from rsu_widgets.desk.parts import DETERMINATION, PARTS
from rsu_widgets.desk.where import item_of, place_of, step_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_widgets.desk.work import Work

_GIVEN_AT_OPENING: Final = frozenset({"officer", "people", "identities", "countries", "detention"})


def needs_of(work: Work, step: str) -> list[dict[str, Any]]:
    """What is still to be done in a step, of the record and of what is held beside it."""
    declared = work.drawn.standing.decision_type
    return [
        *(one for one in waiting_of(work) if one["step"] == step),
        *(
            {
                "where": gap.where,
                "what": gap.what,
                "step": step,
                "place": place_of(gap.where, work.data, declared),
            }
            for gap in work.drawn.needs
            if gap.step == step
        ),
    ]


def counts_of(work: Work) -> dict[str, int]:
    """How many things each step still needs; steps that need nothing are left out."""
    counts: dict[str, int] = {}
    for step in (
        *(gap.step for gap in work.drawn.needs),
        *(one["step"] for one in waiting_of(work) if one["step"]),
    ):
        counts[step] = counts.get(step, 0) + 1
    return counts


def is_untouched(work: Work, step: str) -> bool:
    """True for a step that asks no question and of which nothing was entered since the opening."""
    declared = work.drawn.standing.decision_type
    asking = {*(one.step for one in declared.issues), *(one.step for one in declared.limbs)}
    if step in asking:
        return False
    parts = (key for key in PARTS.get(step, ()) if key not in _GIVEN_AT_OPENING)
    places = (f"determination/{key}" if key in DETERMINATION else key for key in parts)
    return not any(value_at(work.data, place) for place in places)


def counts_of_items(work: Work) -> dict[str, int]:
    """How many things each member of a list still needs, by its place."""
    declared = work.drawn.standing.decision_type
    counts: dict[str, int] = {}
    for gap in work.drawn.needs:
        place = place_of(gap.where, work.data, declared)
        if place:
            counts[item_of(place)] = counts.get(item_of(place), 0) + 1
    return counts


def waits_of(work: Work) -> dict[str, str]:
    """Why each edit that is held waits, by every place that a page may have for it."""
    return {
        named: " ".join(work.why_waits(place))
        for place in work.held
        for named in work.named(place)
    }


def waiting_of(work: Work) -> list[dict[str, Any]]:
    """What is held beside the record, item by item, with why it waits."""
    return [*_waiting(work)]


def _waiting(work: Work) -> Iterator[dict[str, Any]]:
    declared = work.drawn.standing.decision_type
    for item in dict.fromkeys(item_of(place) for place in work.held):
        why = " ".join(work.why_waits(item))
        yield {
            "where": item,
            "what": f"{item.rpartition('/')[2].replace('_', ' ')} is waiting: {why}",
            "step": step_of(item, declared),
            "place": item,
        }
