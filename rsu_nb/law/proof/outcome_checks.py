"""Checks of outcomes: exactly one in every case, each within reach, each with its appeal right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import z3

from rsu_nb.law.appeals import APPEALS
from rsu_nb.law.evaluation import Evaluation
from rsu_nb.law.expression import Both, LegalTest
from rsu_nb.law.issue import Issue
from rsu_nb.law.proof.question import Breach
from rsu_nb.law.values import Truth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.law.answers import Answers
    from rsu_nb.law.decision_type import Limb, Outcome
    from rsu_nb.law.expression import Expression
    from rsu_nb.law.proof.question import Question
    from rsu_nb.law.proof.unknowns import Formula


def exactly_one(question: Question) -> Iterator[Breach]:
    """Cases in which a limb has several conclusions or results, or has none."""
    for limb, noun, outcomes in question.outcome_lists():
        met = [question.met(outcome.test) for outcome in outcomes]
        none = z3.And([question.not_met(outcome.test) for outcome in outcomes])
        several = z3.AtLeast(*met, 2)
        for what in (several, none):
            if question.finished.finds(what):
                answers = question.unfinished.smallest(what)
                yield _not_one(question, limb, noun, outcomes, answers)


def _not_one(
    question: Question,
    limb: Limb,
    noun: str,
    outcomes: tuple[Outcome, ...],
    answers: Answers | None,
) -> Breach:
    met = _met(outcomes, answers)
    what = f"the {noun}s {' and '.join(met)} are met at once" if met else f"no {noun} is met"
    words = f"{limb.key}: {what}"
    expected = met or [outcome.key for outcome in outcomes]
    return Breach(
        words=words,
        counter_example=question.example(words, answers, {limb.key: {noun: expected}}),
    )


def _met(outcomes: tuple[Outcome, ...], answers: Answers | None) -> list[str]:
    if answers is None:
        return []
    evaluation = Evaluation(answers)
    return [one.key for one in outcomes if evaluation.truth(one.test, {}) is Truth.MET]


def within_reach(question: Question) -> Iterator[Breach]:
    """Outcomes and notices that no answers lead to, with the answers that come nearest."""
    for limb, noun, outcomes in question.outcome_lists():
        for outcome in outcomes:
            if not question.finished.finds(question.met(outcome.test)):
                yield _out_of_reach(
                    question, outcome.test, f"{limb.key}: the {noun} {outcome.key}",
                    {limb.key: {noun: outcome.key}},
                )  # fmt: skip
    for notice in question.decision_type.notices:
        if not question.finished.finds(question.met(notice.test)):
            yield _out_of_reach(
                question, notice.test, f"the notice {notice.key}", {"notices": [notice.key]}
            )


def _out_of_reach(
    question: Question, test: Expression, name: str, expect: dict[str, Any]
) -> Breach:
    conditions = _conditions(test)
    met = [question.met(condition) for condition in conditions]
    nearest = _most(question, met)
    answers = question.unfinished.smallest(*nearest)
    evaluation = Evaluation(answers) if answers else None
    missing = [
        _words(condition)
        for condition in conditions
        if evaluation is None or evaluation.truth(condition, {}) is not Truth.MET
    ]
    words = f"{name} cannot be reached: no answers also meet: {'; '.join(missing)}"
    return Breach(words=words, counter_example=question.example(words, answers, expect))


def _conditions(test: Expression) -> tuple[Expression, ...]:
    body = test.body if isinstance(test, LegalTest) else test
    return body.operands if isinstance(body, Both) else (test,)


def _most(question: Question, conditions: list[Formula]) -> list[Formula]:
    """As many of the conditions as one set of answers can meet, the first ones first."""
    kept: list[Formula] = []
    for condition in conditions:
        if question.unfinished.finds(*kept, condition):
            kept.append(condition)
    return kept


def _words(expression: Expression) -> str:
    if isinstance(expression, LegalTest):
        return expression.words
    if isinstance(expression, Issue):
        return expression.key
    under = "; ".join(_words(part) for part in expression.parts())
    return f"{type(expression).__name__.lower()} ({under})" if under else "a reading or an answer"


def with_its_appeal(question: Question) -> Iterator[Breach]:
    """Results whose appeal right is missing, or is not the one that the result calls for."""
    rights = {right.key: right for right in APPEALS}
    to_tribunal = [right.key for right in APPEALS if right.is_to_tribunal]
    not_to_tribunal = [right.key for right in APPEALS if not right.is_to_tribunal]
    for limb, result in question.results():
        carries_no_appeal = result.is_for_claimant or result.decides_nothing_here
        right = rights.get(result.appeal)
        if right is None:
            what, expected = "carries no appeal right that is declared", sorted(rights)
        elif carries_no_appeal and right.is_to_tribunal:
            why = "is for the claimant" if result.is_for_claimant else "decides nothing here"
            what, expected = f"{why} but carries an appeal", not_to_tribunal
        elif not (carries_no_appeal or right.is_to_tribunal) and question.comes_after_acceptance(
            result
        ):
            what, expected = "is against the claimant but carries no appeal", to_tribunal
        else:
            continue
        words = f"{limb.key}: the result {result.key} {what}"
        answers = question.unfinished.smallest(question.met(result.test))
        expect = {limb.key: {"result": result.key, "appeal": expected}}
        yield Breach(words=words, counter_example=question.example(words, answers, expect))
