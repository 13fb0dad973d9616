"""Which conclusions stand by direction of the legal role although the findings lead elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.law.entailment import entail
from rsu_nb.law.expression import LegalTest, Taken, walk
from rsu_nb.law.issue import Answered, Issue
from rsu_nb.law.upheld import upheld
from rsu_nb.record.resolution import WhatStands

if TYPE_CHECKING:
    from rsu_nb.law.answers import Answers
    from rsu_nb.law.decision_type import DecisionType, Limb
    from rsu_nb.record.record import Record
    from rsu_nb.record.resolution import Direction, DisputedRule


def upheld_conclusions(record: Record, declared: DecisionType, answers: Answers) -> dict[str, str]:
    """The conclusions that stand although the findings lead to another, by limb.

    A direction lets one stand only for the limb, the conclusion and the findings that it was
    given on; where the findings lead to the conclusion, there is nothing to let stand.

    Args:
        record: The record.
        declared: The declaration it is decided under.
        answers: The answers of the primary determination.
    """
    found: dict[str, str] = {}
    stated = {one.limb: one.conclusion for one in record.determination.conclusions}
    for limb in declared.limbs:
        conclusion = stated.get(limb.key)
        if conclusion is not None and _is_let_stand(record, limb, conclusion):
            entailed = entail(upheld(declared, found), answers).limbs[limb.key].conclusion
            if entailed not in {None, conclusion}:
                found[limb.key] = conclusion
    return found


def _is_let_stand(record: Record, limb: Limb, conclusion: str) -> bool:
    disputes = disputes_on(record, limb)
    return any(one.conclusion == conclusion for one in disputes) and all(
        one.rule in rules_of(limb)
        and one.direction is not None
        and one.direction.stands is WhatStands.THE_CONCLUSION
        and is_of_another(record, one, one.direction)
        and is_of_these_findings(record, one, one.direction)
        for one in disputes
    )


def is_of_another(record: Record, dispute: DisputedRule, direction: Direction) -> bool:
    """True where the direction is given by nobody who disputes the rule or decides the claim."""
    own = (dispute.by, record.officer.id, record.officer.name)
    return direction.by.casefold() not in {one.casefold() for one in own}


def is_of_these_findings(record: Record, dispute: DisputedRule, direction: Direction) -> bool:
    """True where no finding of the limb was reopened after the direction."""
    return not any(one.limb == dispute.limb and one.on > direction.on for one in record.reopened)


def disputes_on(record: Record, limb: Limb) -> tuple[DisputedRule, ...]:
    """The disputes of rules of a limb."""
    return tuple(one for one in record.disputed if one.limb == limb.key)


def rules_of(limb: Limb) -> frozenset[str]:
    """Keys of all that the conclusion on a limb turns on."""
    keys = {outcome.key for outcome in limb.conclusions}
    for outcome in limb.conclusions:
        for part in walk(outcome.test):
            match part:
                case Issue(key=key) | LegalTest(key=key):
                    keys.add(key)
                case Taken(reading=reading):
                    keys.add(reading.key)
                case Answered(issue=issue):
                    keys.add(issue.key)
                case _:
                    pass
    return frozenset(keys)
