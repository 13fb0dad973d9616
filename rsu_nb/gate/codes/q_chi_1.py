"""Is a child heard as a child: with a responsible adult, views, and harm as a child suffers it?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.names import CLAIMANT
from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, minor, significant
from rsu_nb.gate.found import findings
from rsu_nb.record.facts import CircumstanceCode
from rsu_nb.record.people import ResponsibleAdultBasis

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase
    from rsu_nb.record.people import Person

CODE: Final = "Q-CHI-1"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """What a minor's case lacks.

    Source:
        Immigration Act 2009 ss 375-377.
    """
    minors = [one for one in case.record.people if one.role == CLAIMANT and one.is_minor]
    found = (defect for child in minors for defect in _of(case, child))
    return (*case.undone(CODE), *found)


def _of(case: GateCase, child: Person) -> Iterator[Defect]:
    adult = child.responsible_adult
    if adult is not None:
        yield from _nomination(child)
        yield from _absent(case, adult.role)
    yield from _age(case)


def _nomination(child: Person) -> Iterator[Defect]:
    adult = child.responsible_adult
    is_nominated = adult is not None and adult.basis is ResponsibleAdultBasis.NOMINATED
    if adult is not None and is_nominated and adult.nominated_on is None:
        what = "Record the day on which the responsible adult was nominated (s 375)."
        where = "claimant.responsible_adult.nominated_on"
        yield significant(CODE, step="procedure", where=where, what=what)


def _absent(case: GateCase, role: str) -> Iterator[Defect]:
    for interview in case.record.interviews:
        if role not in interview.present:
            what = (
                "The responsible adult was not at the interview of a minor; say who was, or why."
            )
            where = f"{interview.id}.present"
            yield significant(CODE, step="procedure", where=where, what=what, ids=(interview.id,))


def _age(case: GateCase) -> Iterator[Defect]:
    """The facts that the child spoke of, found against the child with no word on age."""
    told = {
        statement.fact
        for account in case.record.accounts
        if account.speaker == CLAIMANT
        for statement in account.statements
    }
    for found in findings(case.record):
        codes = {one.code for one in found.finding.circumstances}
        is_told = not told.isdisjoint(found.facts)
        if found.is_adverse and is_told and CircumstanceCode.AGE not in codes:
            what = (
                "What a minor told is not accepted: say what age has to do with how it was told."
            )
            where = f"{found.id}.finding.circumstances"
            yield minor(CODE, step="facts", where=where, what=what, ids=found.ids)


CHECK: Final = Check(
    code=CODE,
    title="A child's case",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Is the harm assessed as this child would suffer it, and were the views given weight?",
    one_sided_because=(
        "Age may explain what counts against an account; what is accepted needs no explaining "
        "(jurisprudence 3.4, DIS-AGE)."
    ),
)
