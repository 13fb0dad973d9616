"""Is the decision free of what a template left, and of anything that belongs to another person?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.contamination.check import suspicions_of
from rsu_nb.gate.contamination.suspicion import SuspicionKind
from rsu_nb.gate.defect import Defect, Severity
from rsu_nb.gate.step_of_place import step_of_place

if TYPE_CHECKING:
    from rsu_nb.gate.case import GateCase
    from rsu_nb.gate.contamination.suspicion import Suspicion

CODE: Final = "Q-DEC-3"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """What contradicts the file or was left by a template; another person's particulars block.

    Source:
        Immigration Act 2009 s 151.
    """
    found = suspicions_of(case.record, case.elsewhere.cases)
    return tuple(_defect(one, case) for one in found)


def _defect(suspicion: Suspicion, case: GateCase) -> Defect:
    return Defect(
        code=CODE,
        severity=Severity.SIGNIFICANT if suspicion.kind.blocks else Severity.MINOR,
        step=step_of_place(suspicion.where, case.record, case.standing.decision_type),
        where=suspicion.where,
        what=_what(suspicion),
    )


def _what(suspicion: Suspicion) -> str:
    about = f" ({suspicion.about})" if suspicion.about else ""
    said = f"{suspicion.kind.value[0].upper()}{suspicion.kind.value[1:]}{about}."
    match suspicion.kind:
        case SuspicionKind.ANOTHER_CLAIMANT:
            return (
                f"{said} Take them out: nothing of another person's case may be told here (s 151)."
            )
        case SuspicionKind.RESIDUE:
            return f"{said} Complete it, or take it out."
        case _:
            return f"{said} Correct it, or the file; leave it where it is right."


CHECK: Final = Check(
    code=CODE,
    title="No template residue, and nothing of another person",
    severity=Severity.MINOR,
    defects=defects,
    leaves="Is the decision concise and plain, and could every sentence be only this person's?",
)
