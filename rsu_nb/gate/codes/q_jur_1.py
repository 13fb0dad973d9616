"""Is it the right person, and are the countries of reference settled by findings?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, significant
from rsu_nb.gate.found import results
from rsu_nb.record.facts import FactElement, FindingResult

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-JUR-1"
_ASKED: Final = {
    FactElement.IDENTITY: "No fact on who {person} is has been found; add it and find it.",
    FactElement.NATIONALITY: (
        "No fact on nationality, or on having none, has been found; add it and find it."
    ),
}


def defects(case: GateCase) -> tuple[Defect, ...]:
    """What is missing of the claimant's identity and nationality as facts found.

    Where the agency brings the matter, the recognition that is held has settled who the person is.
    """
    return (*case.undone(CODE), *_unfound(case))


def _unfound(case: GateCase) -> Iterator[Defect]:
    if not case.standing.is_accepted or case.standing.decision_type.is_brought_by_agency:
        return
    found = results(case.record)
    for element, what in _ASKED.items():
        facts = [one.id for one in case.record.facts if element in one.elements]
        decided = [found[one] for one in facts if one in found]
        if all(result is FindingResult.NOT_NECESSARY for result in decided):
            where = f"facts on {element.value}"
            yield significant(
                CODE,
                step="facts",
                where=where,
                what=what.format(person=case.person),
                ids=tuple(facts),
            )


CHECK: Final = Check(
    code=CODE,
    title="The right person, and the right countries",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Is this the right person, and is every country named that may be theirs?",
)
