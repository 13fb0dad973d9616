"""Is section 130 decided, with reasons, in every case?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Severity

if TYPE_CHECKING:
    from rsu_nb.gate.case import GateCase
    from rsu_nb.gate.defect import Defect

CODE: Final = "Q-CAT-1"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """What s 130 still lacks.

    Source:
        Immigration Act 2009 ss 130, 137(1).
    """
    return case.undone(CODE)


CHECK: Final = Check(
    code=CODE,
    title="Section 130 is decided, with reasons, in every case",
    severity=Severity.SIGNIFICANT,
    defects=defects,
)
