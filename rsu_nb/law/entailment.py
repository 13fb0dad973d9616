"""What the findings of one branch entail, limb by limb, and what is open or moot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from rsu_nb.law.evaluation import Evaluation, Unsettled
from rsu_nb.law.explanation import Node, explain
from rsu_nb.law.expression import Reading, walk
from rsu_nb.law.issue import Issue, IssueAt, ListAt
from rsu_nb.law.mootness import Walk, mootness
from rsu_nb.law.values import Answer, Truth

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rsu_nb.law.answers import Answers
    from rsu_nb.law.decision_type import DecisionType, Limb, Outcome
    from rsu_nb.law.expression import Expression


@dataclass(frozen=True, slots=True, kw_only=True)
class LimbEntailment:
    """What the findings entail for one limb.

    Attributes:
        limb: Key of the limb.
        conclusion: The conclusion they lead to, or None while it is open.
        result: The result of the limb, or None while it is open or the limb has none.
        tree: Why: the test of the entailed conclusion, or of the first one while it is open.
        open: What must still be answered, closed or read for the conclusion.
        moot: Issues of the limb's tests that were answered although earlier answers settle them.
        determinative: Answers that, changed alone, would no longer entail this conclusion.
    """

    limb: str
    conclusion: str | None
    result: str | None
    tree: Node
    open: tuple[Unsettled, ...]
    moot: tuple[IssueAt, ...]
    determinative: tuple[IssueAt, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchEntailment:
    """What one branch entails.

    Attributes:
        limbs: The entailment of each limb, by key, in order.
        open: All that is still open for the whole determination, in the order of the walk.
        moot_answered: Answers to issues that earlier answers settle; kept outside entailment.
        live_answered: Answers that count, in the order of the walk.
        live_not_arising: Issues answered *does not arise* although they arise; they stay open.
        notices: Keys of the notices that the decision must give.
        refused: Keys of the constraints that the answers break.
    """

    limbs: Mapping[str, LimbEntailment]
    open: tuple[Unsettled, ...]
    moot_answered: tuple[IssueAt, ...]
    live_answered: tuple[IssueAt, ...]
    live_not_arising: tuple[IssueAt, ...]
    notices: tuple[str, ...]
    refused: tuple[str, ...]

    @property
    def open_issues(self) -> tuple[IssueAt, ...]:
        """The issues still to be answered, in the order of the walk."""
        return tuple(thing for thing in self.open if isinstance(thing, IssueAt))

    @property
    def open_lists(self) -> tuple[ListAt, ...]:
        """The lists still to be closed."""
        return tuple(thing for thing in self.open if isinstance(thing, ListAt))

    @property
    def open_readings(self) -> tuple[Reading, ...]:
        """The unsettled rules of which a reading is still to be recorded."""
        return tuple(thing for thing in self.open if isinstance(thing, Reading))

    @property
    def is_complete(self) -> bool:
        """True where nothing is open and no answer is moot or refused."""
        return not (self.open or self.moot_answered or self.live_not_arising or self.refused)


def entail(decision_type: DecisionType, answers: Answers) -> BranchEntailment:
    """What `answers` entail under `decision_type`.

    Answers to moot issues, and *does not arise*, stay outside; `rsu_nb.law.mootness` says which
    issues are moot.
    """
    standing = mootness(decision_type, answers)
    live = frozenset(standing.live)
    evaluation = Evaluation(answers.only(lambda at: at in live))
    turned = {
        at: Evaluation(_turned(decision_type, evaluation.answers, at)) for at in standing.live
    }
    return BranchEntailment(
        limbs={
            limb.key: _limb_entailment(decision_type, limb, evaluation, standing.moot, turned)
            for limb in decision_type.limbs
        },
        open=_in_order(decision_type, answers, _open(decision_type.tests(), evaluation)),
        moot_answered=standing.moot,
        live_answered=standing.live,
        live_not_arising=standing.live_not_arising,
        notices=tuple(
            notice.key for notice in decision_type.notices if _is_met(notice.test, evaluation)
        ),
        refused=tuple(
            constraint.key
            for constraint in decision_type.constraints
            if _is_met(constraint.must_not_be_met, evaluation)
        ),
    )


def met_outcome(outcomes: Iterable[Outcome], evaluation: Evaluation) -> str | None:
    """Key of the outcome whose test is met; None while none is."""
    met = (outcome.key for outcome in outcomes if _is_met(outcome.test, evaluation))
    return next(met, None)


@cache
def issues_in(expression: Expression) -> frozenset[str]:
    """Keys of the issues that occur in an expression."""
    return frozenset(part.key for part in walk(expression) if isinstance(part, Issue))


def _limb_entailment(
    decision_type: DecisionType,
    limb: Limb,
    evaluation: Evaluation,
    moot: tuple[IssueAt, ...],
    turned: Mapping[IssueAt, Evaluation],
) -> LimbEntailment:
    conclusion = met_outcome(limb.conclusions, evaluation)
    shown = limb.conclusion(conclusion) if conclusion else limb.conclusions[0]
    tests = tuple(outcome.test for outcome in limb.conclusions)
    mine = frozenset[str]().union(*(issues_in(test) for test in tests))
    return LimbEntailment(
        limb=limb.key,
        conclusion=conclusion,
        result=met_outcome(limb.results, evaluation),
        tree=explain(shown.test, evaluation, {}),
        open=_in_order(decision_type, evaluation.answers, _open(tests, evaluation)),
        moot=tuple(at for at in moot if at.issue in mine),
        determinative=_determinative(limb, conclusion, mine, turned) if conclusion else (),
    )


def _determinative(
    limb: Limb, conclusion: str, mine: frozenset[str], turned: Mapping[IssueAt, Evaluation]
) -> tuple[IssueAt, ...]:
    return tuple(
        at
        for at, evaluation in turned.items()
        if at.issue in mine and met_outcome(limb.conclusions, evaluation) != conclusion
    )


def _turned(decision_type: DecisionType, answers: Answers, at: IssueAt) -> Answers:
    given = answers.given[at]
    counts_as_met = given is Answer.YES or (
        given is Answer.NOT_SATISFIED and decision_type.issue(at.issue).not_satisfied is Truth.MET
    )
    return answers.with_answer(at, Answer.NO if counts_as_met else Answer.YES)


def _open(tests: Iterable[Expression], evaluation: Evaluation) -> frozenset[Unsettled]:
    return frozenset[Unsettled]().union(*(evaluation.unsettled(test, {}) for test in tests))


def _is_met(test: Expression, evaluation: Evaluation) -> bool:
    return evaluation.truth(test, {}) is Truth.MET


def _in_order(
    decision_type: DecisionType, answers: Answers, things: Iterable[Unsettled]
) -> tuple[Unsettled, ...]:
    lists, readings, askings = [], [], []
    for thing in things:
        if isinstance(thing, ListAt):
            lists.append(thing)
        elif isinstance(thing, Reading):
            readings.append(thing)
        else:
            askings.append(thing)
    lists.sort(key=str)
    readings.sort(key=lambda reading: decision_type.readings.index(reading))
    return (*lists, *Walk(decision_type, answers).in_order(askings), *readings)
