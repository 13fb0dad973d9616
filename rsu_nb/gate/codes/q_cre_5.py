"""Is anything not accepted on demeanour, on what seems unlikely, or on trifles alone?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, minor, significant
from rsu_nb.gate.found import Found, findings
from rsu_nb.gate.phrases import phrases_in
from rsu_nb.record.facts import FindingResult, IndicatorCode, Materiality
from rsu_nb.record.relied_on import ids_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-CRE-5"
_DEMEANOUR_ONLY: Final = frozenset({IndicatorCode.DEMEANOUR})
_FEELING_ONLY: Final = frozenset({IndicatorCode.PLAUSIBILITY, IndicatorCode.DEMEANOUR})
SPECULATION: Final = (
    "a genuine refugee",
    "a genuine claimant",
    "a genuine asylum seeker",
    "a person in genuine fear",
    "anyone in that position would",
    "a reasonable person would have",
    "one would expect",
    "I would have expected",
    "I would expect",
    "it beggars belief",
    "common sense suggests",
    "demeanour",
    "body language",
    "eye contact",
    "showed no emotion",
)
"""Phrases in which the officer's own world stands in for evidence."""


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The findings that rest on demeanour, on plausibility without evidence, or on trifles."""
    return tuple(defect for found in findings(case.record) for defect in _of(case, found))


def _of(case: GateCase, found: Found) -> Iterator[Defect]:
    if found.finding.result is FindingResult.NOT_ACCEPTED:
        what = _weakness(case, found)
        if what:
            where = f"{found.id}.finding"
            yield significant(CODE, step="facts", where=where, what=what, ids=found.ids)
    for phrase in phrases_in(found.finding.reasons, SPECULATION):
        yield minor(
            CODE,
            step="facts",
            where=f"{found.id}.finding.reasons",
            what=f"“{phrase}”: see that evidence, and not a guess, carries the reason.",
            ids=found.ids,
        )


def _weakness(case: GateCase, found: Found) -> str:
    codes = {indicator.code for indicator in found.finding.indicators}
    resting = ids_in(found.finding)
    if codes and codes <= _DEMEANOUR_ONLY:
        return "It is not accepted on demeanour alone. Rest it on evidence, or find otherwise."
    if codes and codes <= _FEELING_ONLY and not resting & _evidence(case):
        return (
            "It is not accepted on plausibility alone, with no evidence. Rest it on evidence of "
            "what happens there, or find otherwise."
        )
    if resting and resting <= _peripheral(case):
        return "It is not accepted on peripheral facts alone. Rest it on evidence of its own."
    return ""


def _evidence(case: GateCase) -> frozenset[str]:
    published = {one.id for one in case.record.country_information}
    return frozenset({one.id for one in case.record.evidence} | published)


def _peripheral(case: GateCase) -> frozenset[str]:
    return frozenset(
        one.id for one in case.record.facts if one.materiality is Materiality.PERIPHERAL
    )


CHECK: Final = Check(
    code=CODE,
    title="Nothing rests on demeanour, speculation or trifles alone",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Is any reason an assumption about how people, or people like this one, behave?",
    one_sided_because=(
        "Demeanour and unlikelihood are no basis for disbelieving a person; nobody is believed on "
        "them alone either, for reasons rest on evidence both ways (jurisprudence 3.3, 3.6)."
    ),
)
