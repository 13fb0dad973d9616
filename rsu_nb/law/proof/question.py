"""What every check of a proof asks its questions of."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import z3

from rsu_nb.law.answers_file import as_answers_file
from rsu_nb.law.expression import Kind
from rsu_nb.law.proof.search import Search

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.law.answers import Answers
    from rsu_nb.law.decision_type import Limb, Outcome
    from rsu_nb.law.expression import Expression
    from rsu_nb.law.proof.symbols import Symbols
    from rsu_nb.law.proof.unknowns import Formula


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """One way in which a declaration breaks a rule.

    Attributes:
        words: What is wrong.
        counter_example: The smallest case of it as a worked example.
    """

    words: str
    counter_example: dict[str, Any]


class Question:
    """A decision type with every set of answers to it, on lists of limited length.

    Attributes:
        decision_type: The declaration that is asked about.
        symbols: Every set of answers, and what the tests come to.
    """

    def __init__(self, symbols: Symbols) -> None:
        """Ask of every set of answers that `symbols` stands for."""
        self.decision_type = symbols.decision_type
        self.symbols = symbols

    def met(self, test: Expression) -> Formula:
        """The test is met."""
        return self.symbols.pair(test).met

    def not_met(self, test: Expression) -> Formula:
        """The test is not met."""
        return self.symbols.pair(test).not_met

    @cached_property
    def finished(self) -> Search:
        """Every finished set of answers that no constraint refuses."""
        return Search(self.symbols, *_is_decided(self.symbols))

    @cached_property
    def unfinished(self) -> Search:
        """Every part of a finished set of answers that no constraint refuses."""
        whole = self.symbols.another("whole: ")
        return Search(
            self.symbols,
            whole.rules(),
            *_is_decided(whole),
            *self.symbols.is_part_of(whole),
            self._a_country_or_none_asked_of(),
        )

    def outcome_lists(self) -> Iterator[tuple[Limb, str, tuple[Outcome, ...]]]:
        """Each closed list of outcomes, with its limb and whether it is conclusions or results."""
        limbs = self.decision_type.limbs
        yield from ((limb, "conclusion", limb.conclusions) for limb in limbs)
        yield from ((limb, "result", limb.results) for limb in limbs if limb.results)

    def results(self) -> Iterator[tuple[Limb, Outcome]]:
        """Every result, with its limb."""
        for limb in self.decision_type.limbs:
            for result in limb.results:
                yield limb, result

    def comes_after_acceptance(self, outcome: Outcome) -> bool:
        """True where the outcome can be met of a claim that is accepted."""
        accepted = self.met(self.decision_type.acceptance)
        return self.finished.finds(accepted, self.met(outcome.test))

    def example(
        self, sentence: str, answers: Answers | None, expect: dict[str, Any]
    ) -> dict[str, Any]:
        """A worked example: what it shows, an answers file, and what it should come to."""
        if answers is None:
            return {"example": sentence, "type": self.decision_type.key, "expect": expect}
        return {
            "example": sentence,
            **as_answers_file(self.decision_type, answers),
            "expect": expect,
        }

    def _a_country_or_none_asked_of(self) -> Formula:
        countries = [
            present for (kind, _), present in self.symbols.present.items() if kind is Kind.COUNTRY
        ]
        if not countries:
            return z3.BoolVal(True)
        return z3.Or(*countries, self.not_met(self.decision_type.needs_a_country))


def _is_decided(symbols: Symbols) -> tuple[Formula, ...]:
    refusals = symbols.decision_type.constraints
    return (
        symbols.finished(),
        *(symbols.pair(one.must_not_be_met).not_met for one in refusals),
    )
