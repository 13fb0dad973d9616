from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from rsu_nb.drafting.checks.facts import missing_of_finding
from rsu_nb.drafting.checks.issues import missing_of_answer
from rsu_nb.drafting.gaps import ONE_SIDED, gaps_of, mismatches_of
from rsu_nb.record.determination import Answer, AnswerValue
from rsu_nb.record.facts import Finding, FindingResult
from rsu_nb.record.officer_text import parse
from rsu_nb.record.record import Record

Data = dict[str, Any]
Variant = Callable[[Callable[[Data], None]], Record]


def wheres(record: Record) -> list[str]:
    return [gap.where for gap in gaps_of(record)]


def fact(data: Data, id_: str) -> Data:
    return next(one for one in data["facts"] if one["id"] == id_)


def answer(data: Data, issue: str) -> Data:
    return next(one for one in data["determination"]["answers"] if one["issue"] == issue)


def without(data: Data, issue: str) -> None:
    answers = data["determination"]["answers"]
    answers[:] = [one for one in answers if one["issue"] != issue]


def conclude_only(data: Data, *limbs: str) -> None:
    conclusions = data["determination"]["conclusions"]
    conclusions[:] = [one for one in conclusions if one["limb"] in limbs]


def test_a_complete_record_has_no_gaps(example: Record):
    assert gaps_of(example) == ()


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (lambda d: d.pop("introduction"), "claim/introduction"),
        (lambda d: d.pop("narrative"), "claim/narrative"),
        (lambda d: d.pop("grounds"), "claim/grounds"),
        (lambda d: d.pop("decided_on"), "decision/decided_on"),
        (lambda d: d.pop("whole_considered"), "facts/whole_considered"),
        (lambda d: d["grounds"][0].pop("dealt_with"), "claim/G1.dealt_with"),
        (lambda d: d["submissions"][0].pop("dealt_with"), "claim/S1.dealt_with"),
        (lambda d: d["evidence"][0].pop("dealt_with"), "evidence/E1.dealt_with"),
        (lambda d: fact(d, "F10").pop("finding"), "facts/F10.finding"),
        (lambda d: fact(d, "F11")["finding"].pop("found"), "facts/F11.finding.found"),
        (lambda d: fact(d, "F11")["finding"].pop("not_found"), "facts/F11.finding.not_found"),
        (lambda d: fact(d, "F10")["finding"].pop("relies_on"), "facts/F10.finding.relies_on"),
        (lambda d: d.pop("contrary_searches"), "country-information/contrary_searches"),
        (lambda d: d["matters_put"][0].pop("answer"), "facts/M1.answer"),
        (lambda d: d["matters_put"][0].pop("evaluation"), "facts/M1.evaluation"),
        (lambda d: d["matters_put"][0].pop("occasions"), "facts/M1.occasions"),
        (
            lambda d: answer(d, "serious-harm").pop("reasons"),
            "being-persecuted/serious-harm (country XA, predicament P1).reasons",
        ),
        (
            lambda d: answer(d, "real-chance").pop("state_protection"),
            "being-persecuted/real-chance (country XA, predicament P1).state_protection",
        ),
        (lambda d: d["people"][0].update(is_minor=True), "procedure/claimant.responsible_adult"),
        (lambda d: d["people"][0].update(is_minor=True), "procedure/claimant.views"),
    ],
)
def test_what_is_missing_is_listed_by_step_and_key(
    variant: Variant, change: Callable[[Data], None], where: str
):
    assert where in wheres(variant(change))


@pytest.mark.parametrize(
    ("field", "where"),
    [
        ("evidence", "evidence/E1.not_to_be_disclosed_to"),
        ("accounts", "claim/A1.not_to_be_disclosed_to"),
        ("narrative", "claim/N1.not_to_be_disclosed_to"),
        ("facts", "facts/F1.not_to_be_disclosed_to"),
    ],
)
def test_what_the_claimant_may_not_be_told_cannot_stand_in_the_claimants_decision(
    variant: Variant, field: str, where: str
):
    hidden = variant(lambda data: data[field][0].update(not_to_be_disclosed_to=["claimant"]))
    others = variant(lambda data: data[field][0].update(not_to_be_disclosed_to=["brother"]))

    assert where in wheres(hidden)
    assert where not in wheres(others)


def test_a_live_issue_without_an_answer_is_listed_with_its_question(variant: Variant):
    def change(data: Data) -> None:
        without(data, "convention-reason")
        conclude_only(data, "consideration")

    (found,) = (gap for gap in gaps_of(variant(change)) if "convention-reason" in gap.where)

    assert "Convention reason a contributing cause" in found.what


