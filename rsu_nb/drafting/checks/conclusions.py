"""Which conclusions are still to be stated, what alternatives need, and what does not agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.gap import Gap
from rsu_nb.drafting.standing import PRIMARY
from rsu_nb.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.standing import Standing
    from rsu_nb.law.decision_type import Limb
    from rsu_nb.record.record import Record


def conclusion_gaps(_: Record, standing: Standing) -> Iterator[Gap]:
    """The conclusions still to be stated; nothing about what they should be."""
    if standing.is_refused_at_the_door:
        return
    opened = standing.opened
    for limb in standing.decision_type.limbs:
        if limb in opened and limb.key not in standing.stated:
            what = "Your conclusion on this part is not yet stated."
            yield Gap(step=limb.step, where=f"conclusion on {limb.key}", what=what)
        elif limb not in opened:
            what = "This part opens when your conclusion on the part before it is stated."
            yield Gap(step=limb.step, where=f"conclusion on {limb.key}", what=what)


def alternative_gaps(record: Record, standing: Standing) -> Iterator[Gap]:
    """What each alternative still needs."""
    for branch in record.determination.branches:
        if branch.id == PRIMARY:
            continue
        if branch.assumes is None:
            what = "Write the findings that this alternative assumes."
            step = standing.decision_type.limbs[1].step
            yield Gap(step=step, where=f"{branch.id}.assumes", what=what)
        for limb in standing.opened:
            if branch.explains_difference is None and _differs(standing, branch.id, limb):
                what = "It comes to another outcome than the primary findings: explain that."
                where = f"{branch.id} on {limb.key}.explains_difference"
                yield Gap(step=limb.step, where=where, what=what)


def refused_gaps(_: Record, standing: Standing) -> Iterator[Gap]:
    """Combinations of answers that the law does not allow, once all is concluded."""
    for constraint in standing.decision_type.constraints:
        if standing.is_concluded and constraint.key in standing.primary.refused:
            step = standing.decision_type.limbs[-1].step
            yield Gap(step=step, where=constraint.key, what=constraint.instead)


def mismatches(standing: Standing) -> Iterator[Problem]:
    """The limbs concluded otherwise than the findings entail, unless by direction."""
    for limb in standing.opened:
        stated = standing.concluded(limb.key)
        entailed = standing.outcome_of(limb.key)
        if stated is not None and entailed is not None and stated.conclusion != entailed:
            yield Problem(
                where=f"{limb.step}/conclusion on {limb.key}",
                what=(
                    "The findings lead to another conclusion than the one stated. Correct the "
                    "conclusion, reopen a named finding, or mark the rule as disputed."
                ),
            )


def _differs(standing: Standing, branch: str, limb: Limb) -> bool:
    """True where a concluded limb comes out otherwise in an alternative."""
    if standing.concluded(limb.key) is None:
        return False
    other = standing.branches[branch].limbs[limb.key].conclusion
    return other is not None and other != standing.outcome_of(limb.key)
