"""The proof of a first claim holds, and shows the smallest case of each rule broken on purpose."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.decisions.first_claim import (
    FIRST_CLAIM,
    consideration,
    exclusion,
    inclusion,
    other_country,
    refugee,
    results,
    serious_reasons,
    torture,
)
from rsu_nb.law.answers_file import answers_from
from rsu_nb.law.entailment import entail
from rsu_nb.law.expression import Kind
from rsu_nb.law.proof import verify
from rsu_nb.law.proof.question import Question
from rsu_nb.law.proof.slots import slots_for
from rsu_nb.law.proof.symbols import Symbols
from rsu_nb.law.proof.verify import CHECKS, TWO, checked
from rsu_nb.record.reading import data_from
from tests.law_examples.mutations import rebuilt
from tests.law_examples.worked_examples import found
from tests.unit.law.declarations import an_issue

if TYPE_CHECKING:
    from rsu_nb.law.decision_type import DecisionType, Limb
    from rsu_nb.law.expression import Expression, LegalTest
    from rsu_nb.law.proof import Check


def with_limb(limb: Limb) -> DecisionType:
    limbs = (limb if one.key == limb.key else one for one in FIRST_CLAIM.limbs)
    return replace(FIRST_CLAIM, limbs=tuple(limbs))


def with_test(old: LegalTest, body: Expression) -> DecisionType:
    return rebuilt(FIRST_CLAIM, {old: replace(old, body=body)})


def broken(declared: DecisionType, name: str) -> Check:
    """The first breach of the check of that name."""
    question = Question(Symbols(declared, slots_for(declared, TWO)))
    named = next(check for check in CHECKS if check[0] == name)
    return next(check for check in checked(*named, question) if not check.held)


def example_of(check: Check) -> dict[str, Any]:
    assert check.counter_example_yaml is not None
    return data_from(check.counter_example_yaml.encode(), "example.yaml")


def answers_of(example: dict[str, Any]) -> Any:
    file = {key: value for key, value in example.items() if key not in {"example", "expect"}}
    return answers_from(file, "example.yaml", decision_type).branches["primary"]


def is_as_expected(declared: DecisionType, example: dict[str, Any]) -> bool:
    """True where the answers come to what the example expects; a list names the alternatives."""
    come_to = found(declared, answers_of(example))
    return all(
        come_to[limb][what] in (wanted if isinstance(wanted, list) else [wanted])
        for limb, wants in example["expect"].items()
        for what, wanted in wants.items()
    )


def issues_answered(example: dict[str, Any]) -> list[str]:
    return [entry["issue"] for entry in example["answers"]]


ACCEPTED = ["nz-citizen", "residence-class-visa", "first-claim", "arrangement-in-force"]


def test_first_claim_is_proved() -> None:
    proof = verify(FIRST_CLAIM)

    assert [check.words for check in proof.checks if not check.held] == []
    assert proof.held


def test_two_contradictory_rules_are_named_with_the_smallest_case() -> None:
    body = consideration.CONSIDERED & ~refugee.IN_BAD_FAITH & exclusion.ARTICLE_1E
    wrong = with_test(refugee.IS_REFUGEE, body)
    check = broken(wrong, "exactly-one-outcome")
    example = example_of(check)

    assert check.words == "refugee: the conclusions is and is-not are met at once"
    assert issues_answered(example) == [*ACCEPTED, "article-1e"]
    assert example["closed"] == ["circumstance"]
    assert is_as_expected(FIRST_CLAIM, example)
    assert not is_as_expected(wrong, example)


def test_a_gap_is_shown_by_the_smallest_case_that_falls_into_it() -> None:
    gap = consideration.CONSIDERED & ~torture.BY_PRACTICE & ~torture.DANGER_OF_TORTURE
    wrong = with_test(torture.IS_NOT_PROTECTED_130, gap)
    check = broken(wrong, "exactly-one-outcome")
    example = example_of(check)

    assert check.words == "torture: no conclusion is met"
    assert example["readings"][-1] == {"rule": "recognised-refugee-practice", "reading": "adopted"}
    assert "torture-severe-pain" not in issues_answered(example)
    assert is_as_expected(FIRST_CLAIM, example)
    assert not is_as_expected(wrong, example)


def test_a_mandatory_issue_that_is_escaped_is_shown_by_the_result_reached_without_it() -> None:
    wrong = with_test(serious_reasons.EACH_PARAGRAPH_ANSWERED, serious_reasons.ANY_SERIOUS_REASON)
    check = broken(wrong, "mandatory-issues")
    example = example_of(check)
    left_out = {issue.key for issue in FIRST_CLAIM.mandatory_issues} - set(
        issues_answered(example)
    )

    assert len(left_out) == 2
    assert "is reached although section-137-2-" in check.words
    assert is_as_expected(FIRST_CLAIM, example)
    assert not is_as_expected(wrong, example)


def test_a_result_reached_before_a_limb_is_concluded_is_shown() -> None:
    each = results.DETERMINED.body.parts()
    wrong = with_test(results.DETERMINED, each[0] & each[1] & each[3] & each[4])
    check = broken(wrong, "every-limb-concluded")
    example = example_of(check)

    assert check.words.endswith(
        "is reached although the limb life-or-cruel-treatment has no conclusion"
    )
    assert is_as_expected(FIRST_CLAIM, example)
    assert not is_as_expected(wrong, example)


def test_a_missing_appeal_is_shown_by_the_smallest_case_that_leads_to_its_result() -> None:
    limb = FIRST_CLAIM.limb("torture")
    without = tuple(
        replace(one, appeal="no-appeal-needed") if one.key == "declined" else one
        for one in limb.results
    )
    wrong = with_limb(replace(limb, results=without))
    check = broken(wrong, "appeal-rights")
    example = example_of(check)

    assert (
        check.words == "torture: the result declined is against the claimant but carries no appeal"
    )
    assert is_as_expected(FIRST_CLAIM, example)
    assert not is_as_expected(wrong, example)


@pytest.mark.parametrize(
    ("result", "appeal", "what"),
    [
        ("recognised", "section-194-1-c", "is for the claimant but carries an appeal"),
        ("declined", "section-194-1-z", "carries no appeal right that is declared"),
    ],
)
def test_an_appeal_that_does_not_fit_its_result_is_named(
    result: str, appeal: str, what: str
) -> None:
    limb = FIRST_CLAIM.limb("torture")
    changed = tuple(replace(r, appeal=appeal) if r.key == result else r for r in limb.results)
    check = broken(with_limb(replace(limb, results=changed)), "appeal-rights")

    assert check.words == f"torture: the result {result} {what}"


def test_an_outcome_out_of_reach_is_shown_by_the_case_that_comes_nearest() -> None:
    never = other_country.PROTECTED_ELSEWHERE & ~other_country.OTHER_COUNTRY_PROTECTION & ~(
        other_country.RECOGNISED_ELSEWHERE
    )  # fmt: skip
    check = broken(with_test(other_country.REFUSED, never), "outcomes-within-reach")

    assert check.words == (
        "other-country: the conclusion recognition-refused cannot be reached: no answers also "
        "meet: not (recognised-elsewhere)"
    )
    assert example_of(check)["expect"] == {"other-country": {"conclusion": "recognition-refused"}}


def test_an_issue_that_never_matters_is_shown_by_an_answer_to_it() -> None:
    idle = an_issue("idle", Kind.COUNTRY, Kind.PREDICAMENT)
    check = broken(replace(FIRST_CLAIM, issues=(*FIRST_CLAIM.issues, idle)), "issues-matter")
    example = example_of(check)

    assert check.words == "idle: however it is answered, no outcome and no notice changes"
    assert issues_answered(example) == ["idle"]
    assert example["expect"] == {"matters": ["idle"]}


def test_an_issue_on_which_only_a_tautology_depends_does_not_matter() -> None:
    idle = an_issue("idle")
    body = (idle | ~idle) & refugee.IS_REFUGEE
    declared = with_test(refugee.IS_REFUGEE, body)
    check = broken(replace(declared, issues=(*FIRST_CLAIM.issues, idle)), "issues-matter")

    assert check.words.startswith("idle:")


def test_a_reading_that_never_matters_is_named() -> None:
    rule = inclusion.STATELESS_RESIDENCES
    idle = replace(rule, key="idle")
    declared = replace(FIRST_CLAIM, readings=(*FIRST_CLAIM.readings, idle))

    assert broken(declared, "issues-matter").words.startswith("idle: whichever reading is taken")


def test_what_comes_after_acceptance_and_for_whom_decides_which_appeal_is_needed() -> None:
    appeals = {result.key: result.appeal for limb in FIRST_CLAIM.limbs for result in limb.results}

    assert appeals == {
        "recognised": "no-appeal-needed",
        "declined": "section-194-1-c",
        "refused-138-2": "section-194-1-c",
        "not-accepted-134-2": "section-194-1-a",
        "not-accepted-134-3": "section-194-1-b",
        "not-considered": "none-found",
        "subsequent-claim": "not-decided-here",
    }


@pytest.mark.parametrize("test", [inclusion.HAS_A_NATIONALITY, torture.DANGER_OF_TORTURE])
def test_a_counter_example_is_an_answers_file_without_moot_answers(test: LegalTest) -> None:
    declared = with_test(refugee.IS_NOT_REFUGEE, refugee.IS_NOT_REFUGEE.body & test)
    example = example_of(broken(declared, "exactly-one-outcome"))

    assert entail(declared, answers_of(example)).moot_answered == ()


def test_the_whole_proof_names_what_is_broken_and_is_not_held() -> None:
    proof = verify(with_test(serious_reasons.ANY_SERIOUS_REASON, serious_reasons.ISSUES[0]))

    assert not proof.held
    assert {check.name for check in proof.checks if not check.held} == {"mandatory-issues"}
