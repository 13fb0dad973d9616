"""Looks for answers that meet a condition, and for the smallest such answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import z3

from rsu_nb.law.answers import Answers
from rsu_nb.law.expression import Kind
from rsu_nb.law.values import Answer

if TYPE_CHECKING:
    from rsu_nb.law.proof.symbols import Symbols
    from rsu_nb.law.proof.unknowns import Formula

_LOGIC: Final = "QF_FD"
"""Propositions and counting, which is all that lists of limited length need."""


class Search:
    """Looks through every set of answers that `symbols` stands for.

    Attributes:
        symbols: The unknown answers.
        allowed: What holds of every set of answers looked at.
    """

    def __init__(self, symbols: Symbols, *allowed: Formula) -> None:
        """Look through the answers of `symbols` that are as `allowed`."""
        self.symbols = symbols
        self.allowed = (symbols.rules(), *allowed)
        self._solver = z3.SolverFor(_LOGIC)
        self._solver.add(*self.allowed)

    def finds(self, *wanted: Formula) -> bool:
        """True where some answers are as `wanted`."""
        self._solver.push()
        self._solver.add(*wanted)
        found = self._solver.check() == z3.sat
        self._solver.pop()
        return bool(found)

    def smallest(self, *wanted: Formula) -> Answers | None:
        """The answers as `wanted` with fewest members, then fewest answers; None if none are.

        Of several that are as small, those to the issues that are asked first.
        """
        solver = z3.SolverFor(_LOGIC)
        solver.add(*self.allowed, *wanted)
        if solver.check() != z3.sat:
            return None
        symbols = self.symbols
        order = symbols.decision_type.order
        answers = [*symbols.given.values(), *symbols.readings.values(), *symbols.closed.values()]
        _lower(solver, [(present, 1) for present in symbols.present.values()])
        _lower(solver, [(answer, 1) for answer in answers])
        places = [(given, order[at.issue]) for at, given in symbols.given.items()]
        return self._answers(_lower(solver, places))

    def _answers(self, model: Any) -> Answers:
        symbols = self.symbols
        members = {
            kind: tuple(
                member for member in listed if _holds(model, symbols.present[kind, member])
            )
            for kind, listed in symbols.slots.members.items()
        }
        on_list = {member.id for member in members.get(Kind.COUNTRY, ())}
        return Answers(
            members=members,
            closed=frozenset(
                at
                for at, closed in symbols.closed.items()
                if _holds(model, closed) and (at.country is None or at.country in on_list)
            ),
            given={
                at: Answer.YES if _holds(model, symbols.value[at]) else Answer.NO
                for at, given in symbols.given.items()
                if _holds(model, given)
            },
            readings={
                rule: option
                for (rule, option), taken in symbols.readings.items()
                if _holds(model, taken)
            },
        )


def _lower(solver: z3.Solver, weighed: list[tuple[Formula, int]]) -> Any:
    """Returns a model in which those of `weighed` that hold weigh least, and keeps to that."""
    model = solver.model()
    weight = _weight(model, weighed)
    while weight:
        solver.push()
        solver.add(z3.PbLe(weighed, weight - 1))
        if solver.check() != z3.sat:
            solver.pop()
            break
        model = solver.model()
        weight = _weight(model, weighed)
    if weighed:
        solver.add(z3.PbLe(weighed, weight))
    solver.check()
    return solver.model()


def _weight(model: Any, weighed: list[tuple[Formula, int]]) -> int:
    return sum(weight for formula, weight in weighed if _holds(model, formula))


def _holds(model: Any, formula: Formula) -> bool:
    return bool(z3.is_true(model.eval(formula, model_completion=True)))
