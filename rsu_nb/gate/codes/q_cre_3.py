"""Are reasons tied to a place in the evidence?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.counted import counted
from rsu_nb.gate.defect import Defect, Severity, significant
from rsu_nb.gate.found import findings
from rsu_nb.record.evidence import EvidenceKind
from rsu_nb.record.part import id_of, pinpoint_of
from rsu_nb.record.relied_on import references_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase
    from rsu_nb.record.part import Part

CODE: Final = "Q-CRE-3"
_TO_BE_READ: Final = frozenset(
    {
        EvidenceKind.STATEMENT,
        EvidenceKind.INTERVIEW_RECORD,
        EvidenceKind.WITNESS,
        EvidenceKind.MEDICAL,
        EvidenceKind.EXPERT,
        EvidenceKind.EARLIER_CLAIM,
        EvidenceKind.SUBMISSIONS,
    }
)


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The reasons that rest on nothing named, or on a long item without a place in it."""
    return (*case.undone(CODE), *_without_place(case))


def _without_place(case: GateCase) -> Iterator[Defect]:
    long = {
        item.id
        for item in case.record.evidence
        if item.kind in _TO_BE_READ and (item.pages or 0) > case.settings.longest_without_page
    }
    for where, step, reasons in _reasons(case):
        references = list(references_in(reasons))
        placed = {id_of(one) for one in references if pinpoint_of(one)}
        named = dict.fromkeys(map(id_of, references))
        for id_ in (one for one in named if one in long and one not in placed):
            what = f"It rests on {id_}, which is long, without saying where in it; give the place."
            yield significant(CODE, step=step, where=where, what=what, ids=(id_,))


def _reasons(case: GateCase) -> Iterator[tuple[str, str, Part]]:
    for found in findings(case.record):
        yield f"{found.id}.finding", "facts", found.finding
    for one in counted(case.standing):
        yield one.where, one.issue.step, one.answer


CHECK: Final = Check(
    code=CODE,
    title="Reasons are tied to places in the evidence",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Does each place cited say what the reasons take from it?",
)
