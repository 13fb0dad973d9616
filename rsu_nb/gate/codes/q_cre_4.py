"""Was something made of each answer, and more than a refusal of it?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, minor, significant
from rsu_nb.gate.found import findings
from rsu_nb.record.officer_text import citations, plain, references

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase
    from rsu_nb.record.officer_text import OfficerText

CODE: Final = "Q-CRE-4"
_FEW_WORDS: Final = 6


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The answers of which nothing was made, or no more than a word or two.

    A word or two warns; where something on that fact is not accepted, it blocks.
    """
    return (*case.undone(CODE), *_bare(case))


def _bare(case: GateCase) -> Iterator[Defect]:
    against = {id_ for one in findings(case.record) if one.is_adverse for id_ in one.ids}
    for matter in case.record.matters_put:
        if matter.evaluation is not None and _is_bare(matter.evaluation):
            is_against = bool(against & set(matter.bears_on_facts))
            yield (significant if is_against else minor)(
                CODE,
                step="matters-put",
                where=f"{matter.id}.evaluation",
                what=(
                    "It says what became of the answer, but not why. Give the reason, or cite "
                    "where it is given."
                ),
                ids=(matter.id,),
            )


def _is_bare(text: OfficerText) -> bool:
    """True for a few words that cite nothing."""
    is_short = len(plain(text).split()) < _FEW_WORDS
    return is_short and not any(citations(text)) and not any(references(text))


CHECK: Final = Check(
    code=CODE,
    title="Explanations are evaluated",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Does each evaluation meet the answer that was given?",
    one_sided_because=(
        "An explanation that is rejected is met with reasons; one that is accepted is met by the "
        "finding (jurisprudence 3.6, rule 2)."
    ),
)
