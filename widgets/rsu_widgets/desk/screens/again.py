"""What is to be looked at again at a step, since something it rests on changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_widgets.desk.where import place_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.again import LookAgain
    from rsu_widgets.desk.work import Work


def again_groups(work: Work, step: str) -> Iterator[dict[str, Any]]:
    """The officer's word, thing by thing, that it was looked at again and stays as it is."""
    mine = [one for one in work.again if one.step == step]
    if mine:
        yield {
            "group": "actions",
            "title": "To be looked at again",
            "actions": [
                {
                    "act": f"stays {one.thing}",
                    "label": f"I looked at {in_words(one.thing)} again; it stays",
                    "why": f"{in_words(one.thing)}: {because(one)} "
                    "Write it anew, or say that it stays.",
                }
                for one in mine
            ],
        }


def again_by_place(work: Work) -> dict[str, dict[str, Any]]:
    """By the place of the field it is shown at: why it is to be looked at again, and what was."""
    declared = work.drawn.standing.decision_type
    found: dict[str, dict[str, Any]] = {}
    for one in work.again:
        place = place_of(one.thing, work.data, declared)
        if place:
            said = {"because": because(one), "old": _old(one)}
            found |= {f"{place}{field}": said for field in _fields_of(place)}
    return found


def in_words(thing: str) -> str:
    """A thing as it is read: `F3.finding` is F3 finding, `whole_considered` whole considered."""
    return thing.replace("_", " ").replace(".", " ")


def because(one: LookAgain) -> str:
    """Why something is to be looked at again, in a sentence."""
    things = ", ".join(dict.fromkeys(in_words(change.thing) for change in one.because))
    return f"since it was written, this changed: {things}."


def _old(one: LookAgain) -> str | None:
    was = one.because[0].was
    return was if isinstance(was, str) else None


def _fields_of(place: str) -> tuple[str, ...]:
    """The field of a thing at which the reminder stands."""
    if place.endswith("/finding"):
        return ("/result",)
    if place.startswith("matters_put/"):
        return ("/evaluation",)
    return ("/reasons",) if place == "whole_considered" else ("",)
