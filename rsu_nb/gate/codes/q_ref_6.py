"""Is an internal protection alternative a named place, with four answered conditions?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.counted import counted
from rsu_nb.gate.defect import Defect, Severity, significant
from rsu_nb.law.expression import Kind
from rsu_nb.record.officer_text import plain
from rsu_nb.record.relied_on import ids_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase
    from rsu_nb.gate.counted import Counted
    from rsu_nb.record.determination import Place
    from rsu_nb.record.evidence import CountryInformation

CODE: Final = "Q-REF-6"
_CONDITIONS: Final = frozenset(
    {
        "place-accessible",
        "place-without-the-risk",
        "place-without-other-serious-harm",
        "place-basic-norms",
    }
)


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The places with conditions open, and those found safe on information about elsewhere.

    Source:
        Refugee Convention art 1A(2), as Butler v Attorney-General reads it.
    """
    return (*case.undone(CODE), *_elsewhere(case))


def _elsewhere(case: GateCase) -> Iterator[Defect]:
    met = [one for one in counted(case.standing) if one.issue.key in _CONDITIONS and one.is_met]
    for place in case.record.determination.places:
        answers = [one for one in met if one.at.scope[Kind.PLACE] == place.id]
        is_alternative = {one.issue.key for one in answers} == _CONDITIONS
        if is_alternative and not _is_read_about(case, place, answers):
            yield significant(
                CODE,
                step="protection-alternative",
                where=place.id,
                what=(
                    "All four conditions are met there, and no country information that the "
                    "answers rest on speaks of this place by name. Read what is published on it."
                ),
                ids=(place.id,),
            )


def _is_read_about(case: GateCase, place: Place, answers: list[Counted]) -> bool:
    ids = frozenset[str]().union(*(ids_in(one.answer) for one in answers))
    name = place.name.casefold()
    return any(
        name in _words(item).casefold()
        for item in case.record.country_information
        if item.id in ids
    )


def _words(item: CountryInformation) -> str:
    return " ".join((item.question, item.title, plain(item.says), item.passage or ""))


CHECK: Final = Check(
    code=CODE,
    title="Internal protection: a named place and four conditions",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Is each condition answered for this person, with their health, family and work?",
    one_sided_because=(
        "An alternative excludes from protection only where all four conditions are met; one that "
        "fails settles it (Refugee Appeal No 76044)."
    ),
)
