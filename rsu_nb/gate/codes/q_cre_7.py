"""Was the benefit of the doubt considered before anything that matters was not accepted?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, significant
from rsu_nb.gate.found import findings
from rsu_nb.record.facts import FindingResult

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-CRE-7"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The core facts not accepted, wholly or in part, with no word on the benefit of the doubt."""
    return (*case.undone(CODE), *_in_part(case))


def _in_part(case: GateCase) -> Iterator[Defect]:
    for found in findings(case.record):
        is_in_part = found.finding.result is FindingResult.ACCEPTED_IN_PART
        if found.is_core and is_in_part and found.finding.benefit_of_doubt is None:
            yield significant(
                CODE,
                step="facts",
                where=f"{found.id}.finding.benefit_of_doubt",
                what=(
                    "Part of a core fact is not accepted: write what was made of the benefit of "
                    "the doubt."
                ),
                ids=found.ids,
            )


CHECK: Final = Check(
    code=CODE,
    title="The benefit of the doubt was considered",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    one_sided_because=(
        "The benefit of the doubt is given to the claimant, and is considered before a core fact "
        "is not accepted (UNHCR Handbook 203-204)."
    ),
)
