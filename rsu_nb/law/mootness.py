"""Which answers are moot: what comes before them in the walk settles every test they occur in.

The walk is the order of the issues. A list comes where it is first asked of, a reading where it
is recorded: that a list is closed settles nothing that is asked before it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from rsu_nb.law.evaluation import Evaluation, Node
from rsu_nb.law.expression import Kind, Quantified, walk
from rsu_nb.law.issue import Answered, Issue, IssueAt
from rsu_nb.law.values import Answer, Truth

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from rsu_nb.law.answers import Answers
    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.law.expression import Expression


@dataclass(frozen=True, slots=True, kw_only=True)
class Mootness:
    """How the answers of a branch stand, each in the order of the walk.

    Attributes:
        live: Answers that count.
        moot: Answers to issues that what comes before settles; kept outside entailment.
        live_not_arising: Issues answered *does not arise* although they arise; they stay open.
    """

    live: tuple[IssueAt, ...]
    moot: tuple[IssueAt, ...]
    live_not_arising: tuple[IssueAt, ...]


def mootness(decision_type: DecisionType, answers: Answers) -> Mootness:
    """How each answer stands after what comes before it in the walk.

    *Does not arise* is no answer to a live issue, and to a moot one it is what is expected.
    """
    walked = Walk(decision_type, answers)
    live: list[IssueAt] = []
    moot: list[IssueAt] = []
    live_not_arising: list[IssueAt] = []
    evaluation = Evaluation(answers.only(lambda _: False))
    for at in walked.askings:
        evaluation = evaluation.after(walked.before(at, live))
        if walked.is_moot(at, evaluation):
            moot += [at] if walked.is_answer(at) else []
        else:
            (live if walked.is_answer(at) else live_not_arising).append(at)
    return Mootness(live=tuple(live), moot=tuple(moot), live_not_arising=tuple(live_not_arising))


class Walk:
    """The answers of a branch in the order in which they are asked for.

    Attributes:
        askings: Each asking that has an answer, in order.
    """

    def __init__(self, decision_type: DecisionType, answers: Answers) -> None:
        """Walk through `answers` in the order of `decision_type`."""
        self._declared = decision_type
        self._answers = answers
        self._positions = answers.positions()
        self.askings = self.in_order(answers.given)

    def in_order(self, askings: Iterable[IssueAt]) -> tuple[IssueAt, ...]:
        """Askings in the order of their issues, then of the members they are asked of."""
        return tuple(sorted(askings, key=self._place))

    def _place(self, at: IssueAt) -> tuple[int, tuple[int, ...], tuple[tuple[str, str], ...]]:
        members = tuple(self._positions.get(member, len(self._positions)) for member in at.of)
        return self._declared.order[at.issue], members, at.of

    def is_answer(self, at: IssueAt) -> bool:
        """True unless the asking is answered *does not arise*."""
        return self._answers.given[at] is not Answer.DOES_NOT_ARISE

    def before(self, at: IssueAt, live: Iterable[IssueAt]) -> Answers:
        """What has been reached when `at` is asked, of the answers only the `live` ones."""
        declared, answers = self._declared, self._answers
        here = declared.order[at.issue]
        return replace(
            answers,
            given={one: answers.given[one] for one in live},
            closed=frozenset(
                one for one in answers.closed if declared.begins.get(one.kind, 0) <= here
            ),
            readings={
                rule.key: answers.readings[rule.key]
                for rule in declared.readings
                if rule.key in answers.readings and declared.order.get(rule.before, 0) <= here
            },
        )

    def is_moot(self, at: IssueAt, before: Evaluation) -> bool:
        """True where the evaluation `before` it leaves no test open that the asking occurs in."""
        seen: set[Node] = set()
        return not any(_depends(test, {}, at, before, seen) for test in self._declared.tests())


def _depends(
    expression: Expression,
    scope: Mapping[Kind, str],
    at: IssueAt,
    evaluation: Evaluation,
    seen: set[Node],
) -> bool:
    """True where the expression is open and an answer to `at` might still settle it."""
    if at.issue not in _asked_in(expression):
        return False
    key = evaluation.node(expression, scope)
    if key in seen or evaluation.truth(expression, scope) is not Truth.OPEN:
        return False
    seen.add(key)
    match expression:
        case Issue():
            return expression.at(scope) == at
        case Answered(issue=issue):
            return issue.at(scope) == at
        case _:
            return any(
                _depends(part, within, at, evaluation, seen)
                for part, within in _parts(expression, scope, evaluation.answers)
            )


def _parts(
    expression: Expression, scope: Mapping[Kind, str], answers: Answers
) -> Iterator[tuple[Expression, Mapping[Kind, str]]]:
    if isinstance(expression, Quantified):
        for member in answers.of(expression.kind, scope):
            yield expression.body, {**scope, expression.kind: member.id}
    else:
        for part in expression.parts():
            yield part, scope


@cache
def _asked_in(expression: Expression) -> frozenset[str]:
    """Keys of the issues that occur in it, for their answer or for having one."""
    issues = (part for part in walk(expression) if isinstance(part, Issue))
    answered = (part.issue for part in walk(expression) if isinstance(part, Answered))
    return frozenset(issue.key for issue in (*issues, *answered))
