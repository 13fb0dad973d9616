"""Checks of answering: what is settled stays settled, and what is moot changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from rsu_nb.law.expression import Kind
from rsu_nb.law.issue import Answered, Issue
from rsu_nb.law.proof.question import Breach
from rsu_nb.law.proof.search import Search

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.law.evaluation import Node
    from rsu_nb.law.expression import Expression
    from rsu_nb.law.issue import IssueAt
    from rsu_nb.law.proof.question import Question
    from rsu_nb.law.proof.slots import Slots
    from rsu_nb.law.proof.symbols import Symbols
    from rsu_nb.law.proof.unknowns import Formula


def settled_stays_settled(question: Question) -> Iterator[Breach]:
    """Tests whose value changes when more is answered, more lists closed, more members added."""
    less = question.symbols
    more = less.another("more: ")
    search = Search(less, more.rules(), *less.is_part_of(more))
    for test in question.decision_type.tests():
        before, after = less.pair(test), more.pair(test)
        changes = z3.Or(
            z3.And(before.met, z3.Not(after.met)), z3.And(before.not_met, z3.Not(after.not_met))
        )
        if search.finds(changes):
            words = "a test that these answers settle changes when more is answered"
            example = question.example(words, search.smallest(changes), {})
            yield Breach(words=words, counter_example=example)


def moot_changes_nothing(question: Question) -> Iterator[Breach]:
    """Answers that change a test although the answers before them had settled it."""
    symbols = question.symbols
    search = Search(symbols)
    tests = question.decision_type.tests()
    pairs = [symbols.pair(test) for test in tests]
    now = z3.And([*(pair.met for pair in pairs), *(pair.not_met for pair in pairs)])
    live = _live(symbols, tests)
    for issue in question.decision_type.issues:
        at = _last_asking(symbols.slots, issue)
        later = _from(question.decision_type, symbols, at)
        live_before = z3.substitute(live[at], *((unknown, _NO) for unknown in later))
        changed = (
            (symbols.given[at], z3.Bool("given otherwise")),
            (symbols.value[at], z3.Bool("value otherwise")),
        )
        other = z3.substitute(now, *changed)
        differs = z3.Or(
            [
                one != two
                for one, two in zip(now.children(), other.children(), strict=True)
                if not one.eq(two)
            ]
        )
        if search.finds(z3.Not(live_before), differs):
            words = f"{issue.key}: an answer that is moot changes a test"
            example = question.example(words, search.smallest(z3.Not(live_before), differs), {})
            yield Breach(words=words, counter_example=example)


def _last_asking(slots: Slots, issue: Issue) -> IssueAt:
    *_, last = (issue.at(scope) for scope in slots.scopes(issue))
    return last


def _from(decision_type: DecisionType, symbols: Symbols, at: IssueAt) -> list[Formula]:
    """What is not reached when `at` is asked: itself, later askings, lists and readings."""
    order, begins = decision_type.order, decision_type.begins
    askings = list(symbols.given.values())
    here = order[at.issue]
    before = {rule.key: order.get(rule.before, 0) for rule in decision_type.readings}
    return [
        *askings[list(symbols.given).index(at) :],
        *(closed for one, closed in symbols.closed.items() if begins.get(one.kind, 0) > here),
        *(taken for (rule, _), taken in symbols.readings.items() if before[rule] > here),
    ]


def _live(symbols: Symbols, tests: tuple[Expression, ...]) -> dict[IssueAt, Formula]:
    """When each asking is live: a test is open, and all between it and the asking."""
    roots = {symbols.node(test, {}) for test in tests}
    live: dict[Node, Formula] = {}
    for node in reversed(symbols.nodes):
        above = [live[one] for one in symbols.above.get(node, ())]
        reached = z3.BoolVal(True) if node in roots else z3.Or(above)
        live[node] = z3.And(symbols.nodes[node].open, reached)
    askings: dict[IssueAt, list[Formula]] = {at: [] for at in symbols.given}
    for (expression, members), formula in live.items():
        if isinstance(expression, Issue | Answered):
            issue = expression if isinstance(expression, Issue) else expression.issue
            kinds = (kind for kind in Kind if kind in issue.of)
            askings[issue.at(dict(zip(kinds, members, strict=True)))].append(formula)
    return {at: z3.Or(formulas) for at, formulas in askings.items()}


_NO = z3.BoolVal(False)
