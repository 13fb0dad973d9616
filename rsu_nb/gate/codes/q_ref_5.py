"""Is what the person will do found, and is nobody asked to hide what a right protects?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.counted import counted
from rsu_nb.gate.defect import Defect, Severity, minor, significant
from rsu_nb.gate.phrases import phrases_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-REF-5"
DISCRETION: Final = (
    "discreet",
    "discreetly",
    "low profile",
    "avoid attention",
    "avoid drawing attention",
    "keep silent",
    "keep quiet",
    "refrain from",
    "conceal",
)
"""Phrases by which safety is found in hiding."""


def defects(case: GateCase) -> tuple[Defect, ...]:
    """Conduct given up from fear with no word on the right behind it; safety found in hiding."""
    return (*_conduct(case), *_discretion(case))


def _conduct(case: GateCase) -> Iterator[Defect]:
    for conduct in case.record.future_conduct:
        if conduct.would_be_given_up_from_fear and conduct.within_protected_core is None:
            what = "It would be given up from fear: say whether a right protects it at its core."
            where = f"{conduct.id}.within_protected_core"
            yield significant(CODE, step="facts", where=where, what=what, ids=(conduct.id,))


def _discretion(case: GateCase) -> Iterator[Defect]:
    for one in counted(case.standing):
        for phrase in phrases_in(one.answer.reasons, DISCRETION) if not one.is_met else ():
            yield minor(
                CODE,
                step=one.issue.step,
                where=f"{one.where}.reasons",
                what=(
                    f"“{phrase}”: see that no one is asked to hide, out of fear, what a right "
                    "protects at its core."
                ),
            )


CHECK: Final = Check(
    code=CODE,
    title="Future conduct is found, and nobody is told to hide",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Is anything found safe because the person would hide it?",
    one_sided_because=(
        "Where conduct would be given up from fear, the law asks a further question, about the "
        "protected core; and only a denial of risk can rest on hiding (Refugee Appeal "
        "No 74665/03)."
    ),
)
