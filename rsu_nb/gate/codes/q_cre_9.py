"""Are the facts found the ones that the answers then rest on?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.counted import counted
from rsu_nb.gate.defect import Defect, Severity, significant
from rsu_nb.gate.found import ACCEPTED_RESULTS, results
from rsu_nb.record.facts import FindingResult
from rsu_nb.record.relied_on import ids_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-CRE-9"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The answers that rest on a fact not found, and the facts found upon one not accepted."""
    return (*case.undone(CODE), *_answers(case), *_dependent(case))


def _answers(case: GateCase) -> Iterator[Defect]:
    found = results(case.record)
    known = {one.id for one in case.record.facts} | {one.id for one in case.record.fact_groups}
    for one in counted(case.standing):
        for id_ in sorted(ids_in(one.answer) & known):
            if found.get(id_, FindingResult.NOT_NECESSARY) is FindingResult.NOT_NECESSARY:
                yield significant(
                    CODE,
                    step=one.issue.step,
                    where=one.where,
                    what=(
                        f"It rests on {id_}, which is not among the facts found. Find the fact, "
                        "or do not rest the answer on it."
                    ),
                    ids=(id_,),
                )


def _dependent(case: GateCase) -> Iterator[Defect]:
    found = results(case.record)
    for fact in case.record.facts:
        for ground in fact.depends_on:
            is_found = found.get(fact.id) in ACCEPTED_RESULTS
            if is_found and found.get(ground) is FindingResult.NOT_ACCEPTED:
                yield significant(
                    CODE,
                    step="facts",
                    where=f"{fact.id}.finding",
                    what=(
                        f"It is found although {ground}, on which it depends, is not accepted. "
                        "See which is right, or take out the dependence."
                    ),
                    ids=(fact.id, ground),
                )


CHECK: Final = Check(
    code=CODE,
    title="Facts found in one place, and used as found",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Do the reasons on the law speak of any fact that is not in Facts Found?",
    one_sided_because=(
        "A fact cannot stand on one that fell; that one fell says nothing against it by itself "
        "(jurisprudence 3.6, rule 7)."
    ),
)
