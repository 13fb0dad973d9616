"""What tests come to: three values, quantifiers over lists, and answers that are none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.law.answers import Answers, Member
from rsu_nb.law.evaluation import Evaluation, all_of, any_of, truth_of
from rsu_nb.law.expression import (
    Both,
    Either,
    Kind,
    LegalTest,
    Not,
    Quantified,
    Taken,
    every,
    some,
    taken,
)
from rsu_nb.law.issue import Answered, IssueAt, ListAt, answered
from rsu_nb.law.values import Answer, Truth
from tests.unit.law.declarations import (
    BARRED,
    CLAIMED,
    COMMITTED,
    HARM,
    NATIONAL,
    PREDICAMENTS,
    RULE,
    answers,
    legal_tests,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rsu_nb.law.expression import Expression

MET, NOT_MET, OPEN = Truth.MET, Truth.NOT_MET, Truth.OPEN
TRUTHS = (MET, NOT_MET, OPEN)


def acts(*given_answers: Answer | None, is_closed: bool) -> Answers:
    members = tuple(Member(id=f"a{n}") for n, _ in enumerate(given_answers))
    return Answers(
        members={Kind.ACT: members},
        closed=frozenset({ListAt(Kind.ACT)} if is_closed else ()),
        given={
            IssueAt("committed", (("act", member.id),)): answer
            for member, answer in zip(members, given_answers, strict=True)
            if answer is not None
        },
    )


@pytest.mark.parametrize("one", TRUTHS)
@pytest.mark.parametrize("two", TRUTHS)
def test_both_is_not_met_if_one_is_not_and_met_if_each_is(one: Truth, two: Truth) -> None:
    expected = NOT_MET if NOT_MET in (one, two) else OPEN if OPEN in (one, two) else MET

    assert all_of([one, two]) is expected


@pytest.mark.parametrize("one", TRUTHS)
@pytest.mark.parametrize("two", TRUTHS)
def test_either_is_met_if_one_is_and_not_met_if_neither_is(one: Truth, two: Truth) -> None:
    expected = MET if MET in (one, two) else OPEN if OPEN in (one, two) else NOT_MET

    assert any_of([one, two]) is expected


def test_not_turns_met_round_and_leaves_open_open() -> None:
    assert [~truth for truth in TRUTHS] == [NOT_MET, MET, OPEN]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (Answer.YES, MET),
        (Answer.NO, NOT_MET),
        (Answer.NOT_SATISFIED, NOT_MET),
        (Answer.DOES_NOT_ARISE, OPEN),
        (None, OPEN),
    ],
)
def test_an_issue_is_open_only_while_it_has_no_answer(
    answer: Answer | None, expected: Truth
) -> None:
    given_answers = {} if answer is None else {IssueAt("claimed"): answer}

    assert truth_of(CLAIMED, Answers(given=given_answers), {}) is expected


def test_not_satisfied_counts_as_the_issue_declares() -> None:
    both = {IssueAt("claimed"): Answer.NOT_SATISFIED, IssueAt("barred"): Answer.NOT_SATISFIED}

    assert truth_of(CLAIMED, Answers(given=both), {}) is NOT_MET
    assert truth_of(BARRED, Answers(given=both), {}) is MET


@pytest.mark.parametrize("answer", [Answer.YES, Answer.NO, Answer.NOT_SATISFIED])
def test_answered_is_met_by_any_answer(answer: Answer) -> None:
    assert truth_of(answered(CLAIMED), Answers(given={IssueAt("claimed"): answer}), {}) is MET


@pytest.mark.parametrize("given_answers", [{}, {IssueAt("claimed"): Answer.DOES_NOT_ARISE}])
def test_answered_is_open_and_never_not_met_without_an_answer(
    given_answers: dict[IssueAt, Answer],
) -> None:
    assert truth_of(answered(CLAIMED), Answers(given=given_answers), {}) is OPEN


@pytest.mark.parametrize(
    ("reading", "expected"), [(None, OPEN), ("wide", MET), ("narrow", NOT_MET)]
)
def test_a_reading_is_open_until_one_is_taken(reading: str | None, expected: Truth) -> None:
    taken_so_far = Answers(readings={} if reading is None else {"rule": reading})

    assert truth_of(taken(RULE, "wide"), taken_so_far, {}) is expected


@pytest.mark.parametrize(
    ("given_answers", "is_closed", "of_some", "of_every"),
    [
        ([], True, NOT_MET, MET),
        ([], False, OPEN, OPEN),
        ([Answer.YES], True, MET, MET),
        ([Answer.YES], False, MET, OPEN),
        ([Answer.NO], True, NOT_MET, NOT_MET),
        ([Answer.NO], False, OPEN, NOT_MET),
        ([Answer.YES, Answer.NO], True, MET, NOT_MET),
        ([Answer.YES, Answer.NO], False, MET, NOT_MET),
        ([Answer.YES, None], True, MET, OPEN),
        ([Answer.NO, None], True, OPEN, NOT_MET),
    ],
)
def test_some_and_every_over_closed_and_unfinished_lists(
    given_answers: list[Answer | None], is_closed: bool, of_some: Truth, of_every: Truth
) -> None:
    case = acts(*given_answers, is_closed=is_closed)

    assert truth_of(some(Kind.ACT, COMMITTED), case, {}) is of_some
    assert truth_of(every(Kind.ACT, COMMITTED), case, {}) is of_every


def test_a_closed_list_of_countries_without_a_country_settles_nothing() -> None:
    case = Answers(closed=frozenset({ListAt(Kind.COUNTRY)}))

    assert truth_of(some(Kind.COUNTRY, NATIONAL), case, {}) is OPEN
    assert truth_of(every(Kind.COUNTRY, NATIONAL), case, {}) is OPEN


def harms(*listed: Member) -> Answers:
    return Answers(
        members={Kind.PREDICAMENT: listed},
        closed=frozenset({ListAt(Kind.PREDICAMENT, "XA")}),
        given={
            HARM.at({Kind.COUNTRY: "XA", Kind.PREDICAMENT: one.id}): Answer.NO for one in listed
        },
    )


def test_two_predicaments_that_fail_leave_the_test_open_until_one_holds_both() -> None:
    one, two, together, _ = PREDICAMENTS
    scope = {Kind.COUNTRY: "XA"}
    test = some(Kind.PREDICAMENT, HARM)

    assert truth_of(test, harms(one), scope) is NOT_MET
    assert truth_of(test, harms(one, two), scope) is OPEN
    assert truth_of(test, harms(one, two, together), scope) is NOT_MET


def test_a_predicament_that_holds_only_some_of_the_others_is_not_enough() -> None:
    one, two, _, _ = PREDICAMENTS
    partly = Member(id="h1+h4", country="XA", holds=frozenset({"h1", "h4"}))

    assert truth_of(
        some(Kind.PREDICAMENT, HARM), harms(one, two, partly), {Kind.COUNTRY: "XA"}
    ) is OPEN  # fmt: skip


def test_predicaments_of_another_country_do_not_count() -> None:
    of_two_countries = harms(PREDICAMENTS[0], PREDICAMENTS[3])

    assert truth_of(
        some(Kind.PREDICAMENT, HARM), of_two_countries, {Kind.COUNTRY: "XA"}
    ) is NOT_MET  # fmt: skip


def plainly(expression: Expression, case: Answers, scope: Mapping[Kind, str]) -> Truth:
    """The truth of an expression by its definition, without remembering anything."""
    match expression:
        case Both(operands=operands):
            return worst(plainly(one, case, scope) for one in operands)
        case Either(operands=operands):
            return ~worst(~plainly(one, case, scope) for one in operands)
        case Not(operand=operand):
            return ~plainly(operand, case, scope)
        case LegalTest(body=body):
            return plainly(body, case, scope)
        case Quantified():
            return over_the_list(expression, case, scope)
        case _:
            return as_recorded(expression, case, scope)


def over_the_list(expression: Quantified, case: Answers, scope: Mapping[Kind, str]) -> Truth:
    kind = expression.kind
    members = [
        plainly(expression.body, case, {**scope, kind: one.id}) for one in case.of(kind, scope)
    ]
    members += [] if case.is_finished(kind, scope) else [OPEN]
    return worst(members) if expression.is_every else ~worst(~one for one in members)


def as_recorded(expression: Expression, case: Answers, scope: Mapping[Kind, str]) -> Truth:
    match expression:
        case Taken(reading=reading, option=option):
            found = case.readings.get(reading.key)
            return OPEN if found is None else MET if found == option else NOT_MET
        case Answered(issue=issue):
            return MET if issue.at(scope) in case.given else OPEN
        case _:
            return truth_of(expression, case, scope)


def worst(truths: Iterable[Truth]) -> Truth:
    return min(truths, key=(NOT_MET, OPEN, MET).index, default=MET)


@given(legal_tests, answers())
def test_evaluation_is_what_the_definition_says(test: Expression, case: Answers) -> None:
    assert truth_of(test, case, {}) is plainly(test, case, {})


@given(legal_tests, answers(is_finished=True))
def test_a_finished_case_leaves_nothing_open(test: Expression, case: Answers) -> None:
    assert truth_of(test, case, {}) is not OPEN


@given(legal_tests, answers(is_finished=True), st.data())
def test_what_is_settled_stays_settled_when_more_is_answered(
    test: Expression, case: Answers, data: st.DataObject
) -> None:
    part = replace(
        case,
        given={at: a for at, a in case.given.items() if data.draw(st.booleans())},
        closed=frozenset(one for one in case.closed if data.draw(st.booleans())),
        readings=case.readings if data.draw(st.booleans()) else {},
    )
    before = truth_of(test, part, {})

    assert before is OPEN or truth_of(test, case, {}) is before
    assert Evaluation(part).after(case).truth(test, {}) is truth_of(test, case, {})


@given(legal_tests, answers())
def test_an_open_test_depends_on_something_and_a_settled_one_on_nothing(
    test: Expression, case: Answers
) -> None:
    evaluation = Evaluation(case)

    assert bool(evaluation.unsettled(test, {})) is (evaluation.truth(test, {}) is OPEN)