def test_an_open_list_is_listed(variant: Variant):
    def change(data: Data) -> None:
        closed = data["determination"]["closed"]
        closed[:] = [one for one in closed if one["list"] != "country"]

    assert any(where.startswith("nationality/list of") for where in wheres(variant(change)))


def test_a_reading_not_taken_is_listed(variant: Variant):
    record = variant(lambda data: data["determination"].pop("readings"))

    assert "torture/reading recognised-refugee-practice" in wheres(record)


def test_an_answer_that_has_become_moot_is_kept_and_listed(variant: Variant):
    def change(data: Data) -> None:
        data["determination"]["answers"].append(
            {
                "issue": "place-basic-norms",
                "country": "XA",
                "predicament": "P1",
                "place": "L1",
                "answer": "yes",
                "reasons": "It is so.",
                "relies_on": ["E1"],
            }
        )

    assert any(where.endswith(".moot") for where in wheres(variant(change)))


def test_does_not_arise_is_no_answer_to_what_arises(variant: Variant):
    record = variant(lambda data: answer(data, "article-1e").update(answer="does-not-arise"))

    (found,) = (gap for gap in gaps_of(record) if gap.where == "exclusion/article-1e")

    assert "but it arises" in found.what


def test_a_limb_that_is_not_open_shows_only_that_it_opens_later(variant: Variant):
    def change(data: Data) -> None:
        conclude_only(data, "consideration")
        without(data, "section-164-3-in-play")
        data["determination"].pop("readings")

    record = variant(change)
    later = [gap for gap in gaps_of(record) if gap.where.startswith("torture/")]

    assert [gap.where for gap in later] == ["torture/conclusion on torture"]
    assert "opens when" in later[0].what


def test_an_alternative_without_its_assumption_is_listed(protected_variant: Variant):
    def change(data: Data) -> None:
        data["determination"]["branches"][1].pop("assumes")

    assert "refugee/if-imputed-opinion.assumes" in wheres(protected_variant(change))


def test_an_alternative_that_comes_out_otherwise_has_to_say_why(protected_variant: Variant):
    def change(data: Data) -> None:
        data["determination"]["branches"][1].pop("explains_difference")

    found = wheres(protected_variant(change))

    assert "refugee/if-imputed-opinion on refugee.explains_difference" in found


def test_a_conclusion_that_the_findings_do_not_bear_out_is_a_mismatch_and_no_gap(
    variant: Variant,
):
    def change(data: Data) -> None:
        data["determination"]["conclusions"][1]["conclusion"] = "is-not"

    record = variant(change)

    assert [one.where for one in mismatches_of(record)] == ["refugee/conclusion on refugee"]
    assert gaps_of(record) == ()


def test_agreement_is_no_mismatch(example: Record):
    assert mismatches_of(example) == ()


def test_no_gap_repeats_what_the_record_says(variant: Variant):
    def change(data: Data) -> None:
        for key in ("introduction", "narrative", "whole_considered"):
            data.pop(key)
        for one in data["facts"]:
            one.pop("finding", None)
        data["determination"]["answers"].clear()

    said = " ".join(str(gap) for gap in gaps_of(variant(change)))

    assert "Kelmara" not in said
    assert "Tešmari" not in said


BARE = {"relies_on": ("E1",), "reasons": parse("Because.")}


@pytest.mark.parametrize(
    "issue", ["serious-harm", "real-chance", "convention-reason", "act-defence"]
)
def test_an_answer_costs_the_same_whichever_way_it_goes(issue: str):
    def needed(value: AnswerValue) -> set[str]:
        missing = missing_of_answer(Answer(issue=issue, answer=value))
        return {field for field, _ in missing} - set(ONE_SIDED)

    assert needed(AnswerValue.YES) == needed(AnswerValue.NO) == needed(AnswerValue.NOT_SATISFIED)


@pytest.mark.parametrize("is_core", [True, False])
def test_a_finding_costs_the_same_whichever_way_it_goes(is_core: bool):
    def needed(result: FindingResult) -> set[str]:
        finding = Finding(result=result, reasons=parse("Because."))
        missing = missing_of_finding(finding, is_core=is_core)
        return {field for field, _ in missing} - set(ONE_SIDED)

    assert len({frozenset(needed(result)) for result in FindingResult}) == 1


def test_what_is_needed_on_one_side_only_is_in_the_table_with_its_reason():
    yes = {f for f, _ in missing_of_answer(Answer(issue="convention-reason", answer="yes"))}
    no = {f for f, _ in missing_of_answer(Answer(issue="convention-reason", answer="no"))}

    assert yes ^ no <= set(ONE_SIDED)
    assert yes ^ no
