"""Which answers should not have been given: to moot issues, or *does not arise* to live ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.errors import Problem
from rsu_nb.law.evaluation import Evaluation, truth_of
from rsu_nb.law.expression import Kind
from rsu_nb.law.mootness import Walk, mootness
from rsu_nb.law.values import Truth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.law.answers import Answers
    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.law.issue import IssueAt

_MOST_NAMED: Final = 3


def standing_problems(
    decision_type: DecisionType, answers: Answers, branch: str
) -> Iterator[Problem]:
    """What is wrong with the answers of a branch, taken together, each as one problem."""
    if _lacks_a_country(decision_type, answers):
        yield Problem(
            where="answers",
            what="name no candidate country; there is at least one, so answer of it what the law "
            "asks of a country",
        )
    standing = mootness(decision_type, answers)
    for at in standing.moot:
        yield Problem(
            where=f"{branch}.{at}",
            what=f"is answered, but {_because(decision_type, answers, at)}; remove the answer, or "
            "write does-not-arise",
        )
    for at in standing.live_not_arising:
        yield Problem(
            where=f"{branch}.{at}",
            what="is answered does-not-arise, but it arises: nothing before it settles the tests "
            "it is part of; answer it",
        )


def _lacks_a_country(decision_type: DecisionType, answers: Answers) -> bool:
    is_needed = any(Kind.COUNTRY in issue.of for issue in decision_type.issues)
    if answers.members.get(Kind.COUNTRY) or not is_needed:
        return False
    return truth_of(decision_type.needs_a_country, answers, {}) is not Truth.NOT_MET


def _because(decision_type: DecisionType, answers: Answers, at: IssueAt) -> str:
    settling = _settling(decision_type, answers, at)
    if not settling:
        return "no test asks it of that"
    named = [f"{one} ({answers.given[one].value})" for one in settling[:_MOST_NAMED]]
    more = len(settling) - len(named)
    return f"earlier answers settle it: {', '.join(named)}" + (f" and {more} more" if more else "")


def _settling(decision_type: DecisionType, answers: Answers, at: IssueAt) -> tuple[IssueAt, ...]:
    """A set of earlier answers that makes `at` moot and of which none can be left out."""
    walk = Walk(decision_type, answers)
    earlier = [one for one in walk.askings[: walk.askings.index(at)] if walk.is_answer(one)]
    for one in reversed(earlier.copy()):
        without = [other for other in earlier if other != one]
        if walk.is_moot(at, Evaluation(walk.before(at, without))):
            earlier = without
    return tuple(earlier)
