"""Does each fact that matters end with one clear finding?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, significant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-CRE-2"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The facts, and the groups of facts, without a finding.

    That no fact is found twice is checked when a record is read.
    """
    return (*case.undone(CODE), *_groups(case))


def _groups(case: GateCase) -> Iterator[Defect]:
    for group in case.record.fact_groups:
        if group.finding is None:
            yield significant(
                CODE,
                step="facts",
                where=f"{group.id}.finding",
                what="The facts of this group have no finding; record one, or part the group.",
                ids=(group.id, *group.facts),
            )


CHECK: Final = Check(
    code=CODE,
    title="Each fact that matters has one clear finding",
    severity=Severity.SIGNIFICANT,
    defects=defects,
)
