"""Which answers are moot: only what comes before in the walk settles a test."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.law.answers import Answers, Member
from rsu_nb.law.evaluation import truth_of
from rsu_nb.law.expression import Kind, Reading, some, taken
from rsu_nb.law.issue import IssueAt, ListAt
from rsu_nb.law.marks import Mark
from rsu_nb.law.mootness import mootness
from rsu_nb.law.values import Answer
from tests.unit.law.declarations import (
    BARRED,
    CLAIMED,
    COMMITTED,
    HARM,
    ISSUES,
    NATIONAL,
    RULE,
    answers,
    legal_tests,
    met_or_not,
)

if TYPE_CHECKING:
    from rsu_nb.law.expression import Expression

YES, NO, DOES_NOT_ARISE = Answer.YES, Answer.NO, Answer.DOES_NOT_ARISE
CLAIM, BAR = IssueAt("claimed"), IssueAt("barred")


def committed(act: str) -> IssueAt:
    return IssueAt("committed", (("act", act),))


def test_the_second_of_two_sufficient_answers_is_moot_and_not_the_first() -> None:
    standing = mootness(met_or_not(CLAIMED & BARRED), Answers(given={BAR: NO, CLAIM: NO}))

    assert (standing.live, standing.moot) == ((CLAIM,), (BAR,))


def test_an_answer_is_live_while_those_before_it_settle_nothing() -> None:
    standing = mootness(met_or_not(CLAIMED & BARRED), Answers(given={CLAIM: YES, BAR: NO}))

    assert (standing.live, standing.moot) == ((CLAIM, BAR), ())


def test_an_issue_that_is_in_no_test_is_moot() -> None:
    standing = mootness(met_or_not(CLAIMED), Answers(given={BAR: YES}))

    assert standing.moot == (BAR,)


def test_an_issue_that_another_test_still_asks_is_live() -> None:
    declared = met_or_not(CLAIMED & BARRED)
    asking = replace(declared, limbs=(*declared.limbs, met_or_not(BARRED).limbs[0]))
    standing = mootness(asking, Answers(given={CLAIM: NO, BAR: NO}))

    assert standing.live == (CLAIM, BAR)


def test_does_not_arise_is_expected_of_a_moot_issue_and_wrong_of_a_live_one() -> None:
    declared = met_or_not(CLAIMED & BARRED)
    moot = mootness(declared, Answers(given={CLAIM: NO, BAR: DOES_NOT_ARISE}))
    live = mootness(declared, Answers(given={CLAIM: YES, BAR: DOES_NOT_ARISE}))

    assert (moot.moot, moot.live_not_arising) == ((), ())
    assert (live.moot, live.live_not_arising) == ((), (BAR,))


def test_does_not_arise_of_a_live_issue_is_wrong_even_where_a_later_answer_settles_the_test() -> (
    None
):
    standing = mootness(
        met_or_not(CLAIMED & BARRED), Answers(given={CLAIM: DOES_NOT_ARISE, BAR: NO})
    )

    assert standing.live_not_arising == (CLAIM,)


def test_a_member_that_comes_first_on_its_list_is_asked_first_whatever_its_name() -> None:
    listed = (Member(id="a10"), Member(id="a9"))
    case = Answers(members={Kind.ACT: listed}, given={committed("a9"): YES, committed("a10"): YES})
    standing = mootness(met_or_not(some(Kind.ACT, COMMITTED)), case)

    assert (standing.live, standing.moot) == ((committed("a10"),), (committed("a9"),))


def test_a_closed_empty_list_settles_nothing_that_is_asked_before_it() -> None:
    case = Answers(
        members={Kind.COUNTRY: (Member(id="XA"),)},
        closed=frozenset({ListAt(Kind.COUNTRY), ListAt(Kind.PREDICAMENT, "XA")}),
        given={NATIONAL.at({Kind.COUNTRY: "XA"}): NO},
    )
    test = some(Kind.COUNTRY, NATIONAL & some(Kind.PREDICAMENT, HARM))

    assert mootness(met_or_not(test), case).moot == ()


def test_a_reading_settles_nothing_that_is_asked_before_it() -> None:
    later = Reading(
        key="rule", question="", options=RULE.options, provisions=(), mark=Mark.UNCERTAIN,
        step="one", before="barred",
    )  # fmt: skip
    declared = replace(met_or_not(CLAIMED & BARRED & taken(later, "wide")), readings=(later,))
    standing = mootness(
        declared, Answers(given={CLAIM: YES, BAR: YES}, readings={"rule": "narrow"})
    )

    assert (standing.live, standing.moot) == ((CLAIM,), (BAR,))


@given(legal_tests, answers())
def test_answers_left_out_because_they_are_moot_change_nothing(
    test: Expression, case: Answers
) -> None:
    live = set(mootness(met_or_not(test), case).live)

    assert truth_of(test, case.only(lambda at: at in live), {}) is truth_of(test, case, {})


@given(legal_tests, answers(), st.data())
def test_a_moot_answer_changed_changes_nothing(
    test: Expression, case: Answers, data: st.DataObject
) -> None:
    moot = mootness(met_or_not(test), case).moot
    other = st.sampled_from([Answer.YES, Answer.NO])
    changed = replace(case, given={**case.given, **{at: data.draw(other) for at in moot}})

    assert truth_of(test, changed, {}) is truth_of(test, case, {})


@given(legal_tests, answers())
def test_every_answer_is_live_or_moot(test: Expression, case: Answers) -> None:
    standing = mootness(met_or_not(test), case)

    assert {*standing.live, *standing.moot} == set(case.given)
    assert {at.issue for at in standing.live} <= {issue.key for issue in ISSUES}
