"""Is section 131 decided, both its limbs and its limits?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Severity

if TYPE_CHECKING:
    from rsu_nb.gate.case import GateCase
    from rsu_nb.gate.defect import Defect

CODE: Final = "Q-ICC-1"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """What s 131 still lacks, the limits of s 131(5) included.

    Source:
        Immigration Act 2009 ss 131, 137(1).
    """
    return case.undone(CODE)


CHECK: Final = Check(
    code=CODE,
    title="Section 131 is decided, with its limits",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Were medical facts and lawful sanctions each met with the limit that concerns them?",
)
