"""Was anything received after the whole was considered, and is every submission addressed?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.answered import unanswered
from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, significant
from rsu_nb.record.procedure import EventKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-FAI-4"
_INCOMING: Final = frozenset(
    {
        EventKind.STATEMENT_RECEIVED,
        EventKind.INTERVIEW_HELD,
        EventKind.RESPONSE_RECEIVED,
        EventKind.SUBMISSIONS_RECEIVED,
        EventKind.DOCUMENT_RECEIVED,
    }
)


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The submissions not addressed, and what came in after the whole was considered.

    A report that comes in after a finding reopens it: the findings are provisional until the whole
    is considered, so what came in later sends the officer back to that page.
    """
    return (*case.undone(CODE), *_submissions(case), *_late(case))


def _submissions(case: GateCase) -> Iterator[Defect]:
    if not case.standing.is_concluded or case.standing.is_refused_at_the_door:
        return
    for submission in case.record.submissions:
        dealt_with = submission.dealt_with
        if dealt_with is not None and (open_ := unanswered(case, dealt_with)):
            yield significant(
                CODE,
                step="claim",
                where=f"{submission.id}.dealt_with",
                what=(
                    f"It is said to be dealt with in {', '.join(open_)}, where nothing is "
                    "decided. Decide it there, or say where and how it is dealt with."
                ),
                ids=(submission.id, *open_),
            )


def _late(case: GateCase) -> Iterator[Defect]:
    whole = case.record.whole_considered
    for step, where, id_, day in _received(case) if whole else ():
        if whole and day > whole.completed_on:
            yield significant(
                CODE,
                step=step,
                where=where,
                what=(
                    "It came in after the whole was considered, which reopens the findings. Read "
                    "it, consider the whole again, and record the new date."
                ),
                ids=(id_,),
            )


def _received(case: GateCase) -> Iterator[tuple[str, str, str, date]]:
    record = case.record
    for item in record.evidence:
        yield "evidence", f"{item.id}.received_on", item.id, item.received_on
    for submission in record.submissions:
        yield "claim", f"{submission.id}.on", submission.id, submission.on
    for read in record.country_information:
        yield "country-information", f"{read.id}.read_on", read.id, read.read_on
    for interview in record.interviews:
        yield "procedure", f"{interview.id}.on", interview.id, interview.on
    for event in record.events:
        if event.kind in _INCOMING:
            yield "procedure", f"{event.id}.on", event.id, event.on


CHECK: Final = Check(
    code=CODE,
    title="Submissions and late evidence are addressed",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Has anything been received since that is not in the record?",
)
