"""For a recognised refugee: is the reading taken of ss 130 and 131 recorded?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Severity

if TYPE_CHECKING:
    from rsu_nb.gate.case import GateCase
    from rsu_nb.gate.defect import Defect

CODE: Final = "Q-LNK-1"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The readings on which ss 130 and 131 depend after recognition, and which are not taken.

    Source:
        Immigration Act 2009 ss 129(2), 164(3).
    """
    return case.undone(CODE)


CHECK: Final = Check(
    code=CODE,
    title="After recognition, the reading taken of sections 130 and 131",
    severity=Severity.SIGNIFICANT,
    defects=defects,
)
