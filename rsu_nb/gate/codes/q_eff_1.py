"""Are the milestones on file, and is it said why nothing happened for long?"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, minor
from rsu_nb.record.procedure import EventKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-EFF-1"
_REASONS: Final = frozenset(
    {EventKind.ADJOURNMENT, EventKind.ABSENCE, EventKind.EXTENSION_GIVEN, EventKind.OTHER}
)


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The long silences of the file for which no event gives a reason."""
    return tuple(_silences(case))


def _silences(case: GateCase) -> Iterator[Defect]:
    begun = [one.on for one in case.record.events if one.kind is EventKind.CLAIM_MADE]
    if not begun:
        return
    reasons = {one.on for one in case.record.events if one.kind in _REASONS}
    days = {one.on for one in case.record.events} | {one.on for one in case.record.interviews}
    days |= {case.decided_on}
    for earlier, later in pairwise(sorted(day for day in days if day >= min(begun))):
        silent = (later - earlier).days
        if silent > case.settings.longest_silence_days and earlier not in reasons:
            yield minor(
                CODE,
                step="procedure",
                where=f"events after {earlier.isoformat()}",
                what=f"The file shows nothing for {silent} days; record an event that says why.",
            )


CHECK: Final = Check(
    code=CODE,
    title="Milestones, and reasons for delay",
    severity=Severity.MINOR,
    defects=defects,
)
