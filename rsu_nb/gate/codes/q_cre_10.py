"""After something was not accepted: was the risk that remains still looked at?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.counted import counted
from rsu_nb.gate.defect import Defect, Severity, significant
from rsu_nb.gate.found import ACCEPTED_RESULTS, findings, results
from rsu_nb.record.facts import FindingResult
from rsu_nb.record.relied_on import ids_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-CRE-10"
_RISK: Final = frozenset({"harm-feared", "real-chance"})


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The risks denied without asking what remains on the facts found and what is published."""
    return tuple(_unasked(case))


def _unasked(case: GateCase) -> Iterator[Defect]:
    rejected = [
        one.id
        for one in findings(case.record)
        if one.is_core and one.finding.result is FindingResult.NOT_ACCEPTED
    ]
    if not rejected:
        return
    accepted = {id_ for id_, result in results(case.record).items() if result in ACCEPTED_RESULTS}
    published = {one.id for one in case.record.country_information}
    for one in counted(case.standing):
        ids = ids_in(one.answer)
        is_excused = one.answer.relies_on_nothing_because is not None
        is_asked = bool(ids & accepted) and bool(ids & published)
        if one.issue.key in _RISK and not one.is_met and not (is_asked or is_excused):
            yield significant(
                CODE,
                step=one.issue.step,
                where=one.where,
                what=(
                    "A core fact is not accepted, and the risk is denied without resting on the "
                    "facts that are accepted and on country information. Ask what risk remains "
                    "on them."
                ),
                ids=tuple(rejected),
            )


CHECK: Final = Check(
    code=CODE,
    title="The risk that remains after a rejection",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Is the undisputed profile, by itself, looked at for risk?",
    one_sided_because=(
        "A person who is not believed may still be at risk; a risk that is found needs no second "
        "look (jurisprudence 3.5, FAI-10)."
    ),
)
