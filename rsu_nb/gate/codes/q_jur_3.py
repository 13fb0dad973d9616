"""Does everyone who claims, each child too, have a case of their own?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.names import CLAIMANT
from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, significant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-JUR-3"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The people who seek recognition without a case of their own."""
    return tuple(_without_case(case))


def _without_case(case: GateCase) -> Iterator[Defect]:
    for person in case.record.people:
        if person.role == CLAIMANT or not person.seeks_recognition:
            continue
        where = f"people.{person.role}.case"
        if person.case is None:
            what = "This person seeks recognition: open a case of their own and name it here."
            yield significant(CODE, step="procedure", where=where, what=what)
        elif person.case == case.record.case:
            what = f"This person has the same case as {case.person}; each person has their own."
            yield significant(CODE, step="procedure", where=where, what=what)


CHECK: Final = Check(
    code=CODE,
    title="One person, one decision",
    severity=Severity.SIGNIFICANT,
    defects=defects,
)
