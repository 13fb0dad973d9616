"""Is state protection weighed by its effect on the risk, and not by the effort made?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.counted import counted
from rsu_nb.gate.defect import Defect, Severity, minor
from rsu_nb.gate.phrases import phrases_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-REF-3"
EFFORT: Final = (
    "making efforts",
    "making serious efforts",
    "makes efforts",
    "best efforts",
    "genuine efforts",
    "reasonable efforts",
    "due diligence",
    "willing to protect",
    "in the process of",
)
"""Phrases that measure what a state tries and not what it achieves."""


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The real chances without a word on protection, or with one on effort only."""
    return (*case.undone(CODE), *_effort(case))


def _effort(case: GateCase) -> Iterator[Defect]:
    for one in counted(case.standing):
        for phrase in phrases_in(one.answer.state_protection, EFFORT):
            yield minor(
                CODE,
                step=one.issue.step,
                where=f"{one.where}.state_protection",
                what=f"“{phrase}” measures effort; say what it does to the risk.",
            )


CHECK: Final = Check(
    code=CODE,
    title="State protection is tested by its effect on the risk",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Is it plain who would do the harm, and what the state would in fact do about it?",
)
