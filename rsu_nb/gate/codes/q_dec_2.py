"""Does the letter give each right of appeal, the time for it, and where to lodge it?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.draft import draft_of
from rsu_nb.drafting.letter import letter_document
from rsu_nb.drafting.results import results_from
from rsu_nb.drafting.tree import DocumentStatus
from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, significant
from rsu_nb.law.appeals import appeal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-DEC-2"
_STEP: Final = "decision"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """What the letter lacks where a part of the claim did not succeed.

    Source:
        Immigration Act 2009 ss 138(4), 194(1)-(3).
    """
    results = results_from(case.standing)
    rights = {appeal(one.appeal) for one in results.values() if one.appeal}
    provisions = sorted(right.provision for right in rights if right.is_to_tribunal)
    if not provisions:
        return ()
    return (*_rights(case, provisions), *_lodging(case), *_service(case))


def _rights(case: GateCase, provisions: list[str]) -> Iterator[Defect]:
    letter = letter_document(case.record, case.unit, status=DocumentStatus.DRAFT)
    given = {one for block in letter.paragraphs() for one in block.rests_on}
    for provision in provisions:
        if provision not in given:
            what = "The letter does not give this right of appeal; report it to the maintainers."
            yield significant(CODE, step=_STEP, where=provision, what=what)


def _lodging(case: GateCase) -> Iterator[Defect]:
    if not any(line.strip() for line in case.unit.place_of_lodging):
        what = "The unit's settings name no place where an appeal is lodged; add it to them."
        yield significant(CODE, step=_STEP, where="settings.place_of_lodging", what=what)


def _service(case: GateCase) -> Iterator[Defect]:
    names = draft_of(case.record, case.unit).names
    served = {one.role: one for one in case.record.identities}
    claimant = served.get("claimant")
    adults = [
        served[person.responsible_adult.role]
        for person in case.record.people
        if person.responsible_adult is not None and person.responsible_adult.role in names.full
    ]
    at = [one for one in (claimant, *adults) if one is not None]
    if not any(one.address_for_service or one.electronic_address for one in at):
        what = "No address for service is recorded, so the letter cannot be given; record one."
        yield significant(CODE, step="procedure", where="identities.claimant", what=what)


CHECK: Final = Check(
    code=CODE,
    title="The right of appeal, its time and its place",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    one_sided_because=(
        "A right of appeal is given against what was declined; what was recognised carries none "
        "(s 194)."
    ),
)
