"""What a legal test comes to on given answers, and what could still change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.law.answers import list_at
from rsu_nb.law.expression import (
    Both,
    Either,
    LegalTest,
    Not,
    Quantified,
    Reading,
    Taken,
)
from rsu_nb.law.issue import Answered, Issue, IssueAt, ListAt
from rsu_nb.law.values import Answer, Truth

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from rsu_nb.law.answers import Answers
    from rsu_nb.law.expression import Expression, Kind


def truth_of(expression: Expression, answers: Answers, scope: Mapping[Kind, str]) -> Truth:
    """What `expression` comes to: met, not met, or open while what would settle it is missing.

    Args:
        expression: The test.
        answers: The answers of one branch.
        scope: The members already chosen by the quantifiers around the expression.
    """
    match expression:
        case Issue():
            return _truth_of_issue(expression, answers, scope)
        case Both(operands=operands):
            return all_of(truth_of(operand, answers, scope) for operand in operands)
        case Either(operands=operands):
            return any_of(truth_of(operand, answers, scope) for operand in operands)
        case Not(operand=operand):
            return ~truth_of(operand, answers, scope)
        case LegalTest(body=body):
            return truth_of(body, answers, scope)
        case Quantified():
            return _truth_of_quantified(expression, answers, scope)
        case _:
            return _truth_of_record(expression, answers, scope)


def all_of(truths: Iterable[Truth]) -> Truth:
    """Met where each is met; not met as soon as one is not met; otherwise open."""
    result = Truth.MET
    for truth in truths:
        if truth is Truth.NOT_MET:
            return truth
        if truth is Truth.OPEN:
            result = truth
    return result


def any_of(truths: Iterable[Truth]) -> Truth:
    """Met as soon as one is met; not met where none is; otherwise open."""
    return ~all_of(~truth for truth in truths)


Unsettled = IssueAt | ListAt | Reading
"""What could still settle a test: an issue to answer, a list to close, a reading to take."""


def unsettled(
    expression: Expression, answers: Answers, scope: Mapping[Kind, str]
) -> Iterator[Unsettled]:
    """What an open expression still depends on; nothing for one that is settled.

    An issue that is not among these, for any test of its decision type, is moot.
    """
    if truth_of(expression, answers, scope) is not Truth.OPEN:
        return
    match expression:
        case Issue() | Answered(issue=Issue()):
            issue = expression if isinstance(expression, Issue) else expression.issue
            yield issue.at(scope)
        case Taken(reading=reading):
            yield reading
        case Quantified():
            yield from _unsettled_in_list(expression, answers, scope)
        case _:
            for part in expression.parts():
                yield from unsettled(part, answers, scope)


def _unsettled_in_list(
    expression: Quantified, answers: Answers, scope: Mapping[Kind, str]
) -> Iterator[Unsettled]:
    kind = expression.kind
    for member in answers.of(kind, scope):
        yield from unsettled(expression.body, answers, {**scope, kind: member.id})
    if not answers.is_finished(kind, scope):
        yield list_at(kind, scope)


def _truth_of_record(expression: Expression, answers: Answers, scope: Mapping[Kind, str]) -> Truth:
    match expression:
        case Taken(reading=reading, option=option):
            taken = answers.readings.get(reading.key)
            return Truth.OPEN if taken is None else _met(taken == option)
        case Answered(issue=issue):
            answer = answers.given.get(issue.at(scope))
            return Truth.OPEN if answer in _NO_ANSWER else Truth.MET
        case _:
            raise TypeError(type(expression).__name__)


def _truth_of_issue(issue: Issue, answers: Answers, scope: Mapping[Kind, str]) -> Truth:
    answer = answers.given.get(issue.at(scope))
    if answer in _NO_ANSWER:
        return Truth.OPEN
    if answer is Answer.NOT_SATISFIED:
        return issue.not_satisfied
    return _met(answer is Answer.YES)


def _truth_of_quantified(
    expression: Quantified, answers: Answers, scope: Mapping[Kind, str]
) -> Truth:
    kind = expression.kind
    truths = [
        truth_of(expression.body, answers, {**scope, kind: member.id})
        for member in answers.of(kind, scope)
    ]
    if not answers.is_finished(kind, scope):
        truths.append(Truth.OPEN)
    return all_of(truths) if expression.is_every else any_of(truths)


def _met(is_met: bool) -> Truth:
    return Truth.MET if is_met else Truth.NOT_MET


_NO_ANSWER = (None, Answer.DOES_NOT_ARISE)
