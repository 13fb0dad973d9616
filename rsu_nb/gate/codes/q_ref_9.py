"""Is every country of nationality, or of former residence, covered?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, minor
from rsu_nb.law.expression import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-REF-9"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The countries not decided, and those of which it is not said why they are considered.

    Source:
        Refugee Convention art 1A(2), second paragraph.
    """
    return (*case.undone(CODE), *_no_basis(case))


def _no_basis(case: GateCase) -> Iterator[Defect]:
    declared = case.standing.decision_type
    step = declared.issues[declared.begins[Kind.COUNTRY]].step
    for country in case.record.countries:
        if country.basis is None:
            what = f"Say why {case.person} may be a national or former resident of this country."
            where = f"countries.{country.code}.basis"
            yield minor(CODE, step=step, where=where, what=what)


CHECK: Final = Check(
    code=CODE,
    title="Every nationality and former residence is covered",
    severity=Severity.SIGNIFICANT,
    defects=defects,
)
