"""Which issues of which tests no two worked examples show, alike but for it and what follows."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from rsu_nb.law.evaluation import Evaluation, truth_of
from rsu_nb.law.expression import Kind, LegalTest, Quantified, Taken, walk
from rsu_nb.law.issue import Answered, Issue
from rsu_nb.law.mootness import Walk
from rsu_nb.law.values import Answer, Truth
from tests.law_examples.worked_examples import found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.law.answers import Answers
    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.law.expression import Expression
    from rsu_nb.law.issue import IssueAt

_FEW = 8
"""An answer left out makes no more live than this; cases that differ in more are another case."""

Asked = tuple[str, str]
"""How a test asks of an issue or reading: `answer`, `answered` or `reading`, and its key."""


def not_shown(declared: DecisionType, cases: list[Answers]) -> list[str]:
    """The issues and readings of tests that no two of `cases` show, each in words."""
    wanted = {(test, asked) for test in _named_tests(declared) for asked in _asked_directly(test)}
    come_to = [found(declared, answers) for answers in cases]
    for (one, this), (two, that) in combinations(zip(cases, come_to, strict=True), 2):
        difference = _only_difference(declared, one, two) if this != that else None
        if difference is not None:
            asked, at = difference
            scope = at.scope if at is not None else {}
            wanted -= {
                (test, other)
                for test, other in wanted
                if other == asked and _differs(test, one, two, scope)
            }
    return sorted(
        f"{getattr(test, 'key', 'an outcome')}: {how} {key}" for test, (how, key) in wanted
    )


def _differs(test: Expression, one: Answers, two: Answers, scope: dict[Kind, str]) -> bool:
    """True where the test comes to something else, of some member that both cases have."""
    if not _is_of(test, set(scope)):
        return any(
            _differs(test, one, two, {**scope, kind: member.id})
            for kind in Kind
            if kind not in scope and (Kind.COUNTRY in scope or not kind.is_by_country)
            for member in one.of(kind, scope)
            if member in two.of(kind, scope)
        )
    return truth_of(test, one, scope) is not truth_of(test, two, scope)


def _is_of(expression: Expression, chosen: set[Kind]) -> bool:
    """True where each list that the expression asks of has its member chosen."""
    match expression:
        case Issue(of=kinds):
            return chosen.issuperset(kinds)
        case Answered(issue=issue):
            return chosen.issuperset(issue.of)
        case Quantified(kind=kind, body=body):
            return (not kind.is_by_country or Kind.COUNTRY in chosen) and _is_of(
                body, {*chosen, kind}
            )
        case _:
            return all(_is_of(part, chosen) for part in expression.parts())


def _named_tests(declared: DecisionType) -> set[Expression]:
    roots = declared.tests()
    named = {part for root in roots for part in walk(root) if isinstance(part, LegalTest)}
    return named | {root for root in roots if not isinstance(root, LegalTest)}


def _asked_directly(test: Expression) -> Iterator[Asked]:
    for part in test.parts():
        match part:
            case Issue(key=key):
                yield "answer", key
            case Answered(issue=issue):
                yield "answered", issue.key
            case Taken(reading=reading):
                yield "reading", reading.key
            case LegalTest():
                continue
            case _:
                yield from _asked_directly(part)


def _only_difference(
    declared: DecisionType, one: Answers, two: Answers
) -> tuple[Asked, IssueAt | None] | None:
    """In what alone two cases differ, what it makes moot or live apart; None if in more."""
    shared = [rule for rule in one.readings if rule in two.readings]
    rules = [rule for rule in shared if one.readings[rule] != two.readings[rule]]
    both = [at for at in one.given if at in two.given]
    turned = [at for at in both if _counts(declared, one, at) != _counts(declared, two, at)]
    if len(rules) + len(turned) > 1:
        return None
    if any(one.given[at] is not two.given[at] for at in both if at not in turned):
        return None
    lone = [(at, two) for at in one.given if at not in two.given]
    lone += [(at, one) for at in two.given if at not in one.given]
    if not (rules or turned) and len(lone) > _FEW:
        return None
    live = [at for at, other in lone if not _is_moot(declared, other, at)]
    if rules or turned:
        if live:
            return None
        return (("reading", rules[0]), None) if rules else (("answer", turned[0].issue), turned[0])
    return (("answered", live[0].issue), live[0]) if len(live) == 1 else None


def _counts(declared: DecisionType, answers: Answers, at: IssueAt) -> bool:
    given = answers.given[at]
    if given is Answer.NOT_SATISFIED:
        return declared.issue(at.issue).not_satisfied is Truth.MET
    return given is Answer.YES


def _is_moot(declared: DecisionType, answers: Answers, at: IssueAt) -> bool:
    """True where the asking does not arise in the case, or not of a member it has."""
    positions = answers.positions()
    if any(member not in positions for member in at.of):
        return True
    walk_of_case = Walk(declared, answers.with_answer(at, Answer.YES))
    earlier = walk_of_case.askings[: walk_of_case.askings.index(at)]
    return walk_of_case.is_moot(at, Evaluation(walk_of_case.before(at, earlier)))
