"""Is information that points the other way looked for, and faced?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, significant
from rsu_nb.gate.used import ids_used

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-COI-3"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """No search for the contrary, and items read and then left unspoken of, either way."""
    return (*case.undone(CODE), *_passed_over(case))


def _passed_over(case: GateCase) -> Iterator[Defect]:
    items = case.record.country_information
    used = ids_used(case.record, but=items)
    for item in items if case.standing.is_concluded else ():
        if item.id not in used:
            yield significant(
                CODE,
                step="country-information",
                where=item.id,
                what=(
                    "It was read and nothing in the decision speaks of it. Weigh it where it "
                    "belongs, whichever way it points, or take it out."
                ),
                ids=(item.id,),
            )


CHECK: Final = Check(
    code=CODE,
    title="What points the other way is looked for and faced",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Is the strongest passage against the conclusion met, and not only mentioned?",
)
