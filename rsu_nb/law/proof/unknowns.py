"""The unknown answers that a proof ranges over, and what holds of any set of answers."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, Self

import z3

from rsu_nb.law.expression import Kind
from rsu_nb.law.issue import ListAt

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.law.issue import IssueAt
    from rsu_nb.law.proof.slots import Slots

Formula = Any
"""A Boolean formula of the solver, which carries no types."""


class Unknowns:
    """One unknown set of answers to a decision type.

    Attributes:
        given: For each asking, the unknown *it is answered*.
        value: For each asking, the unknown *its answer counts as met*.
        closed: For each list, the unknown *it is closed*.
        present: For each member, the unknown *it is on its list*.
        readings: For each rule and reading, the unknown *it is taken*.
    """

    def __init__(self, decision_type: DecisionType, slots: Slots, name: str = "") -> None:
        """Name the unknowns of `decision_type` with lists of `slots`, each beginning `name`."""
        self.decision_type = decision_type
        self.slots = slots
        self.name = name
        self.present = {
            (kind, member): z3.Bool(f"{name}on {kind.value} {member.id}")
            for kind, members in slots.members.items()
            for member in members
        }
        self.closed = {at: z3.Bool(f"{name}closed {at}") for at in self._lists()}
        askings = [
            issue.at(scope) for issue in decision_type.issues for scope in slots.scopes(issue)
        ]
        self.given = {at: z3.Bool(f"{name}given {at}") for at in askings}
        self.value = {at: z3.Bool(f"{name}value {at}") for at in askings}
        self.readings = {
            (reading.key, option): z3.Bool(f"{name}taken {reading.key} {option}")
            for reading in decision_type.readings
            for option, _ in reading.options
        }

    def is_finished(self, at: ListAt) -> Formula:
        """The list is closed and complete, as `Answers.is_finished` has it."""
        if at.kind is Kind.COUNTRY:
            some = [self.present[Kind.COUNTRY, one] for one in self.slots.members[Kind.COUNTRY]]
            return z3.And(self.closed[at], z3.Or(some))
        if at.kind is not Kind.PREDICAMENT:
            return self.closed[at]
        return z3.And(self.closed[at], self._one_holds_all(at))

    def _one_holds_all(self, at: ListAt) -> Formula:
        members = self.slots.of(Kind.PREDICAMENT, {Kind.COUNTRY: at.country or ""})
        single = [self.present[Kind.PREDICAMENT, one] for one in members if not one.holds]
        holders = [self.present[Kind.PREDICAMENT, one] for one in members if one.holds]
        return z3.Or(z3.AtMost(*single, 1), *holders) if len(single) > 1 else z3.BoolVal(True)

    def rules(self) -> Formula:
        """What holds of any set of answers, finished or not."""
        return z3.And(
            *self._answers_are_of_members(),
            *self._members_are_in_order(),
            *self._one_reading_at_most(),
        )

    def finished(self) -> Formula:
        """Every list is closed, every asking answered, and every reading taken."""
        lists = (self.is_finished(at) for at in self.closed)
        askings = (
            z3.Implies(z3.And(self._presence(at)), given) for at, given in self.given.items()
        )
        return z3.And(*lists, *askings, self.readings_are_taken())

    def is_part_of(self, more: Self) -> Iterable[Formula]:
        """What holds where `more` are these answers, or these and others."""
        for at, given in self.given.items():
            yield z3.Implies(given, z3.And(more.given[at], self.value[at] == more.value[at]))
        for listed, closed in self.closed.items():
            kind = listed.kind
            members = self.slots.of(kind, {Kind.COUNTRY: listed.country or ""})
            same = [self.present[kind, one] == more.present[kind, one] for one in members]
            yield z3.Implies(closed, z3.And(more.closed[listed], *same))
        for member, present in self.present.items():
            yield z3.Implies(present, more.present[member])
        for reading, taken in self.readings.items():
            yield z3.Implies(taken, more.readings[reading])

    def readings_are_taken(self) -> Formula:
        """A reading is taken of every unsettled rule."""
        rules = self.decision_type.readings
        return z3.And(
            [
                z3.Or([self.readings[rule.key, option] for option, _ in rule.options])
                for rule in rules
            ]
        )

    def _presence(self, at: IssueAt) -> list[Formula]:
        return [
            self.present[kind, member]
            for kind, member_id in at.scope.items()
            for member in self.slots.of(kind, at.scope)
            if member.id == member_id
        ]

    def _answers_are_of_members(self) -> Iterable[Formula]:
        for at, given in self.given.items():
            yield from (z3.Implies(given, present) for present in self._presence(at))

    def _members_are_in_order(self) -> Iterable[Formula]:
        countries = {one.id: one for one in self.slots.members.get(Kind.COUNTRY, ())}
        for at in self.closed:
            members = self.slots.of(at.kind, {Kind.COUNTRY: at.country or ""})
            if at.country is not None:
                home = self.present[Kind.COUNTRY, countries[at.country]]
                yield from (z3.Implies(self.present[at.kind, one], home) for one in members)
                yield z3.Implies(self.closed[at], home)
            single = [self.present[at.kind, one] for one in members if not one.holds]
            yield from (z3.Implies(later, earlier) for earlier, later in pairwise(single))
            yield from (
                z3.Implies(self.present[at.kind, one], z3.AtLeast(*single, 2))
                for one in members
                if one.holds
            )

    def _one_reading_at_most(self) -> Iterable[Formula]:
        for reading in self.decision_type.readings:
            options = [self.readings[reading.key, option] for option, _ in reading.options]
            yield z3.AtMost(*options, 1)

    def _lists(self) -> Iterable[ListAt]:
        countries = self.slots.members.get(Kind.COUNTRY, ())
        for kind in self.slots.members:
            if kind.is_by_country:
                yield from (ListAt(kind, country.id) for country in countries)
            else:
                yield ListAt(kind)
