"""What the findings of a branch entail, limb by limb."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from rsu_nb.decisions.first_claim import FIRST_CLAIM
from rsu_nb.law.answers import Answers, Member
from rsu_nb.law.entailment import entail, met_outcome
from rsu_nb.law.evaluation import Evaluation
from rsu_nb.law.expression import Kind, some, taken
from rsu_nb.law.issue import IssueAt, ListAt
from rsu_nb.law.values import Answer, Truth
from tests.law_examples.worked_examples import worked_examples
from tests.unit.law.declarations import (
    BARRED,
    CLAIMED,
    COMMITTED,
    RULE,
    answers,
    legal_tests,
    met_or_not,
)

if TYPE_CHECKING:
    from rsu_nb.law.entailment import LimbEntailment
    from rsu_nb.law.expression import Expression

YES, NO = Answer.YES, Answer.NO
CLAIM, BAR = IssueAt("claimed"), IssueAt("barred")


def limb(test: Expression, case: Answers) -> LimbEntailment:
    return entail(met_or_not(test), case).limbs["limb"]


@pytest.mark.parametrize(
    ("given_answers", "conclusion"),
    [({CLAIM: YES, BAR: NO}, "is"), ({CLAIM: NO}, "is-not"), ({CLAIM: YES}, None)],
)
def test_the_conclusion_is_the_one_whose_test_is_met(
    given_answers: dict[IssueAt, Answer], conclusion: str | None
) -> None:
    assert limb(CLAIMED & ~BARRED, Answers(given=given_answers)).conclusion == conclusion


def test_what_is_open_is_listed_lists_first_then_issues_then_readings() -> None:
    test = taken(RULE, "wide") & CLAIMED & some(Kind.ACT, COMMITTED)
    case = Answers(members={Kind.ACT: (Member(id="a1"),)})

    assert limb(test, case).open == (
        ListAt(Kind.ACT), CLAIM, IssueAt("committed", (("act", "a1"),)), RULE,
    )  # fmt: skip


def test_open_things_are_also_listed_by_what_they_are() -> None:
    test = taken(RULE, "wide") & CLAIMED & some(Kind.ACT, COMMITTED)
    whole = entail(met_or_not(test), Answers())

    assert (whole.open_lists, whole.open_issues, whole.open_readings) == (
        (ListAt(Kind.ACT),), (CLAIM,), (RULE,),
    )  # fmt: skip
    assert not whole.is_complete


def test_a_moot_answer_stays_outside_and_is_named() -> None:
    whole = entail(met_or_not(CLAIMED & BARRED), Answers(given={CLAIM: NO, BAR: YES}))

    assert (whole.live_answered, whole.moot_answered) == ((CLAIM,), (BAR,))
    assert whole.limbs["limb"].moot == (BAR,)
    assert not whole.is_complete


def test_a_live_issue_said_not_to_arise_stays_open() -> None:
    whole = entail(met_or_not(CLAIMED), Answers(given={CLAIM: Answer.DOES_NOT_ARISE}))

    assert (whole.live_not_arising, whole.open_issues) == ((CLAIM,), (CLAIM,))


def test_an_answer_on_which_the_conclusion_turns_is_determinative() -> None:
    case = Answers(given={CLAIM: YES, BAR: Answer.NOT_SATISFIED})

    assert limb(CLAIMED & BARRED, case).determinative == (CLAIM, BAR)


def test_an_answer_that_may_go_either_way_is_not_determinative() -> None:
    acts = (Member(id="a1"), Member(id="a2"))
    case = Answers(
        members={Kind.ACT: acts},
        closed=frozenset({ListAt(Kind.ACT)}),
        given={IssueAt("committed", (("act", one.id),)): NO for one in acts} | {CLAIM: YES},
    )
    of_test = limb(CLAIMED | some(Kind.ACT, COMMITTED), case)

    assert of_test.determinative == (CLAIM,)


def test_while_a_limb_is_open_nothing_is_determinative() -> None:
    assert limb(CLAIMED & BARRED, Answers(given={CLAIM: YES})).determinative == ()


@given(legal_tests, answers())
def test_determinative_answers_are_those_that_changed_alone_change_the_conclusion(
    test: Expression, case: Answers
) -> None:
    declared = met_or_not(test)
    whole = entail(declared, case)
    entailed = whole.limbs["limb"]
    live = case.only(lambda at: at in set(whole.live_answered))
    expected = {
        at
        for at, answer in live.given.items()
        if entailed.conclusion is not None
        and entailed.conclusion
        != met_outcome(
            declared.limbs[0].conclusions, Evaluation(live.with_answer(at, _turned(at, answer)))
        )
    }

    assert set(entailed.determinative) == expected


def _turned(at: IssueAt, answer: Answer) -> Answer:
    counts = answer is YES or (answer is Answer.NOT_SATISFIED and at.issue == "barred")
    return NO if counts else YES


@given(legal_tests, answers())
def test_where_nothing_is_open_the_limb_has_its_conclusion(
    test: Expression, case: Answers
) -> None:
    whole = entail(met_or_not(test), case)

    assert bool(whole.open) is (whole.limbs["limb"].conclusion is None)


@given(legal_tests, answers())
def test_the_tree_explains_the_conclusion_that_is_entailed(
    test: Expression, case: Answers
) -> None:
    entailed = limb(test, case)

    assert (entailed.tree.truth is Truth.MET) is (entailed.conclusion is not None)


def test_each_branch_is_entailed_by_its_own_answers() -> None:
    example = worked_examples()["account-rejected-and-in-any-event"]
    branches = {name: entail(FIRST_CLAIM, given) for name, given in example.answers.items()}

    def why(branch: str) -> set[str]:
        return {at.issue for at in branches[branch].limbs["refugee"].determinative}

    assert "place-accessible" in why("if-believed")
    assert "place-accessible" not in why("primary")


def test_notices_and_refusals_are_named() -> None:
    examples = worked_examples()
    with_notice = examples["excluded-but-in-danger"].answers["primary"]
    refused = examples["refused-after-the-practice"].answers["primary"]

    assert entail(FIRST_CLAIM, with_notice).notices == ("section-139",)
    assert entail(FIRST_CLAIM, refused).refused == ("refusal-after-practice",)
