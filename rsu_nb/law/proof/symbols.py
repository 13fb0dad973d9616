"""A decision type as formulas: each test is a pair, when it is met and when it is not met."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import z3

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
from rsu_nb.law.issue import Answered, Issue
from rsu_nb.law.proof.unknowns import Formula, Unknowns

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.law.evaluation import Node
    from rsu_nb.law.proof.slots import Slots


@dataclass(frozen=True, slots=True)
class Pair:
    """When a test is met and when it is not met; while neither, it is open."""

    met: Formula
    not_met: Formula

    @property
    def open(self) -> Formula:
        """The test is neither met nor not met."""
        return z3.And(z3.Not(self.met), z3.Not(self.not_met))


class Symbols(Unknowns):
    """What the tests of a decision type come to on an unknown set of answers.

    Attributes:
        nodes: The pair of every test within a scope that was looked at, innermost first.
        above: What each node occurs directly in.
    """

    def __init__(self, decision_type: DecisionType, slots: Slots, name: str = "") -> None:
        """Name the unknowns of `decision_type` with lists of `slots`, each beginning `name`."""
        super().__init__(decision_type, slots, name)
        self.nodes: dict[Node, Pair] = {}
        self.above: dict[Node, list[Node]] = {}
        self._free: dict[Expression, frozenset[Kind]] = {}

    def another(self, name: str) -> Self:
        """A second unknown set of answers to the same decision type."""
        return type(self)(self.decision_type, self.slots, name)

    def pair(self, expression: Expression, scope: Mapping[Kind, str] | None = None) -> Pair:
        """When `expression` is met and not met, within the members of `scope`."""
        scope = scope or {}
        node = self.node(expression, scope)
        if node not in self.nodes:
            self.nodes[node] = self._pair(expression, scope)
        return self.nodes[node]

    def node(self, expression: Expression, scope: Mapping[Kind, str]) -> Node:
        """What tells one test within its scope from another."""
        free = self.free(expression)
        return expression, tuple(scope[kind] for kind in Kind if kind in free)

    def free(self, expression: Expression) -> frozenset[Kind]:
        """The lists of which a member must be chosen before `expression` has a value."""
        if expression not in self._free:
            self._free[expression] = self._found_free(expression)
        return self._free[expression]

    def _found_free(self, expression: Expression) -> frozenset[Kind]:
        match expression:
            case Issue(of=kinds) | Answered(issue=Issue(of=kinds)):
                return frozenset(kinds)
            case Quantified(kind=kind, body=body):
                home = {Kind.COUNTRY} if kind.is_by_country else set()
                return (self.free(body) - {kind}) | home
            case _:
                return frozenset().union(*(self.free(part) for part in expression.parts()))

    def _pair(self, expression: Expression, scope: Mapping[Kind, str]) -> Pair:
        match expression:
            case Issue():
                given = self.given[expression.at(scope)]
                value = self.value[expression.at(scope)]
                return Pair(z3.And(given, value), z3.And(given, z3.Not(value)))
            case Answered(issue=issue):
                return Pair(self.given[issue.at(scope)], z3.BoolVal(False))
            case Taken(reading=reading, option=option):
                return self._taken(reading, option)
            case Quantified():
                return self._quantified(expression, scope)
            case _:
                parts = [self._under(expression, part, scope) for part in expression.parts()]
                return _joined(expression, parts)

    def _taken(self, reading: Reading, option: str) -> Pair:
        others = [
            self.readings[reading.key, other] for other, _ in reading.options if other != option
        ]
        return Pair(self.readings[reading.key, option], z3.Or(others))

    def _quantified(self, expression: Quantified, scope: Mapping[Kind, str]) -> Pair:
        kind = expression.kind
        members = self.slots.of(kind, scope)
        pairs = [
            self._under(expression, expression.body, scope, {**scope, kind: member.id})
            for member in members
        ]
        finished = self.is_finished(list_at(kind, scope))
        on = [self.present[kind, member] for member in members]
        met = [pair.met for pair in pairs]
        not_met = [pair.not_met for pair in pairs]
        if expression.is_every:
            return Pair(z3.And(finished, *map(z3.Implies, on, met)), _any(on, not_met))
        return Pair(_any(on, met), z3.And(finished, *map(z3.Implies, on, not_met)))

    def _under(
        self,
        expression: Expression,
        part: Expression,
        scope: Mapping[Kind, str],
        within: Mapping[Kind, str] | None = None,
    ) -> Pair:
        below = self.node(part, within or scope)
        self.above.setdefault(below, []).append(self.node(expression, scope))
        return self.pair(part, within or scope)


def _any(on: list[Formula], holds: list[Formula]) -> Formula:
    return z3.Or([z3.And(present, held) for present, held in zip(on, holds, strict=True)])


def _joined(expression: Expression, parts: list[Pair]) -> Pair:
    match expression:
        case Both():
            return Pair(z3.And([p.met for p in parts]), z3.Or([p.not_met for p in parts]))
        case Either():
            return Pair(z3.Or([p.met for p in parts]), z3.And([p.not_met for p in parts]))
        case Not():
            return Pair(parts[0].not_met, parts[0].met)
        case LegalTest():
            return parts[0]
        case _:
            raise TypeError(type(expression).__name__)
