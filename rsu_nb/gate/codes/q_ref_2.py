"""Is every harm assessed, by the right it violates, and together with the others?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, significant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-REF-2"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The harms in no predicament, and the predicaments not yet assessed together."""
    return (*case.undone(CODE), *_left_out(case))


def _left_out(case: GateCase) -> Iterator[Defect]:
    determination = case.record.determination
    assessed = {harm for one in determination.predicaments for harm in one.harms}
    for harm in determination.harms:
        if harm.id not in assessed:
            yield significant(
                CODE,
                step="being-persecuted",
                where=harm.id,
                what="The harm is in no predicament, so nothing asks how serious it is; add it.",
                ids=(harm.id,),
            )


CHECK: Final = Check(
    code=CODE,
    title="Every harm is assessed, alone and together",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Is each harm named by the right it violates and by how gravely it does so?",
)
