"""The proof says of small declarations what looking at every case says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rsu_nb.law.decision_type import Outcome
from rsu_nb.law.evaluation import Evaluation
from rsu_nb.law.expression import Kind, every, some, taken
from rsu_nb.law.issue import answered
from rsu_nb.law.proof.issue_checks import each_matters, none_is_escaped
from rsu_nb.law.proof.outcome_checks import exactly_one, within_reach
from rsu_nb.law.proof.question import Question
from rsu_nb.law.proof.slots import slots_for
from rsu_nb.law.proof.symbols import Symbols
from rsu_nb.law.proof.verify import verify
from rsu_nb.law.values import Answer, Truth
from tests.unit.law.declarations import (
    BARRED,
    CLAIMED,
    COMMITTED,
    HARM,
    NATIONAL,
    RULE,
    a_declaration,
)
from tests.unit.law.proof.every_case import every_case, every_finished_case, size

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rsu_nb.law.answers import Answers
    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.law.expression import Expression

SMALL = (CLAIMED, COMMITTED)
_LEAVES = (
    CLAIMED,
    some(Kind.ACT, COMMITTED),
    every(Kind.ACT, COMMITTED),
    some(Kind.ACT, COMMITTED & ~CLAIMED),
    taken(RULE, "wide"),
    answered(CLAIMED),
)
some_tests: st.SearchStrategy[Expression] = st.recursive(
    st.sampled_from(_LEAVES),
    lambda inner: st.one_of(
        st.builds(lambda one, two: one & two, inner, inner),
        st.builds(lambda one, two: one | two, inner, inner),
        st.builds(lambda one: ~one, inner),
    ),
    max_leaves=4,
)


def two_outcomes(one: Expression, two: Expression) -> DecisionType:
    outcomes = [Outcome(key=k, words=k, test=t) for k, t in (("one", one), ("two", two))]
    return a_declaration(*outcomes, issues=SMALL)


def question(declared: DecisionType, bound: int = 2) -> Question:
    return Question(Symbols(declared, slots_for(declared, bound)))


def met(declared: DecisionType, case: Answers) -> list[str]:
    evaluation = Evaluation(case)
    outcomes = declared.limbs[0].conclusions
    return [one.key for one in outcomes if evaluation.truth(one.test, {}) is Truth.MET]


def none_can_be(declared: DecisionType, case: Answers) -> bool:
    evaluation = Evaluation(case)
    outcomes = declared.limbs[0].conclusions
    return all(evaluation.truth(one.test, {}) is Truth.NOT_MET for one in outcomes)


def smallest(cases: Iterable[Answers]) -> tuple[int, int] | None:
    return min((size(case) for case in cases), default=None)


@settings(max_examples=40, deadline=None)
@given(some_tests, some_tests)
def test_cases_with_no_outcome_or_two_are_found_and_the_smallest_of_them(
    one: Expression, two: Expression
) -> None:
    declared = two_outcomes(one, two)
    cases = list(every_case(declared))
    asked = question(declared)
    test_one, test_two = asked.symbols.pair(one), asked.symbols.pair(two)
    both = asked.unfinished.smallest(test_one.met, test_two.met)
    neither = asked.unfinished.smallest(test_one.not_met, test_two.not_met)

    assert (size(both) if both else None) == smallest(
        c for c in cases if len(met(declared, c)) > 1
    )
    assert (size(neither) if neither else None) == smallest(
        case for case in cases if none_can_be(declared, case)
    )
    assert bool([*exactly_one(asked)]) is any(
        len(met(declared, case)) != 1 for case in every_finished_case(declared)
    )


@settings(max_examples=40, deadline=None)
@given(some_tests, some_tests)
def test_outcomes_out_of_reach_are_found(one: Expression, two: Expression) -> None:
    declared = two_outcomes(one, two)
    reached = {key for case in every_finished_case(declared) for key in met(declared, case)}
    named = {breach.words.split()[3] for breach in within_reach(question(declared))}

    assert named == {"one", "two"} - reached


@settings(max_examples=40, deadline=None)
@given(some_tests, some_tests)
def test_issues_and_readings_that_never_matter_are_found(one: Expression, two: Expression) -> None:
    declared = two_outcomes(one, two)
    cases = list(every_finished_case(declared))
    matter = {
        at.issue
        for case in cases
        for at, answer in case.given.items()
        if met(declared, case) != met(declared, case.with_answer(at, _OTHER[answer]))
    }
    matter |= {
        "rule"
        for case in cases
        for other in ("wide", "narrow")
        if met(declared, case) != met(declared, replace(case, readings={"rule": other}))
    }
    named = {breach.words.partition(":")[0] for breach in each_matters(question(declared))}

    assert named == {"claimed", "committed", "rule"} - matter


@settings(max_examples=40, deadline=None)
@given(some_tests)
def test_results_that_escape_a_mandatory_issue_are_found(test: Expression) -> None:
    mandatory = replace(BARRED, is_mandatory=True)
    declared = a_declaration(issues=(CLAIMED, COMMITTED, mandatory))
    result = Outcome(key="result", words="", test=test & ~mandatory | test & CLAIMED)
    declared = replace(declared, limbs=(replace(declared.limbs[0], results=(result,)),))
    escapes = any(
        mandatory.at({}) not in case.given
        and Evaluation(case).truth(result.test & CLAIMED, {}) is Truth.MET
        for case in every_case(declared, bound=1)
    )

    assert bool([*none_is_escaped(question(declared, 1))]) is escapes


_COUNTRIES = (
    some(Kind.COUNTRY, NATIONAL & some(Kind.PREDICAMENT, HARM)),
    every(Kind.COUNTRY, ~NATIONAL | some(Kind.PREDICAMENT, HARM)),
    every(Kind.COUNTRY, NATIONAL & every(Kind.PREDICAMENT, HARM)),
    some(Kind.COUNTRY, ~NATIONAL),
)


@pytest.mark.parametrize("one", _COUNTRIES)
@pytest.mark.parametrize("two", [*_COUNTRIES, ~_COUNTRIES[0], ~_COUNTRIES[1]])
def test_lists_within_lists_are_looked_through_as_well(one: Expression, two: Expression) -> None:
    outcomes = [Outcome(key=k, words=k, test=t) for k, t in (("one", one), ("two", two))]
    declared = replace(a_declaration(*outcomes, issues=(CLAIMED, NATIONAL, HARM)), readings=())
    cases = list(every_finished_case(declared))

    assert bool([*exactly_one(question(declared))]) is any(
        len(met(declared, case)) != 1 for case in cases
    )


@settings(max_examples=25, deadline=None)
@given(some_tests, some_tests)
def test_a_bound_of_three_finds_nothing_that_two_did_not(one: Expression, two: Expression) -> None:
    declared = two_outcomes(one, two)

    def breaches(bound: int) -> set[str]:
        return {check.name for check in verify(declared, bound).checks if not check.held} - {
            "lists-of-any-length"
        }

    assert breaches(3) == breaches(2)


_OTHER = {Answer.YES: Answer.NO, Answer.NO: Answer.YES}
