"""Is the right standard used, and no balance of probabilities?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.counted import RISK_ISSUES, counted
from rsu_nb.gate.defect import Defect, Severity, minor, significant
from rsu_nb.gate.found import findings
from rsu_nb.gate.phrases import phrases_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-CRE-8"
WRONG_STANDARD: Final = (
    "balance of probabilit*",
    "on balance",
    "more likely than not",
    "more probable than not",
    "less likely than not",
    "beyond doubt",
    "beyond reasonable doubt",
    "beyond any doubt",
    "failed to prove",
    "fails to prove",
    "has not proved",
    "has not been proved",
    "has not proven",
    "has not been proven",
    "has failed to establish",
    "burden of proof",
    "proved",
    "proven",
)
"""The words of a civil or criminal standard; `*` stands for any ending."""
_OF_RISK: Final = WRONG_STANDARD[:8]


def defects(case: GateCase) -> tuple[Defect, ...]:
    """Words of a standard that is not the one for facts here, or not the one for risk."""
    return (*_findings(case), *_answers(case))


def _findings(case: GateCase) -> Iterator[Defect]:
    for found in findings(case.record):
        for field in ("reasons", "found", "not_found", "benefit_of_doubt"):
            for phrase in phrases_in(getattr(found.finding, field), WRONG_STANDARD):
                yield minor(
                    CODE,
                    step="facts",
                    where=f"{found.id}.finding.{field}",
                    what=f"“{phrase}” is the language of another standard; say what is accepted.",
                    ids=found.ids,
                )


def _answers(case: GateCase) -> Iterator[Defect]:
    for one in counted(case.standing):
        for field in ("reasons", "state_protection") if one.issue.key in RISK_ISSUES else ():
            for phrase in phrases_in(getattr(one.answer, field), _OF_RISK):
                yield significant(
                    CODE,
                    step=one.issue.step,
                    where=f"{one.where}.{field}",
                    what=(
                        f"“{phrase}” is not the test for risk. Ask what the question asks: "
                        f"{_standard(one.issue.standard)}"
                    ),
                )


def _standard(words: str) -> str:
    return f"{words[0].lower()}{words[1:]}"


CHECK: Final = Check(
    code=CODE,
    title="The right standard, and no balance of probabilities",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Is a higher standard at work under other words?",
)
