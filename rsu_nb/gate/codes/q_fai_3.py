"""Is each document dealt with, and each translation accounted for?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, minor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-FAI-3"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The items not dealt with, and the translations of which it is not known whose they are."""
    return (*case.undone(CODE), *_translations(case))


def _translations(case: GateCase) -> Iterator[Defect]:
    for item in case.record.evidence:
        if item.translation is not None and item.translation.is_independent is None:
            what = f"Record whether who made the translation is independent of {case.person}."
            where = f"{item.id}.translation.is_independent"
            yield minor(CODE, step="evidence", where=where, what=what, ids=(item.id,))


CHECK: Final = Check(
    code=CODE,
    title="Documents are translated and dealt with one by one",
    severity=Severity.MINOR,
    defects=defects,
)
