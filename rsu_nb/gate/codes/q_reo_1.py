"""Is every finding that changed after a conclusion reopened, with what it was and why?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.found_values import found_now
from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, significant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase
    from rsu_nb.record.resolution import Reopened

CODE: Final = "Q-REO-1"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The findings changed after a conclusion without a reason, and the idle entries."""
    return (*_unreasoned(case), *_idle(case))


def _unreasoned(case: GateCase) -> Iterator[Defect]:
    for change in case.history.changes:
        if not change.is_reasoned:
            yield significant(
                CODE,
                step=change.step,
                where=change.finding,
                what=(
                    f"It changed after the conclusion on {change.limb} was stated. Say under "
                    "`reopened` what was found before and why it was reopened, or put it back."
                ),
            )


def _idle(case: GateCase) -> Iterator[Defect]:
    declared = case.standing.decision_type
    limbs = {limb.key: limb for limb in declared.limbs}
    for number, reopened in enumerate(case.record.reopened, start=1):
        what = ""
        if reopened.limb not in limbs:
            what = "It names no limb of the decision; name the one whose conclusion came before."
        elif reopened.asking is not None and reopened.asking.issue not in declared.order:
            what = "It names no issue of the decision; name the one that was answered anew."
        elif _is_as_before(case, reopened):
            what = (
                "What is found now is what was found before: correct one of the two, or take the "
                "entry out."
            )
        if what:
            limb = limbs.get(reopened.limb)
            step = limb.step if limb else declared.steps[0].key
            yield significant(CODE, step=step, where=f"reopened[{number}]", what=what)


def _is_as_before(case: GateCase, reopened: Reopened) -> bool:
    """True where nothing changed, unless it was changed again since, with an entry of its own."""
    same = [
        one
        for one in case.record.reopened
        if (one.limb, one.asking, one.fact, one.reading)
        == (reopened.limb, reopened.asking, reopened.fact, reopened.reading)
    ]
    now = found_now(reopened, case.record, case.standing)
    before = reopened.was_found
    return len(same) == 1 and now.key == reopened.was and before in {None, *now.words}


CHECK: Final = Check(
    code=CODE,
    title="What changed after a conclusion was reopened with a reason",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Was each finding that was reopened changed for its reason, and not for its result?",
)
