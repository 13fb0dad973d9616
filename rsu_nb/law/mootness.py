"""Which answers are moot: the answers before them in the walk settle every test they occur in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rsu_nb.law.evaluation import Evaluation
from rsu_nb.law.issue import IssueAt
from rsu_nb.law.values import Answer

if TYPE_CHECKING:
    from rsu_nb.law.answers import Answers
    from rsu_nb.law.decision_type import DecisionType


@dataclass(frozen=True, slots=True, kw_only=True)
class Mootness:
    """How the answers of a branch stand, each in the order of the walk.

    Attributes:
        live: Answers that count.
        moot: Answers to issues that the answers before them settle; kept outside entailment.
        live_not_arising: Issues answered *does not arise* although they arise; they stay open.
    """

    live: tuple[IssueAt, ...]
    moot: tuple[IssueAt, ...]
    live_not_arising: tuple[IssueAt, ...]


def mootness(decision_type: DecisionType, answers: Answers) -> Mootness:
    """How each answer stands after the answers before it in the walk.

    *Does not arise* is no answer to a live issue, and to a moot one it is what is expected.
    """
    order = decision_type.order
    before = answers.only(lambda _: False)
    live, moot, live_not_arising = [], [], []
    for at in sorted(answers.given, key=lambda at: (order[at.issue], at.of)):
        answer = answers.given[at]
        if is_moot_after(decision_type, before, at):
            if answer is not Answer.DOES_NOT_ARISE:
                moot.append(at)
        elif answer is Answer.DOES_NOT_ARISE:
            live_not_arising.append(at)
        else:
            live.append(at)
            before = before.with_answer(at, answer)
    return Mootness(live=tuple(live), moot=tuple(moot), live_not_arising=tuple(live_not_arising))


def is_moot_after(decision_type: DecisionType, before: Answers, at: IssueAt) -> bool:
    """True where the answers `before` settle every test that the asking occurs in."""
    evaluation = Evaluation(before)
    return not any(at in evaluation.unsettled(test, {}) for test in decision_type.tests())
