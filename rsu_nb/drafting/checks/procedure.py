"""What the procedural history and the decision sheet still need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.gap import Gap
from rsu_nb.drafting.names import CLAIMANT
from rsu_nb.drafting.words import capitalised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.standing import Standing
    from rsu_nb.record.people import Person
    from rsu_nb.record.record import Record

_STEP = "procedure"


def procedure_gaps(record: Record, standing: Standing) -> Iterator[Gap]:
    """What is missing of people, interviews and dates."""
    if not any(one.role == CLAIMANT for one in record.identities):
        what = f"{capitalised(standing.person)}'s name is not recorded."
        yield Gap(step=_STEP, where="identities", what=what)
    for person in record.people:
        if person.role == CLAIMANT and person.is_minor:
            yield from _minor_gaps(person, standing.person)
    yield from _interview_gaps(record, standing)
    if record.decided_on is None:
        what = "The date of the decision is not recorded; record it when you decide."
        yield Gap(step="decision", where="decided_on", what=what)


def _minor_gaps(person: Person, called: str) -> Iterator[Gap]:
    is_minor = f"{capitalised(called)} is a minor"
    if person.responsible_adult is None:
        what = f"{is_minor}: record the responsible adult and the basis (s 375)."
        yield Gap(step=_STEP, where="claimant.responsible_adult", what=what)
    if person.views is None:
        what = f"{is_minor}: record how {called}'s views were sought (s 377)."
        yield Gap(step=_STEP, where="claimant.views", what=what)


def _interview_gaps(record: Record, standing: Standing) -> Iterator[Gap]:
    if not record.interviews and record.no_interview is None and standing.is_accepted:
        what = (
            f"Record an interview, or why the {standing.matter} is decided without one (s 149(4))."
        )
        yield Gap(step=_STEP, where="interviews", what=what)
    for interview in record.interviews:
        if not interview.was_by_decider and interview.heard_or_read_by_decider is None:
            what = "Another officer asked: record what you heard or read of this interview."
            yield Gap(step=_STEP, where=f"{interview.id}.heard_or_read_by_decider", what=what)
