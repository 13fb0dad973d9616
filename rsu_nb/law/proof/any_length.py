"""A decision type as formulas, with every list of whatever length.

What `some` or `every` comes to over a whole list is taken as an unknown of its own. A thing that
can never happen on any values of these unknowns can never happen on any lists, however long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

import z3

from rsu_nb.law.proof.symbols import Pair, Symbols

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.law.expression import Expression, Kind, Quantified
    from rsu_nb.law.proof.slots import Slots
    from rsu_nb.law.proof.unknowns import Formula


class AnyLength(Symbols):
    """The tests of a decision type, with what each list comes to as an unknown."""

    def __init__(self, decision_type: DecisionType, slots: Slots, name: str = "") -> None:
        """Take the lists of `decision_type` as unknowns; `slots` have no members."""
        super().__init__(decision_type, slots, name)
        self._lists_come_to: dict[Expression, Pair] = {}
        for test in (*decision_type.tests(), decision_type.acceptance):
            self.pair(test)

    def rules(self) -> Formula:
        """What holds of any set of answers; a list is not both met and not met."""
        both = [z3.And(pair.met, pair.not_met) for pair in self._lists_come_to.values()]
        return z3.And(super().rules(), z3.Not(z3.Or(both)))

    def finished(self) -> Formula:
        """Every asking of the claimant is answered, every list settled, every reading taken."""
        settled = [z3.Or(pair.met, pair.not_met) for pair in self._lists_come_to.values()]
        return z3.And(*self.given.values(), *settled, self.readings_are_taken())

    def is_part_of(self, more: Self) -> Iterable[Formula]:
        """What holds where `more` are these answers, or these and others."""
        yield from super().is_part_of(more)
        for expression, pair in self._lists_come_to.items():
            other = more.pair(expression)
            yield z3.And(z3.Implies(pair.met, other.met), z3.Implies(pair.not_met, other.not_met))

    def _quantified(self, expression: Quantified, scope: Mapping[Kind, str]) -> Pair:
        name = f"{self.name}list {len(self._lists_come_to)}"
        pair = Pair(z3.Bool(f"{name} met"), z3.Bool(f"{name} not met"))
        self._lists_come_to[expression] = pair
        return pair
