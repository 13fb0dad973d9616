from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from rsu_nb.drafting.decision import decision_document
from rsu_nb.drafting.gaps import gaps_of, mismatches_of
from rsu_nb.drafting.plain_text import text_of
from rsu_nb.drafting.results import appeal_rights, results_of, without_result
from rsu_nb.drafting.settings import Settings
from rsu_nb.drafting.standing import standing_of
from rsu_nb.drafting.steps import step_result
from rsu_nb.drafting.tree import DocumentStatus, Paragraph
from rsu_nb.record.record import Record

Data = dict[str, Any]
Variant = Callable[[Callable[[Data], None]], Record]


def concluded(data: Data, limb: str) -> Data:
    return next(one for one in data["determination"]["conclusions"] if one["limb"] == limb)


def disputed(limb: str, conclusion: str, rule: str, **direction: str) -> Data:
    dispute: Data = {
        "limb": limb,
        "conclusion": conclusion,
        "rule": rule,
        "because": "The rule reads the section too widely.",
        "by": "a.officer",
        "on": "2026-05-10",
    }
    if direction:
        given = {"by": "legal.adviser", "on": "2026-05-11", "text": "So directed."}
        dispute["direction"] = {**given, "stands": "the-conclusion", **direction}
    return dispute


def on_section_130(*, reasons: str | None = "For these reasons.", **direction: str) -> Any:
    """The torture limb concluded otherwise than found, and the rule disputed."""

    def change(data: Data) -> None:
        stated = concluded(data, "torture")
        stated["conclusion"] = "is"
        stated["reasons"] = reasons
        data["disputed"] = [disputed("torture", "is", "is-protected-130", **direction)]
        data["decided_on"] = "2026-06-30"

    return change


STANDS = {"stands": "the-conclusion"}


def undone(record: Record) -> list[str]:
    return [one.where for one in gaps_of(record)]


def test_a_dispute_without_a_direction_is_undone_and_the_mismatch_stays(variant: Variant) -> None:
    record = variant(on_section_130())

    assert undone(record) == ["torture/dispute on torture"]
    assert [one.where for one in mismatches_of(record)] == ["torture/conclusion on torture"]
    assert not results_of(record)


def test_a_direction_that_the_rule_stands_leaves_the_mismatch(variant: Variant) -> None:
    record = variant(on_section_130(stands="the-rule"))
    (gap,) = gaps_of(record)

    assert gap.what.startswith("The direction is that the rule stands")
    assert mismatches_of(record)
    assert not results_of(record)


def test_a_direction_that_the_conclusion_stands_gives_its_result(variant: Variant) -> None:
    record = variant(on_section_130(**STANDS))

    assert undone(record) == []
    assert mismatches_of(record) == ()
    assert {limb: one.key for limb, one in results_of(record).items()} == {
        "refugee": "recognised",
        "torture": "recognised",
        "life-or-cruel-treatment": "declined",
    }
    assert [limbs for _, limbs in appeal_rights(results_of(record))] == [
        ("life-or-cruel-treatment",)
    ]


def test_the_step_still_shows_where_the_findings_lead(variant: Variant) -> None:
    result = step_result(variant(on_section_130(**STANDS)), "torture")

    assert (result.conclusion, result.entailment) == ("is", "is-not")


def test_the_decision_says_that_a_rule_was_disputed_and_a_direction_given(
    variant: Variant,
) -> None:
    record = variant(on_section_130(**STANDS))
    document = decision_document(record, Settings(), status=DocumentStatus.DRAFT)
    said = {one.id: text_of(one, {}) for one in document.blocks if isinstance(one, Paragraph)}

    assert "disputed on 10 May 2026" in said["by-direction-torture"].replace("\xa0", " ")
    assert "So directed" not in " ".join(said.values())


def test_a_decision_without_a_dispute_says_nothing_of_one(recognised: Record) -> None:
    document = decision_document(recognised, Settings(), status=DocumentStatus.DRAFT)

    assert not [one.id for one in document.paragraphs() if one.id.startswith("by-direction")]


def test_what_stands_by_direction_needs_reasons_of_its_own(variant: Variant) -> None:
    record = variant(on_section_130(reasons=None, **STANDS))

    assert undone(record) == ["torture/conclusion on torture.reasons"]


@pytest.mark.parametrize("by", ["a.officer", "A.Officer"])
def test_nobody_directs_on_a_dispute_of_their_own(by: str, variant: Variant) -> None:
    record = variant(on_section_130(by=by))

    assert undone(record) == ["torture/dispute on torture"]
    assert mismatches_of(record)


def test_the_officer_who_decides_gives_no_direction(variant: Variant, recognised: Record) -> None:
    record = variant(on_section_130(by=recognised.officer.id))

    assert undone(record) == ["torture/dispute on torture"]


def test_a_dispute_names_a_rule_of_its_limb(variant: Variant) -> None:
    def change(data: Data) -> None:
        on_section_130(**STANDS)(data)
        data["disputed"][0]["rule"] = "section-137-2-a"

    record = variant(change)

    assert undone(record) == ["torture/dispute on torture"]
    assert mismatches_of(record)


