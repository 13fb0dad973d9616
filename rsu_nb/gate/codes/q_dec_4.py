"""Does every reference lead somewhere, and does every character print?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.decision import decision_blocks
from rsu_nb.drafting.draft import draft_of
from rsu_nb.errors import UnknownParagraphError
from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, minor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-DEC-4"
_STEP: Final = "decision"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The references that lead nowhere, and the characters that no shipped font prints."""
    return (*_references(case), *_characters(case))


def _references(case: GateCase) -> Iterator[Defect]:
    finished = replace(draft_of(case.record, case.unit), gaps=())
    try:
        decision_blocks(finished)
    except UnknownParagraphError as error:
        for problem in error.problems:
            yield replace(
                minor(CODE, step=_STEP, where=problem.where, what=problem.what),
                severity=Severity.SIGNIFICANT,
                paragraphs=(problem.where,),
            )


def _characters(case: GateCase) -> Iterator[Defect]:
    for character in case.uncovered:
        yield minor(
            CODE,
            step=_STEP,
            where=f"character U+{ord(character):04X}",
            what="No shipped font prints it; it will stand as its code point in a box.",
        )


CHECK: Final = Check(
    code=CODE,
    title="References lead somewhere, and every character prints",
    severity=Severity.MINOR,
    defects=defects,
)
