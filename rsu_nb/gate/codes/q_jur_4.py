"""Does the procedural history show what happened, on the days it happened?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, minor
from rsu_nb.record.facts import PutHow
from rsu_nb.record.procedure import EventKind
from rsu_nb.record.relied_on import ids_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-JUR-4"
_STEP: Final = "procedure"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """What the events leave out that the rest of the record shows."""
    return (*case.undone(CODE), *_no_claim(case), *_interviews(case), *_letters(case))


def _no_claim(case: GateCase) -> Iterator[Defect]:
    """A matter that the agency brings begins with its notice, not with a claim."""
    if case.standing.decision_type.is_brought_by_agency:
        return
    if not any(event.kind is EventKind.CLAIM_MADE for event in case.record.events):
        what = "The day on which the claim was made is not among the events; add it."
        yield minor(CODE, step=_STEP, where="events", what=what)


def _interviews(case: GateCase) -> Iterator[Defect]:
    held = [event for event in case.record.events if event.kind is EventKind.INTERVIEW_HELD]
    days = {event.on for event in held}
    records = ids_in(*held)
    for interview in case.record.interviews:
        if interview.on not in days and not {interview.id, interview.record} & records:
            what = "The interview is not among the events; add it with its date."
            yield minor(CODE, step=_STEP, where=interview.id, what=what, ids=(interview.id,))


def _letters(case: GateCase) -> Iterator[Defect]:
    sent = {event.on for event in case.record.events if event.kind is EventKind.LETTER_SENT}
    for matter in case.record.matters_put:
        for number, occasion in enumerate(matter.occasions, start=1):
            if occasion.how is PutHow.LETTER and occasion.on not in sent:
                where = f"{matter.id}.occasions[{number}]"
                what = "The letter of that day is not among the events; add it."
                yield minor(CODE, step=_STEP, where=where, what=what, ids=(matter.id,))


CHECK: Final = Check(
    code=CODE,
    title="The procedural history is complete",
    severity=Severity.MINOR,
    defects=defects,
    leaves="Are absences, adjournments and what was decided on them in the history?",
)
