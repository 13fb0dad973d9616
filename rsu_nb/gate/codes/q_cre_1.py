"""Are the material facts listed, and the peripheral ones kept apart?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.counted import counted
from rsu_nb.gate.defect import Defect, Severity, minor
from rsu_nb.record.facts import Materiality
from rsu_nb.record.relied_on import ids_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-CRE-1"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """Facts that are missing, or whose place in the claim does not fit how they are used."""
    return (*case.undone(CODE), *_no_core(case), *_peripheral(case))


def _no_core(case: GateCase) -> Iterator[Defect]:
    facts = case.record.facts
    if facts and not any(fact.materiality is Materiality.CORE for fact in facts):
        what = f"No fact is core. Mark the facts on which the {case.matter} turns."
        yield minor(CODE, step="facts", where="facts", what=what)


def _peripheral(case: GateCase) -> Iterator[Defect]:
    relied_on = frozenset[str]().union(*(ids_in(one.answer) for one in counted(case.standing)))
    for fact in case.record.facts:
        if fact.materiality is Materiality.PERIPHERAL and fact.id in relied_on:
            what = "It is marked peripheral, but an answer relies on it; see which is right."
            yield minor(CODE, step="facts", where=fact.id, what=what, ids=(fact.id,))


CHECK: Final = Check(
    code=CODE,
    title="Material facts are listed, peripheral ones kept apart",
    severity=Severity.MINOR,
    defects=defects,
    leaves="Is each fact core, supporting or peripheral as it should be?",
)
