"""Is it a first claim, and was good faith considered wherever it was raised?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, significant
from rsu_nb.record.facts import MatterKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-JUR-2"
_BARRED: Final = "not-accepted-bad-faith"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """What is missing of the kind of claim and of s 134.

    Source:
        Immigration Act 2009 ss 132, 134, 140.
    """
    return (*case.undone(CODE), *_good_faith(case))


def _good_faith(case: GateCase) -> Iterator[Defect]:
    determination = case.record.determination
    raised = tuple(
        one.id
        for one in case.record.matters_put
        if one.kind is MatterKind.BAD_FAITH and one.occasions
    )
    if raised and not determination.circumstances:
        yield significant(
            CODE,
            step="good-faith",
            where="determination.circumstances",
            what=(
                f"Good faith was put to {case.person}, but no circumstance is recorded to decide "
                "it on. List the circumstance and answer its three questions."
            ),
            ids=raised,
        )
    refugee = case.standing.concluded("refugee")
    is_barred = refugee is not None and refugee.conclusion == _BARRED
    if is_barred and determination.claim_that_remains is None:
        yield significant(
            CODE,
            step="good-faith",
            where="determination.claim_that_remains",
            what="Say what claim remains where s 134(3) closes the refugee claim.",
        )


CHECK: Final = Check(
    code=CODE,
    title="First claim, and good faith where it is raised",
    severity=Severity.SIGNIFICANT,
    defects=defects,
)
