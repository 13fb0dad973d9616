"""Where the refugee claim failed for want of a reason, or by exclusion: ss 130-131 in full?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.counted import counted
from rsu_nb.gate.defect import Defect, Severity, significant
from rsu_nb.gate.found import ACCEPTED_RESULTS, results
from rsu_nb.record.relied_on import ids_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-ICC-2"
_LIMBS: Final = ("torture", "life-or-cruel-treatment")


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The limbs decided on no accepted fact although a real chance of serious harm was found.

    Source:
        Immigration Act 2009 ss 130, 131, 137(1).
    """
    return tuple(_thin(case))


def _thin(case: GateCase) -> Iterator[Defect]:
    refugee = case.standing.concluded("refugee")
    if refugee is None or refugee.conclusion == "is":
        return
    answers = list(counted(case.standing))
    if not any(one.issue.key == "real-chance" and one.is_met for one in answers):
        return
    accepted = {id_ for id_, result in results(case.record).items() if result in ACCEPTED_RESULTS}
    for limb in _LIMBS:
        ids = frozenset[str]().union(
            *(ids_in(one.answer) for one in answers if one.issue.step == limb)
        )
        if case.standing.concluded(limb) is not None and not ids & accepted:
            yield significant(
                CODE,
                step=limb,
                where=f"conclusion on {limb}",
                what=(
                    "A real chance of serious harm was found, and this part rests on none of the "
                    "facts found. Decide it on the same facts."
                ),
            )


CHECK: Final = Check(
    code=CODE,
    title="Sections 130 and 131 in full where the refugee claim failed otherwise than on risk",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    one_sided_because=(
        "A recognised refugee cannot be deported; one who is not, though at risk, depends on "
        "ss 130 and 131 alone (jurisprudence 1.7)."
    ),
)
