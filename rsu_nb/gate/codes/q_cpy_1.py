"""Is reasoning that also stands in an earlier decision rewritten, quoted or justified?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.copying.check import copied_passages
from rsu_nb.gate.defect import Defect, Severity, minor
from rsu_nb.gate.step_of_place import step_of_place

if TYPE_CHECKING:
    from rsu_nb.gate.case import GateCase
    from rsu_nb.gate.copying.earlier_text import CopiedPassage

CODE: Final = "Q-CPY-1"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The passages that also stand in earlier texts, each with its source; none blocks."""
    elsewhere = case.elsewhere
    passages = copied_passages(
        case.record, elsewhere.texts, statements_of_law=elsewhere.statements_of_law
    )
    return tuple(_defect(one, case) for one in passages)


def _defect(passage: CopiedPassage, case: GateCase) -> Defect:
    return minor(
        CODE,
        step=step_of_place(passage.where, case.record, case.standing.decision_type),
        where=passage.where,
        what=passage.what,
    )


CHECK: Final = Check(
    code=CODE,
    title="Reasoning that also stands in an earlier decision",
    severity=Severity.MINOR,
    defects=defects,
    leaves="Was what this person said considered for itself where the reasons follow a pattern?",
)
