"""Is nothing told that may not be told, and nobody endangered by what was asked?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.names import CLAIMANT
from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, significant
from rsu_nb.gate.sources import of_relatives, put_in
from rsu_nb.record.facts import MatterKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-DEC-6"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """What may not be disclosed to those who get this decision, and relatives put at risk.

    Source:
        Immigration Act 2009 s 151.
    """
    return (*_withheld(case), *_unsafe(case))


def _withheld(case: GateCase) -> Iterator[Defect]:
    readers = _readers(case)
    record = case.record
    things = (
        *(("evidence", one.id, one.not_to_be_disclosed_to) for one in record.evidence),
        *(("facts", one.id, one.not_to_be_disclosed_to) for one in record.accounts),
        *(("facts", one.id, one.not_to_be_disclosed_to) for one in record.facts),
        *(("claim", one.id, one.not_to_be_disclosed_to) for one in record.narrative),
    )
    for step, id_, withheld_from in things:
        for reader in sorted(readers & set(withheld_from)):
            yield significant(
                CODE,
                step=step,
                where=f"{id_}.not_to_be_disclosed_to",
                what=(
                    f"It may not be disclosed to the {reader.replace('-', ' ')}, who gets this "
                    "decision, and it would print here. Take it out of this record with all that "
                    "rests on it, or clear it for disclosure after enquiry."
                ),
                ids=(id_,),
            )


def _readers(case: GateCase) -> set[str]:
    """Who gets the decision: the claimant, and for a minor the responsible adult (s 376)."""
    adults = (
        one.responsible_adult.role
        for one in case.record.people
        if one.role == CLAIMANT and one.is_minor and one.responsible_adult is not None
    )
    return {CLAIMANT, *adults}


def _unsafe(case: GateCase) -> Iterator[Defect]:
    of_family = of_relatives(case.record)
    for matter in case.record.matters_put:
        is_of_relative = matter.kind is MatterKind.RELATIVE_ACCOUNT
        is_told = is_of_relative or bool(put_in(matter) & of_family)
        if matter.occasions and is_told and matter.safety_check is None:
            yield significant(
                CODE,
                step="matters-put",
                where=f"{matter.id}.safety_check",
                what=(
                    "It puts a relative's evidence: record what was asked about that person's "
                    "safety before it was put."
                ),
                ids=(matter.id,),
            )


CHECK: Final = Check(
    code=CODE,
    title="Confidentiality, and the safety of relatives",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Does any paragraph tell the reader something that another person gave in confidence?",
)
