"""Are both issues of the refugee definition answered for each country where harm is feared?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Severity

if TYPE_CHECKING:
    from rsu_nb.gate.case import GateCase
    from rsu_nb.gate.defect import Defect

CODE: Final = "Q-REF-1"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The issues of harm, real chance and Convention reason still without answer or reasons.

    Source:
        Refugee Convention art 1A(2); Immigration Act 2009 s 129.
    """
    return case.undone(CODE)


CHECK: Final = Check(
    code=CODE,
    title="Real chance and Convention reason are asked and answered",
    severity=Severity.SIGNIFICANT,
    defects=defects,
)
