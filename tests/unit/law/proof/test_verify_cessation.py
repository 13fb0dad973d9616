"""The proof of cessation holds, and shows the smallest case of each rule broken on purpose."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.decisions.cessation import CESSATION, article_1c, competence, outcomes
from rsu_nb.law.answers_file import answers_from
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
    from rsu_nb.law.answers import Answers
    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.law.expression import Expression, LegalTest
    from rsu_nb.law.proof import Check


def with_test(old: LegalTest, body: Expression) -> DecisionType:
    return rebuilt(CESSATION, {old: replace(old, body=body)})


def with_result(limb: str, result: str, **changed: Any) -> DecisionType:
    limbs = tuple(
        replace(
            one,
            results=tuple(replace(r, **changed) if r.key == result else r for r in one.results),
        )
        if one.key == limb
        else one
        for one in CESSATION.limbs
    )
    return replace(CESSATION, limbs=limbs)


def broken(declared: DecisionType, name: str) -> Check:
    """The first breach of the check of that name."""
    question = Question(Symbols(declared, slots_for(declared, TWO)))
    named = next(check for check in CHECKS if check[0] == name)
    return next(check for check in checked(*named, question) if not check.held)


def answers_of(check: Check) -> Answers:
    assert check.counter_example_yaml is not None
    example = data_from(check.counter_example_yaml.encode(), "example.yaml")
    file = {key: value for key, value in example.items() if key not in {"example", "expect"}}
    return answers_from(file, "example.yaml", decision_type).branches["primary"]


def test_cessation_is_proved() -> None:
    proof = verify(CESSATION)

    assert [check.words for check in proof.checks if not check.held] == []
    assert proof.held


def test_two_contradictory_rules_are_named_with_the_smallest_case() -> None:
    body = competence.TORTURE.officer & outcomes.UNDER_130.issues[1]
    wrong = with_test(outcomes.UNDER_130.no_ground, body)
    check = broken(wrong, "exactly-one-outcome")
    answers = answers_of(check)

    assert check.words == "torture: the conclusions ceased and no-ground are met at once"
    assert found(wrong, answers)["torture"]["conclusion"] == ["ceased", "no-ground"]
    assert found(CESSATION, answers)["torture"]["conclusion"] == "ceased"


def test_a_recogniser_whom_no_rule_covers_is_shown() -> None:
    gap = competence.TORTURE_HELD & ~competence.TORTURE_HELD
    check = broken(with_test(competence.TORTURE.neither, gap), "exactly-one-outcome")
    answers = answers_of(check)

    assert check.words == "torture: no conclusion is met"
    assert found(CESSATION, answers)["torture"]["conclusion"] == "not-covered"


def test_a_result_before_each_recognition_is_concluded_on_is_shown() -> None:
    without = outcomes.AS_REFUGEE.concluded & outcomes.UNDER_130.concluded
    check = broken(with_test(outcomes.EACH_CONCLUDED, without), "every-limb-concluded")
    answers = answers_of(check)

    assert check.words.startswith("refugee: the result ")
    assert check.words.endswith(" has no conclusion")
    assert found(CESSATION, answers)["refugee"]["result"] == "open"


@pytest.mark.parametrize(
    ("result", "appeal", "what"),
    [
        ("ceased", "recognition-kept", "is against the claimant but carries no appeal"),
        ("kept", "section-194-1-d", "is for the claimant but carries an appeal"),
        ("for-the-tribunal", "section-194-1-d", "decides nothing here but carries an appeal"),
        ("not-held", "section-194-1-z", "carries no appeal right that is declared"),
    ],
)
def test_an_appeal_that_does_not_fit_its_result_is_named(
    result: str, appeal: str, what: str
) -> None:
    check = broken(with_result("refugee", result, appeal=appeal), "appeal-rights")

    assert check.words == f"refugee: the result {result} {what}"


def test_a_paragraph_of_article_1c_out_of_reach_leaves_its_issues_without_effect() -> None:
    never = article_1c.NEW_NATIONALITY & ~article_1c.NEW_NATIONALITY
    check = broken(with_test(article_1c.PARAGRAPH_3, never), "issues-matter")

    assert check.words.startswith("new-nationality:")


def test_an_outcome_out_of_reach_is_named() -> None:
    never = competence.FOR_AN_OFFICER & ~competence.FOR_AN_OFFICER
    declared = with_test(competence.FOR_THE_TRIBUNAL, never)

    assert broken(declared, "outcomes-within-reach").words.startswith(
        "competence: the conclusion tribunal cannot be reached"
    )


def test_a_mandatory_issue_that_is_escaped_is_named() -> None:
    required = an_issue("required", is_mandatory=True)
    declared = replace(CESSATION, issues=(required, *CESSATION.issues))

    assert "although required, which the statute requires, is not answered" in (
        broken(declared, "mandatory-issues").words
    )
