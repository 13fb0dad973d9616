"""What a legal test comes to on given answers, and what could still change it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from rsu_nb.law.answers import list_at
from rsu_nb.law.expression import (
    Both,
    Either,
    Expression,
    Kind,
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

Node = tuple[Expression, tuple[str, ...]]
"""A test, and the members chosen around it of the lists that it depends on."""

Unsettled = IssueAt | ListAt | Reading
"""What could still settle a test: an issue to answer, a list to close, a reading to take."""


def truth_of(expression: Expression, answers: Answers, scope: Mapping[Kind, str]) -> Truth:
    """What `expression` comes to: met, not met, or open while what would settle it is missing.

    Args:
        expression: The test.
        answers: The answers of one branch.
        scope: The members already chosen by the quantifiers around the expression.
    """
    return Evaluation(answers).truth(expression, scope)


class Evaluation:
    """The evaluation of tests on one set of answers; a part shared by tests is evaluated once."""

    def __init__(self, answers: Answers) -> None:
        """Evaluate on `answers`, which does not change."""
        self.answers = answers
        self._truths: dict[Node, Truth] = {}
        self._unsettled: dict[Node, frozenset[Unsettled]] = {}

    def after(self, more: Answers) -> Evaluation:
        """The evaluation on `more`, which are these answers and others.

        What is settled stays so, and is not evaluated again.
        """
        later = Evaluation(more)
        later._truths = {
            key: truth for key, truth in self._truths.items() if truth is not Truth.OPEN
        }
        return later

    def node(self, expression: Expression, scope: Mapping[Kind, str]) -> Node:
        """What tells one test within its scope from another."""
        return expression, tuple(scope[kind] for kind in _asked_of(expression))

    def truth(self, expression: Expression, scope: Mapping[Kind, str]) -> Truth:
        """What `expression` comes to within `scope`."""
        key = self.node(expression, scope)
        if key not in self._truths:
            self._truths[key] = self._evaluated(expression, scope)
        return self._truths[key]

    def unsettled(self, expression: Expression, scope: Mapping[Kind, str]) -> frozenset[Unsettled]:
        """What an open expression still depends on; empty for one that is settled.

        An issue that is not among these, for any test of its decision type, is moot.
        """
        if self.truth(expression, scope) is not Truth.OPEN:
            return frozenset()
        key = self.node(expression, scope)
        if key not in self._unsettled:
            self._unsettled[key] = frozenset(self._depends_on(expression, scope))
        return self._unsettled[key]

    def _evaluated(self, expression: Expression, scope: Mapping[Kind, str]) -> Truth:
        match expression:
            case Issue():
                return self._of_issue(expression, scope)
            case Both(operands=operands):
                return all_of(self.truth(operand, scope) for operand in operands)
            case Either(operands=operands):
                return any_of(self.truth(operand, scope) for operand in operands)
            case Not(operand=operand):
                return ~self.truth(operand, scope)
            case LegalTest(body=body):
                return self.truth(body, scope)
            case Quantified():
                return self._of_list(expression, scope)
            case _:
                return self._of_record(expression, scope)

    def _of_issue(self, issue: Issue, scope: Mapping[Kind, str]) -> Truth:
        answer = self.answers.given.get(issue.at(scope))
        if answer in _NO_ANSWER:
            return Truth.OPEN
        if answer is Answer.NOT_SATISFIED:
            return issue.not_satisfied
        return Truth.MET if answer is Answer.YES else Truth.NOT_MET

    def _of_list(self, expression: Quantified, scope: Mapping[Kind, str]) -> Truth:
        kind = expression.kind
        truths = [
            self.truth(expression.body, {**scope, kind: member.id})
            for member in self.answers.of(kind, scope)
        ]
        if not self.answers.is_finished(kind, scope):
            truths.append(Truth.OPEN)
        return all_of(truths) if expression.is_every else any_of(truths)

    def _of_record(self, expression: Expression, scope: Mapping[Kind, str]) -> Truth:
        match expression:
            case Taken(reading=reading, option=option):
                taken = self.answers.readings.get(reading.key)
                if taken is None:
                    return Truth.OPEN
                return Truth.MET if taken == option else Truth.NOT_MET
            case Answered(issue=issue):
                answer = self.answers.given.get(issue.at(scope))
                return Truth.OPEN if answer in _NO_ANSWER else Truth.MET
            case _:
                raise TypeError(type(expression).__name__)

    def _depends_on(
        self, expression: Expression, scope: Mapping[Kind, str]
    ) -> Iterator[Unsettled]:
        match expression:
            case Issue():
                yield expression.at(scope)
            case Answered(issue=issue):
                yield issue.at(scope)
            case Taken(reading=reading):
                yield reading
            case Quantified(kind=kind, body=body):
                for member in self.answers.of(kind, scope):
                    yield from self.unsettled(body, {**scope, kind: member.id})
                if not self.answers.is_finished(kind, scope):
                    yield list_at(kind, scope)
            case _:
                for part in expression.parts():
                    yield from self.unsettled(part, scope)


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


@cache
def _asked_of(expression: Expression) -> tuple[Kind, ...]:
    """The lists whose members must be chosen before the expression has a value."""
    match expression:
        case Issue(of=kinds):
            return kinds
        case Answered(issue=issue):
            return issue.of
        case Quantified(kind=kind, body=body):
            around = (Kind.COUNTRY,) if kind.is_by_country else ()
            inside = tuple(inner for inner in _asked_of(body) if inner is not kind)
            return tuple(dict.fromkeys((*around, *inside)))
        case _:
            asked = (kind for part in expression.parts() for kind in _asked_of(part))
            return tuple(dict.fromkeys(asked))


_NO_ANSWER = (None, Answer.DOES_NOT_ARISE)
