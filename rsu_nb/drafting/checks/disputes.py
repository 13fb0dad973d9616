"""What a dispute of a rule still needs before anything may be sealed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.gap import Gap
from rsu_nb.drafting.upholding import (
    disputes_on,
    is_of_another,
    is_of_these_findings,
    rules_of,
)
from rsu_nb.record.resolution import WhatStands

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.standing import Standing
    from rsu_nb.law.decision_type import Limb
    from rsu_nb.record.record import Record
    from rsu_nb.record.resolution import Direction, DisputedRule

_NO_DIRECTION: Final = (
    "A rule is disputed here and no direction is recorded: the legal role records one. Until then "
    "nothing is sealed."
)
_OWN_DIRECTION: Final = (
    "The direction is given by whoever disputes the rule or decides the case; the legal role "
    "gives it."
)
_REOPENED_SINCE: Final = (
    "A finding of this part was reopened after the direction; have the direction given again on "
    "the findings as they are."
)
_NO_RULE: Final = (
    "The dispute names nothing that this part turns on; name the issue, test, reading or "
    "conclusion in dispute."
)
_RULE_STANDS: Final = (
    "The direction is that the rule stands: correct the conclusion, or reopen a named finding."
)
_OF_ANOTHER_CONCLUSION: Final = (
    "The direction lets another conclusion stand than the one stated: state that conclusion, or "
    "take the dispute out."
)
_NOTHING_IN_DISPUTE: Final = (
    "The findings lead to the conclusion stated, so that nothing is in dispute: take the dispute "
    "out, or correct a finding."
)
_UNREASONED: Final = (
    "The conclusion stands by direction although the findings lead to another: write the reasons "
    "for it."
)


def dispute_gaps(record: Record, standing: Standing) -> Iterator[Gap]:
    """What each dispute of an open limb still needs before anything may be sealed."""
    for limb in standing.opened:
        for what in dict.fromkeys(_undone(record, standing, limb)):
            yield Gap(step=limb.step, where=f"dispute on {limb.key}", what=what)
        if limb.key in standing.upheld and standing.stated[limb.key].reasons is None:
            where = f"conclusion on {limb.key}.reasons"
            yield Gap(step=limb.step, where=where, what=_UNREASONED)


def _undone(record: Record, standing: Standing, limb: Limb) -> Iterator[str]:
    entailed = standing.primary.limbs[limb.key].conclusion
    for dispute in disputes_on(record, limb):
        if dispute.rule not in rules_of(limb):
            yield _NO_RULE
        if dispute.direction is None:
            yield _NO_DIRECTION
            continue
        yield from _of_direction(record, dispute, dispute.direction)
        stated = standing.concluded(limb.key)
        if stated is not None and entailed is not None:
            yield from _of_what_stands(dispute, dispute.direction, stated.conclusion, entailed)


def _of_what_stands(
    dispute: DisputedRule, direction: Direction, stated: str, entailed: str
) -> Iterator[str]:
    """What a direction leaves undone: followed, it says of the conclusion stated that it stands.

    A direction that the rule stands is followed by correcting the conclusion, and leaves nothing.
    """
    if direction.stands is WhatStands.THE_RULE:
        if stated == dispute.conclusion != entailed:
            yield _RULE_STANDS
    elif stated == entailed:
        yield _NOTHING_IN_DISPUTE
    elif stated != dispute.conclusion:
        yield _OF_ANOTHER_CONCLUSION


def _of_direction(record: Record, dispute: DisputedRule, direction: Direction) -> Iterator[str]:
    if not is_of_another(record, dispute, direction):
        yield _OWN_DIRECTION
    if not is_of_these_findings(record, dispute, direction):
        yield _REOPENED_SINCE
