"""Is the case told without weighing it?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, minor
from rsu_nb.gate.phrases import phrases_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-CLM-3"
WEIGHING: Final = (
    "I accept",
    "I do not accept",
    "I find",
    "I believe",
    "I do not believe",
    "credib*",
    "incredib*",
    "plausib*",
    "implausib*",
    "inconsistent*",
    "contradict*",
    "exaggerat*",
    "fabricat*",
    "embellish*",
    "unconvincing*",
    "convincing*",
    "far-fetched",
    "alleged*",
    "purport*",
)
"""Words that weigh what is told; `*` stands for any ending."""


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The sections of the case as it is told that hold words of assessment."""
    return tuple(_weighing(case))


def _weighing(case: GateCase) -> Iterator[Defect]:
    for section in case.record.narrative:
        for phrase in phrases_in(section.text, WEIGHING):
            yield minor(
                CODE,
                step="claim",
                where=f"narrative.{section.id}",
                what=(
                    f"“{phrase}” weighs what is told. Tell it neutrally here, and weigh it with "
                    "the facts."
                ),
                ids=(section.id,),
            )


CHECK: Final = Check(
    code=CODE,
    title="The case is told neutrally",
    severity=Severity.MINOR,
    defects=defects,
    leaves="Is the case told as it was put, without doubt or approval between lines?",
)
