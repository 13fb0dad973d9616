"""What a person has on paper: an example, with the ids and the days that a desk would give."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.record.facts import FactElement
from rsu_nb.record.lookup import things
from rsu_nb.record.places import label_of
from rsu_nb.record.reading import record_from
from rsu_nb.record.things import KINDS
from rsu_nb.record.validation import validated
from rsu_nb.record.writing import record_to_typed, record_to_yaml
from tests.browser.desk.app import EXAMPLES

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from rsu_nb.record.record import Record

_ID: Final = re.compile(r"(?<![\w-])[A-Z]{1,2}[1-9][0-9]{0,3}(?![\w-])")
_LETTERS: Final = {kind.part: kind.letters for kind in KINDS}
_UNASKED: Final = {"cessation": frozenset({"destination"})}
"""Lists on which nothing turns, though the example says why they have no further member."""
_AS_ANSWERED: Final = frozenset({"answers", "closed", "readings", "conclusions"})
AFTER: Final = {"review": (), "notifications": (), "responses": (), "pins": None}
"""What comes to be when a decision is read, checked, sealed and notified, and is not typed."""


def paper_of(example: str, today: date) -> Record:
    """An example as it stands once it was typed at a desk.

    Args:
        example: Its name.
        today: The day on which it is typed: what the desk writes down by itself bears that day,
            and the decision cannot come before it.
    """
    record = record_from((EXAMPLES / f"{example}.yaml").read_bytes(), example)
    given = _ids_of_a_desk(record)
    yaml = _ID.sub(lambda found: given.get(found[0], found[0]), record_to_yaml(record))
    decided_on = max(record.decided_on or today, today)
    days = {"decided_on": decided_on, "law_as_at": decided_on}
    paper = record_from(yaml.encode(), example).model_copy(update={**days, **AFTER})
    return _without_what_is_not_asked(_with_boxes_in_order(paper))


def _with_boxes_in_order(paper: Record) -> Record:
    """A record with what is ticked in the order of the boxes on the screen."""
    order = [*FactElement]
    facts = tuple(
        one.model_copy(update={"elements": tuple(sorted(one.elements, key=order.index))})
        for one in paper.facts
    )
    return paper.model_copy(update={"facts": facts})


def _without_what_is_not_asked(paper: Record) -> Record:
    given = paper.determination
    unasked = _UNASKED.get(paper.decision_type, frozenset())
    closed = tuple(one for one in given.closed if one.list.value not in unasked)
    return paper.model_copy(update={"determination": given.model_copy(update={"closed": closed})})


def _ids_of_a_desk(record: Record) -> dict[str, str]:
    """The ids that a desk gives to the things of a record, by those that they have."""
    given: dict[str, str] = {}
    counts: dict[str, int] = {}
    for _, thing in things(record):
        letters = _LETTERS[type(thing)]
        counts[letters] = counts.get(letters, 0) + 1
        given[thing.id] = f"{letters}{counts[letters]}"
    return given


def as_typed_by(paper: Record, typed: Record) -> Record:
    """What was on paper, with what a desk writes down by itself as the typed record has it.

    Args:
        paper: What was to be typed.
        typed: What came of it.
    """
    stated = {one.limb: one for one in typed.determination.conclusions}
    conclusions = tuple(
        one.model_copy(update={"by": stated[one.limb].by, "on": stated[one.limb].on})
        for one in paper.determination.conclusions
        if one.limb in stated
    )
    whole = typed.whole_considered
    considered = (
        paper.whole_considered.model_copy(
            update={"by": whole.by, "completed_on": whole.completed_on}
        )
        if paper.whole_considered and whole
        else paper.whole_considered
    )
    known = paper.model_copy(
        update={
            "case": typed.case,
            "is_invented": typed.is_invented,
            "officer": paper.officer.model_copy(update={"id": typed.officer.id}),
            "whole_considered": considered,
            "determination": paper.determination.model_copy(update={"conclusions": conclusions}),
        }
    )
    return _in_the_order_of(typed, known)


def _in_the_order_of(typed: Record, paper: Record) -> Record:
    """A record whose answers stand in the order in which they were given at the desk."""
    data, given = record_to_typed(paper), record_to_typed(typed)["determination"]
    in_order = {
        key: sorted(members, key=_rank_in(given.get(key, [])))
        for key, members in data["determination"].items()
        if key in _AS_ANSWERED
    }
    return validated({**data, "determination": {**data["determination"], **in_order}}, typed.case)


def _rank_in(members: list[dict[str, Any]]) -> Callable[[dict[str, Any]], int]:
    ranks = {label_of(one): rank for rank, one in enumerate(members)}
    return lambda one: ranks.get(label_of(one), len(ranks))
