"""Which later questions are asked, or not, by what is answered to an earlier one."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from rsu_nb.law.expression import LegalTest, walk
from rsu_nb.law.issue import Issue

if TYPE_CHECKING:
    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.law.expression import Expression


def depending_on(decision_type: DecisionType, issue: Issue) -> tuple[Issue, ...]:
    """The later issues of the nearest named tests that an issue is part of, in order.

    It says what hangs together, and never what an answer leads to.
    """
    order = decision_type.order
    later = [
        frozenset(key for key in keys if order[key] > order[issue.key])
        for keys in _named_together(decision_type)
        if issue.key in keys
    ]
    some = [keys for keys in later if keys]
    nearest = (keys for keys in some if not any(inner < keys for inner in some))
    return tuple(
        decision_type.issue(key)
        for key in sorted(frozenset().union(*nearest), key=order.__getitem__)
    )


@cache
def _named_together(decision_type: DecisionType) -> frozenset[frozenset[str]]:
    """The keys of the issues of each named test."""
    parts = (part for whole in decision_type.tests() for part in walk(whole))
    named = {part.key: part for part in parts if isinstance(part, LegalTest)}
    return frozenset(_issues(test) for test in named.values())


def _issues(expression: Expression) -> frozenset[str]:
    return frozenset(part.key for part in walk(expression) if isinstance(part, Issue))
