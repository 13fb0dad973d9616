"""Was every point that counts against the person put, with time to answer?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.adverse import adverse
from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, minor, significant
from rsu_nb.gate.found import findings, matters_on, was_put
from rsu_nb.record.facts import PutHow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.adverse import AdverseAnswer
    from rsu_nb.gate.case import GateCase
    from rsu_nb.gate.counted import Counted

CODE: Final = "Q-FAI-1"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The adverse findings and answers whose point was not put, and answers not waited for."""
    return (*case.undone(CODE), *_findings(case), *_answers(case), *_time(case))


def _findings(case: GateCase) -> Iterator[Defect]:
    for found in findings(case.record):
        is_checked = found.is_adverse and not found.is_peripheral
        if is_checked and not any(was_put(one) for one in matters_on(case.record, found)):
            yield significant(
                CODE,
                step="facts",
                where=f"{found.id}.finding",
                what=(
                    f"The finding goes against {case.person}, and no matter put bears on this "
                    "fact. Put it and record the answer, or record the matter and why that was "
                    "not required."
                ),
                ids=found.ids,
            )


def _answers(case: GateCase) -> Iterator[Defect]:
    for one, row in adverse(case.standing):
        if row.is_point and not _is_put(case, one, row):
            yield significant(
                CODE,
                step=one.issue.step,
                where=one.where,
                what=(
                    f"The answer counts against {case.person}, and no matter put bears on this "
                    "question. Put it and record the answer, or record the matter and why that "
                    "was not required."
                ),
            )


def _is_put(case: GateCase, one: Counted, row: AdverseAnswer) -> bool:
    return any(
        was_put(matter)
        and (one.issue.key in matter.bears_on_issues or (row.kind and matter.kind is row.kind))
        for matter in case.record.matters_put
    )


def _time(case: GateCase) -> Iterator[Defect]:
    whole = case.record.whole_considered
    for matter in case.record.matters_put:
        for number, occasion in enumerate(matter.occasions, start=1):
            where = f"{matter.id}.occasions[{number}]"
            due = occasion.extended_to or occasion.answer_due_on
            if due is None and occasion.how is PutHow.LETTER:
                what = "Record the day by which an answer to the letter was asked for."
                yield minor(CODE, step="matters-put", where=where, what=what, ids=(matter.id,))
            elif due and whole and matter.answer is None and due > whole.completed_on:
                what = (
                    "The whole was considered before the time to answer had run. Wait for the "
                    "answer or the day, and consider the whole again."
                )
                yield significant(
                    CODE, step="matters-put", where=where, what=what, ids=(matter.id,)
                )


CHECK: Final = Check(
    code=CODE,
    title="Every adverse point was put, and the answer recorded",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Was each matter put with enough detail to answer it?",
    one_sided_because=(
        "Natural justice protects the person against whom a point is taken; a point taken for the "
        "person needs no answer (Sakran; jurisprudence 3.5, FAI-1)."
    ),
)
