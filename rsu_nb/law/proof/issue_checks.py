"""Checks of issues: each matters, and none that the statute requires is escaped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from rsu_nb.law.answers import Answers, Member
from rsu_nb.law.evaluation import Evaluation
from rsu_nb.law.proof.question import Breach
from rsu_nb.law.values import Answer, Truth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.law.expression import Kind
    from rsu_nb.law.issue import Issue, IssueAt
    from rsu_nb.law.proof.question import Question
    from rsu_nb.law.proof.unknowns import Formula


def each_matters(question: Question) -> Iterator[Breach]:
    """Issues and readings on which nothing depends, unless the statute requires them."""
    for issue in question.decision_type.issues:
        if not issue.is_mandatory and not _matters(question, _turned(question, issue)):
            words = f"{issue.key}: however it is answered, no outcome and no notice changes"
            example = question.example(
                words, _one_answer(question, issue), {"matters": [issue.key]}
            )
            yield Breach(words=words, counter_example=example)
    for rule in question.decision_type.readings:
        options = [question.symbols.readings[rule.key, option] for option, _ in rule.options]
        moved = list(zip(options, [*options[1:], options[0]], strict=True))
        if not _matters(question, moved):
            words = f"{rule.key}: whichever reading is taken, no outcome and no notice changes"
            taken = Answers(readings={rule.key: rule.options[0][0]})
            example = question.example(words, taken, {"matters": [rule.key]})
            yield Breach(words=words, counter_example=example)


def _first_asking(question: Question, issue: Issue) -> IssueAt:
    return issue.at(next(question.symbols.slots.scopes(issue)))


def _turned(question: Question, issue: Issue) -> list[tuple[Formula, Formula]]:
    value = question.symbols.value[_first_asking(question, issue)]
    return [(value, z3.Not(value))]


def _matters(question: Question, changed: list[tuple[Formula, Formula]]) -> bool:
    declared = question.decision_type
    tests = [outcome.test for _, outcome in declared.outcomes()]
    tests += [notice.test for notice in declared.notices]
    met = z3.And([question.met(test) for test in tests])
    other = z3.substitute(met, *changed)
    pairs = zip(met.children(), other.children(), strict=True)
    return question.finished.finds(z3.Or([one != two for one, two in pairs if not one.eq(two)]))


def _one_answer(question: Question, issue: Issue) -> Answers:
    at = _first_asking(question, issue)
    return Answers(members=_members(question, at), given={at: Answer.YES})


def _members(question: Question, at: IssueAt) -> dict[Kind, tuple[Member, ...]]:
    listed = question.symbols.slots.of
    return {
        kind: tuple(member for member in listed(kind, at.scope) if member.id == name)
        for kind, name in at.scope.items()
    }


def none_is_escaped(question: Question) -> Iterator[Breach]:
    """Results after acceptance that are reached with a mandatory issue unanswered."""
    for issue in question.decision_type.mandatory_issues:
        unanswered = z3.Not(question.symbols.given[_first_asking(question, issue)])
        what = f"{issue.key}, which the statute requires, is not answered"
        yield from _reached_without(question, unanswered, what)


def every_limb_is_concluded(question: Question) -> Iterator[Breach]:
    """Results after acceptance that are reached while a limb has no conclusion."""
    for limb in question.decision_type.limbs:
        concluded = z3.Or([question.met(outcome.test) for outcome in limb.conclusions])
        what = f"the limb {limb.key} has no conclusion"
        yield from _reached_without(question, z3.Not(concluded), what)


def _reached_without(question: Question, lacking: Formula, what: str) -> Iterator[Breach]:
    accepted = question.met(question.decision_type.acceptance)
    reached = z3.Or([question.met(result.test) for _, result in question.results()])
    if not question.unfinished.finds(accepted, reached, lacking):
        return
    answers = question.unfinished.smallest(accepted, reached, lacking)
    evaluation = Evaluation(answers or Answers())
    limb, result = next(
        (limb, result)
        for limb, result in question.results()
        if answers is None or evaluation.truth(result.test, {}) is Truth.MET
    )
    words = f"{limb.key}: the result {result.key} is reached although {what}"
    example = question.example(words, answers, {limb.key: {"result": "open"}})
    yield Breach(words=words, counter_example=example)
