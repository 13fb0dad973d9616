"""Is every ground answered where the record says that it is dealt with?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.answered import unanswered
from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, significant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-CLM-1"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The grounds that are not dealt with, or only in an issue or fact that is not decided."""
    return (*case.undone(CODE), *_undecided(case))


def _undecided(case: GateCase) -> Iterator[Defect]:
    if not case.standing.is_concluded or case.standing.is_refused_at_the_door:
        return
    for ground in case.record.grounds:
        if ground.dealt_with is not None and (open_ := unanswered(case, ground.dealt_with)):
            yield significant(
                CODE,
                step="claim",
                where=f"{ground.id}.dealt_with",
                what=(
                    f"It is said to be dealt with in {', '.join(open_)}, where nothing is "
                    "decided. Decide it there, or say where and how it is dealt with."
                ),
                ids=(ground.id, *open_),
            )


CHECK: Final = Check(
    code=CODE,
    title="Every ground is recorded and answered",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Is every ground there that was advanced, in form, statement, interview and notice?",
)
