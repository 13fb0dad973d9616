"""Is exclusion decided only where it is indicated, act by act, and after it was put?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, significant
from rsu_nb.gate.found import was_put
from rsu_nb.record.facts import MatterKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-REF-8"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The acts not put, and the exclusion put but not decided.

    Source:
        Refugee Convention arts 1E, 1F.
    """
    return (*case.undone(CODE), *_acts(case))


def _acts(case: GateCase) -> Iterator[Defect]:
    acts = tuple(act.id for act in case.record.determination.acts)
    put = [one for one in case.record.matters_put if one.kind is MatterKind.EXCLUSION]
    if acts and not any(was_put(one) for one in put):
        yield significant(
            CODE,
            step="exclusion",
            where="determination.acts",
            what=f"Acts are weighed under Article 1F and were not put to {case.person}; put them.",
            ids=acts,
        )
    asked = [one.id for one in put if any(key.startswith("act-") for key in one.bears_on_issues)]
    if asked and not acts:
        yield significant(
            CODE,
            step="exclusion",
            where="determination.acts",
            what=f"Exclusion was put to {case.person}, and no act is recorded; decide act by act.",
            ids=tuple(asked),
        )


CHECK: Final = Check(
    code=CODE,
    title="Exclusion: only where indicated, act by act, and put",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Was each element found on serious reasons, and not by taking one from another?",
)
