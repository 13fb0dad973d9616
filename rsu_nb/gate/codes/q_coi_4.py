"""Is silence of the sources read as proof that something does not happen?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.counted import counted
from rsu_nb.gate.defect import Defect, Severity, minor
from rsu_nb.gate.found import findings
from rsu_nb.gate.phrases import phrases_in
from rsu_nb.record.relied_on import ids_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase
    from rsu_nb.record.determination import Answer
    from rsu_nb.record.facts import Finding

CODE: Final = "Q-COI-4"
_STEP: Final = "country-information"
PROOF_FROM_SILENCE: Final = (
    "does not occur",
    "do not occur",
    "does not happen",
    "do not happen",
    "never happens",
    "no such cases exist",
    "would have been reported",
    "would be reported",
    "no evidence that",
)
"""Phrases in which nothing found becomes nothing there."""


def defects(case: GateCase) -> tuple[Defect, ...]:
    """Reasons that rest on a gap in the information alone, or turn it into a fact."""
    return (*_reasons(case), *_picture(case))


def _reasons(case: GateCase) -> Iterator[Defect]:
    gaps = {one.id for one in case.record.information_gaps}
    for where, step, reasoned in _all(case):
        ids = ids_in(reasoned)
        if ids and ids <= gaps:
            what = "It rests on nothing but that nothing was found, which shows nothing by itself."
            yield minor(CODE, step=step, where=where, what=what, ids=tuple(sorted(ids)))
        for phrase in phrases_in(reasoned.reasons, PROOF_FROM_SILENCE) if ids & gaps else ():
            yield minor(CODE, step=step, where=where, what=_said(phrase))


def _all(case: GateCase) -> Iterator[tuple[str, str, Answer | Finding]]:
    for found in findings(case.record):
        yield f"{found.id}.finding", "facts", found.finding
    for one in counted(case.standing):
        yield one.where, one.issue.step, one.answer


def _picture(case: GateCase) -> Iterator[Defect]:
    if case.record.information_gaps:
        for phrase in phrases_in(case.record.country_picture, PROOF_FROM_SILENCE):
            yield minor(CODE, step=_STEP, where="country_picture", what=_said(phrase))


def _said(phrase: str) -> str:
    return f"“{phrase}”: say that nothing was found, and where it was looked for."


CHECK: Final = Check(
    code=CODE,
    title="Nothing found is not written as nothing there",
    severity=Severity.MINOR,
    defects=defects,
)
