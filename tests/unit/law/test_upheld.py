"""A declaration in which one conclusion stands although the findings lead to another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rsu_nb.decisions.first_claim import FIRST_CLAIM, other_country, refugee, torture
from rsu_nb.errors import UnknownNameError
from rsu_nb.law.answers import Answers
from rsu_nb.law.decision_type import Constraint, Limb, Notice, Outcome
from rsu_nb.law.entailment import entail
from rsu_nb.law.expression import walk
from rsu_nb.law.issue import Issue, IssueAt
from rsu_nb.law.upheld import upheld
from rsu_nb.law.values import Answer
from tests.unit.law.declarations import BARRED, CLAIMED, a_declaration, a_test

HAS_CLAIM = a_test("has-claim", CLAIMED)
HAS_NONE = a_test("has-none", ~CLAIMED)
FIRST = Limb(
    key="first",
    question="?",
    provisions=(),
    step="one",
    conclusions=(
        Outcome(key="is", words="is", test=HAS_CLAIM),
        Outcome(key="is-not", words="is not", test=HAS_NONE),
        Outcome(key="neither", words="is neither", test=CLAIMED & ~CLAIMED),
    ),
    results=(
        Outcome(key="given", words="given", test=HAS_CLAIM & ~BARRED),
        Outcome(key="denied", words="denied", test=HAS_NONE | BARRED),
    ),
)
SECOND = replace(
    FIRST,
    key="second",
    conclusions=(
        Outcome(key="open", words="open", test=a_test("open", HAS_CLAIM & ~BARRED)),
        Outcome(key="shut", words="shut", test=a_test("shut", ~HAS_CLAIM | BARRED)),
    ),
    results=(),
)
DECLARED = replace(
    a_declaration(),
    limbs=(FIRST, SECOND),
    acceptance=HAS_CLAIM,
    notices=(Notice(key="told", words="", provisions=(), test=HAS_CLAIM),),
    constraints=(Constraint(key="never", must_not_be_met=~HAS_CLAIM, instead=""),),
)
NO_CLAIM = Answers(given={IssueAt("claimed"): Answer.NO, IssueAt("barred"): Answer.NO})


def test_a_declaration_is_itself_where_nothing_is_upheld() -> None:
    assert upheld(DECLARED, {}) is DECLARED


def test_the_findings_still_lead_where_they_led_on_the_limb_itself() -> None:
    assert entail(upheld(DECLARED, {"first": "is"}), NO_CLAIM).limbs["first"].conclusion == (
        "is-not"
    )


def test_all_that_comes_after_takes_the_conclusion_as_it_stands() -> None:
    before = entail(DECLARED, NO_CLAIM)
    after = entail(upheld(DECLARED, {"first": "is"}), NO_CLAIM)

    assert (before.limbs["first"].result, after.limbs["first"].result) == ("denied", "given")
    assert (before.limbs["second"].conclusion, after.limbs["second"].conclusion) == (
        "shut",
        "open",
    )
    assert (before.notices, after.notices) == ((), ("told",))
    assert (before.refused, after.refused) == (("never",), ())


def test_a_conclusion_that_no_result_knows_leads_to_none() -> None:
    assert entail(upheld(DECLARED, {"first": "neither"}), NO_CLAIM).limbs["first"].result is None


def test_the_explanation_says_that_the_conclusion_stands_by_direction() -> None:
    tree = entail(upheld(DECLARED, {"first": "is"}), NO_CLAIM).limbs["second"].tree

    assert "has-claim.: stands as stated, by direction" in "\n".join(tree.lines())


def test_two_conclusions_may_be_upheld_at_once() -> None:
    both = upheld(DECLARED, {"first": "is", "second": "shut"})

    assert entail(both, NO_CLAIM).limbs["second"].conclusion == "open"
    assert entail(both, NO_CLAIM).limbs["first"].result == "given"


@pytest.mark.parametrize("wrong", [{"third": "is"}, {"first": "maybe"}])
def test_an_unknown_limb_or_conclusion_is_answered_with_the_nearest(wrong: dict[str, str]) -> None:
    with pytest.raises(UnknownNameError):
        upheld(DECLARED, wrong)


def test_of_a_first_claim_the_later_limbs_read_the_refugee_limb_as_it_stands() -> None:
    declared = upheld(FIRST_CLAIM, {"refugee": "is"})
    later = [declared.limb("torture"), declared.limb("other-country")]
    tests = [part for limb in later for one in limb.conclusions for part in walk(one.test)]

    assert refugee.IS_REFUGEE not in tests
    assert torture.DANGER_OF_TORTURE in tests
    assert other_country.PROTECTED_ELSEWHERE in tests
    assert declared.limb("refugee").conclusions == FIRST_CLAIM.limb("refugee").conclusions


def test_no_issue_of_a_first_claim_is_lost() -> None:
    def asked(conclusions: dict[str, str]) -> set[str]:
        tests = upheld(FIRST_CLAIM, conclusions).tests()
        return {part.key for test in tests for part in walk(test) if isinstance(part, Issue)}

    for limb in FIRST_CLAIM.limbs:
        for outcome in limb.conclusions:
            assert asked({limb.key: outcome.key}) == asked({})
