"""Was everything looked at again that rests on something changed since?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, significant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-REO-2"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """What was written before something that it rests on changed, and not looked at since."""
    return tuple(_stale(case))


def _stale(case: GateCase) -> Iterator[Defect]:
    for again in case.history.again:
        yield significant(
            CODE,
            step=again.step,
            where=again.thing,
            what=(
                f"{'; '.join(one.thing for one in again.because)} changed after it was written. "
                "Look at it again: write it anew, or confirm that it stays as it is."
            ),
        )


CHECK: Final = Check(
    code=CODE,
    title="What rests on something changed was looked at again",
    severity=Severity.SIGNIFICANT,
    defects=defects,
)
