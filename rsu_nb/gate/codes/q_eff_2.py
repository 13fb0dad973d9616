"""Did a second reader read it before anyone was told?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, minor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-EFF-2"
_STEP: Final = "decision"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """A second reading that is not on record, or not answered."""
    return tuple(_reading(case))


def _reading(case: GateCase) -> Iterator[Defect]:
    if not case.record.review:
        what = "No second reading is recorded; have it read before it is notified."
        yield minor(CODE, step=_STEP, where="review", what=what)
    for number, comment in enumerate(case.record.review, start=1):
        if comment.reply is None:
            what = "A comment of the second reader has no reply; answer it."
            yield minor(CODE, step=_STEP, where=f"review[{number}]", what=what)


CHECK: Final = Check(
    code=CODE,
    title="A second reader before notification",
    severity=Severity.MINOR,
    defects=defects,
)