@pytest.mark.parametrize(
    "rule", ["torture-danger", "is", "recognised-refugee-practice", "danger-of-torture"]
)
def test_an_issue_a_test_a_reading_or_a_conclusion_may_be_disputed(
    rule: str, variant: Variant
) -> None:
    def change(data: Data) -> None:
        on_section_130(**STANDS)(data)
        data["disputed"][0]["rule"] = rule

    assert undone(variant(change)) == []


def test_an_issue_that_need_only_be_answered_may_be_disputed(variant: Variant) -> None:
    def change(data: Data) -> None:
        stated = concluded(data, "serious-reasons")
        stated.update(conclusion="serious-reasons", reasons="For these reasons.")
        data["disputed"] = [
            disputed("serious-reasons", "serious-reasons", "section-137-2-a", **STANDS)
        ]
        data["decided_on"] = "2026-06-30"

    assert undone(variant(change)) == []


def test_a_direction_is_for_one_conclusion_only(variant: Variant) -> None:
    def change(data: Data) -> None:
        on_section_130(**STANDS)(data)
        data["disputed"][0]["conclusion"] = "not-reached"

    assert mismatches_of(variant(change))


def test_a_direction_is_for_the_findings_it_was_given_on(variant: Variant) -> None:
    def change(data: Data) -> None:
        on_section_130(**STANDS)(data)
        data["reopened"] = [
            {
                "limb": "torture",
                "asking": {"issue": "section-164-3-in-play"},
                "was": "yes",
                "because": "On reflection.",
                "by": "a.officer",
                "on": "2026-05-12",
            }
        ]

    record = variant(change)

    assert undone(record) == ["torture/dispute on torture"]
    assert mismatches_of(record)


def test_every_dispute_of_a_limb_must_be_directed_the_same_way(variant: Variant) -> None:
    def change(data: Data) -> None:
        on_section_130(**STANDS)(data)
        data["disputed"].append(disputed("torture", "is", "is-protected-130", stands="the-rule"))

    assert mismatches_of(variant(change))


def test_a_direction_changes_nothing_where_the_findings_agree(variant: Variant) -> None:
    def change(data: Data) -> None:
        data["disputed"] = [disputed("torture", "is-not", "is-protected-130", **STANDS)]
        data["decided_on"] = "2026-06-30"

    record = variant(change)
    (gap,) = gaps_of(record)

    assert standing_of(record).upheld == frozenset()
    assert gap.what.startswith("The findings lead to the conclusion stated, so that nothing is")


def test_a_direction_on_a_conclusion_that_nobody_states_is_not_passed_over(
    variant: Variant,
) -> None:
    def change(data: Data) -> None:
        on_section_130(**STANDS)(data)
        data["disputed"][0]["conclusion"] = "not-reached"

    (gap,) = gaps_of(variant(change))

    assert gap.what.startswith("The direction lets another conclusion stand than the one stated")


def test_a_dispute_settled_by_correcting_the_conclusion_leaves_nothing_undone(
    variant: Variant,
) -> None:
    def change(data: Data) -> None:
        data["disputed"] = [disputed("torture", "is", "is-protected-130", stands="the-rule")]
        data["decided_on"] = "2026-06-30"

    assert undone(variant(change)) == []


def test_what_comes_after_is_asked_as_the_conclusion_stands(variant: Variant) -> None:
    def change(data: Data) -> None:
        stated = concluded(data, "refugee")
        stated.update(conclusion="is-not", reasons="For these reasons.")
        data["disputed"] = [disputed("refugee", "is-not", "within-the-convention", **STANDS)]
        data["decided_on"] = "2026-06-30"

    standing = standing_of(variant(change))

    assert standing.upheld == {"refugee"}
    assert standing.primary.limbs["refugee"].conclusion == "is"
    assert {at.issue for at in standing.primary.open_issues} >= {"torture-danger"}
    assert "recognised-refugee-practice" not in {one.key for one in standing.primary.open_readings}


def test_a_conclusion_for_which_the_law_has_no_result_is_said_to_have_none(
    variant: Variant,
) -> None:
    def change(data: Data) -> None:
        on_section_130(**STANDS)(data)
        concluded(data, "torture")["conclusion"] = "not-reached"
        data["disputed"][0]["conclusion"] = "not-reached"

    record = variant(change)
    standing = standing_of(record)

    assert standing.upheld == {"torture"}
    assert not results_of(record)
    assert [one.where for one in without_result(standing)] == ["torture/conclusion on torture"]


def test_nothing_is_said_of_results_where_there_are_some(recognised: Record) -> None:
    assert list(without_result(standing_of(recognised))) == []


def test_an_alternative_is_measured_by_the_conclusion_that_stands(
    protected_variant: Variant, protected: Record
) -> None:
    alternative = standing_of(protected).branches["if-imputed-opinion"].limbs["refugee"]

    def change(data: Data) -> None:
        data["determination"]["branches"][1].pop("explains_difference")
        stated = concluded(data, "refugee")
        stated.update(conclusion=alternative.conclusion, reasons="For these reasons.")
        data["disputed"] = [disputed("refugee", "is", "within-the-convention", **STANDS)]

    record = protected_variant(change)

    assert alternative.conclusion == "is"
    assert standing_of(record).outcome_of("refugee") == "is"
    assert "refugee/if-imputed-opinion on refugee.explains_difference" not in undone(record)
