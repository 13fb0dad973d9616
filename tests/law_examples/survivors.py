"""Which mutations no worked example catches, and whether they change anything at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from rsu_nb.law.evaluation import Evaluation
from rsu_nb.law.expression import Not
from rsu_nb.law.proof.search import Search
from rsu_nb.law.proof.slots import slots_for
from rsu_nb.law.proof.symbols import Symbols
from rsu_nb.law.values import Truth
from tests.law_examples.mutations import mutants, rebuilt

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rsu_nb.law.answers import Answers
    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.law.expression import Expression
    from tests.law_examples.mutations import Mutant


def survivors(declared: DecisionType, cases: Iterable[Answers]) -> Iterator[Mutant]:
    """The mutations that change what none of `cases` comes to."""
    evaluations = [Evaluation(answers) for answers in cases]
    for mutant in mutants(declared):
        if not any(_differs(declared, mutant.declared, evaluation) for evaluation in evaluations):
            yield mutant


def _differs(one: DecisionType, two: DecisionType, evaluation: Evaluation) -> bool:
    """True where the two declarations come to something else on the same answers.

    The parts that they share are evaluated once.
    """
    again = evaluation.after(evaluation.answers)
    for (_, before), (_, after) in zip(one.outcomes(), two.outcomes(), strict=True):
        is_met = evaluation.truth(before.test, {}) is Truth.MET
        if is_met and before.appeal != after.appeal:
            return True
        if before.test is not after.test and is_met != (again.truth(after.test, {}) is Truth.MET):
            return True
    return any(
        (evaluation.truth(before, {}) is Truth.MET) != (again.truth(after, {}) is Truth.MET)
        for before, after in zip(_other_tests(one), _other_tests(two), strict=True)
    )


def _other_tests(declared: DecisionType) -> list[Expression]:
    notices = [notice.test for notice in declared.notices]
    return [*notices, *(constraint.must_not_be_met for constraint in declared.constraints)]


def changes_something(declared: DecisionType, mutant: Mutant) -> bool:
    """True where some answers come to something else; where none do, the law can be simplified.

    An answer *not satisfied either way* that counts the other way round is an answer turned round.
    """
    changed = mutant.declared
    if mutant.turned is not None:
        changed = rebuilt(declared, {mutant.turned: Not(operand=mutant.turned)})
    symbols = Symbols(declared, slots_for(declared, 2))
    differences = [
        symbols.pair(before).met != symbols.pair(after).met
        for before, after in zip(declared.tests(), changed.tests(), strict=True)
        if before is not after
    ]
    appeals = [
        symbols.pair(one.test).met
        for (_, one), (_, two) in zip(declared.outcomes(), changed.outcomes(), strict=True)
        if one.appeal != two.appeal
    ]
    return Search(symbols).finds(z3.Or(*differences, *appeals))
