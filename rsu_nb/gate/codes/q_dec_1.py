"""Do the conclusions and the findings agree, limb by limb?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.checks.conclusions import mismatches
from rsu_nb.drafting.results import without_result
from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, significant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-DEC-1"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The conclusions still to be stated, and those that the findings do not bear out.

    A rule in dispute needs a direction; a conclusion that stands by direction needs reasons and a
    result. Nothing is said of a limb before the officer's own conclusion on it is stated, and
    nothing of which conclusion the findings lead to.
    """
    return (*case.undone(CODE), *_unsettled(case))


def _unsettled(case: GateCase) -> Iterator[Defect]:
    for problem in (*mismatches(case.standing), *without_result(case.standing)):
        step, _, where = problem.where.partition("/")
        yield significant(CODE, step=step, where=where, what=problem.what)


CHECK: Final = Check(
    code=CODE,
    title="The conclusions match the findings",
    severity=Severity.SIGNIFICANT,
    defects=defects,
)
