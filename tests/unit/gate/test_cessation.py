"""A matter of cessation at the gate: what is disclosed and put, and what is only of a claim."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

import pytest

from rsu_nb.decisions.cessation import CESSATION
from rsu_nb.gate.gap_codes import OF_A_CLAIM
from rsu_nb.gate.report import gate
from rsu_nb.gate.step_of_place import step_of_place
from rsu_nb.record.reading import data_from
from rsu_nb.record.validation import validated

CASE = Path(__file__).parents[2] / "cases" / "two_recognitions.yaml"
DATA = data_from(CASE.read_bytes(), CASE.name)


@pytest.fixture
def data() -> dict[str, Any]:
    return copy.deepcopy(DATA)


def said(data: dict[str, Any]) -> list[tuple[str, str]]:
    return [(one.code, one.where) for one in gate(validated(data, CASE.name)).defects]


def test_a_complete_matter_passes(data: dict[str, Any]) -> None:
    assert said(data) == []


def test_evidence_that_no_notice_disclosed_is_said_by_its_code(data: dict[str, Any]) -> None:
    del data["evidence"][0]["disclosed_by"]
    data["matters_put"][0]["sources"] = []

    assert ("Q-FAI-2", "E1.disclosed_by") in said(data)
    assert ("Q-FAI-2", "circumstances-ceased (country XA)") in said(data)


def test_what_the_agency_says_counts_against_the_person_where_it_is_accepted(
    data: dict[str, Any],
) -> None:
    data["matters_put"][0]["bears_on_facts"] = []

    assert ("Q-FAI-1", "F1.finding") in said(data)


def test_what_the_agency_says_and_is_not_accepted_need_not_have_been_put(
    data: dict[str, Any],
) -> None:
    data["matters_put"][0]["bears_on_facts"] = []
    data["facts"][0]["finding"]["result"] = "not-accepted"

    assert ("Q-FAI-1", "F1.finding") not in said(data)


def test_an_element_that_was_not_put_is_said(data: dict[str, Any]) -> None:
    data["matters_put"][0]["bears_on_issues"] = ["circumstances-ceased"]

    assert said(data) == [("Q-FAI-1", "refusal-no-longer-open (country XA)")]


def test_an_unanswered_notice_is_said_by_the_code_of_what_is_put(data: dict[str, Any]) -> None:
    del data["agency_case"]["notices"][0]["answer"]

    assert said(data) == [("Q-FAI-1", "M9.answer")]


def test_a_core_fact_accepted_in_part_needs_no_word_on_the_benefit_of_the_doubt(
    data: dict[str, Any],
) -> None:
    data["facts"][0]["finding"].update(
        result="accepted-in-part", found="Most were.", not_found="Not all were."
    )

    assert "Q-CRE-7" not in {code for code, _ in said(data)}


def test_change_in_a_country_needs_country_information(data: dict[str, Any]) -> None:
    data["determination"]["answers"][11]["relies_on"] = ["F1", "E1"]

    assert ("Q-COI-1", "circumstances-ceased (country XA)") in said(data)


@pytest.mark.parametrize(
    ("place", "step"),
    [
        ("agency_case.presented_by", "competence"),
        ("determination.closed[1].because", "article-1c"),
        ("determination.answers[12].reasons", "article-1c"),
        ("determination.conclusions[1].reasons", "competence"),
    ],
)
def test_a_place_is_edited_in_a_step_of_cessation(
    data: dict[str, Any], place: str, step: str
) -> None:
    assert step_of_place(place, validated(data, CASE.name), CESSATION) == step


def unfinished(data: dict[str, Any]) -> dict[str, Any]:
    """A matter in which nearly everything is still to be done."""
    return {
        **{key: data[key] for key in ("schema", "case", "decision_type", "law_as_at", "officer")},
        "people": [{"role": "claimant", "is_minor": True}],
        "detention": {"state": "no"},
        "identities": [{"role": "claimant", "full_name": "Naya Test"}],
        "countries": [{"code": "XA", "name": "Aland"}],
    }


@pytest.mark.parametrize("change", ["none", "nothing-put", "unfinished", "unread"])
def test_nothing_that_is_said_of_a_matter_speaks_of_a_claim_or_a_claimant(
    data: dict[str, Any], change: str
) -> None:
    if change == "nothing-put":
        data["matters_put"], data["interviews"], data["events"] = [], [], []
        for item in data["evidence"]:
            item.pop("disclosed_by", None)
    if change == "unread":
        data["interviews"] = [
            {
                "id": "I1",
                "on": "2026-05-01",
                "place": "Auckland",
                "conducted_by": "Alex Example",
                "was_by_decider": False,
                "language": "Keshi",
            }
        ]
    if change == "unfinished":
        data = unfinished(data)
    report = gate(validated(data, CASE.name))
    told = [one.what for one in (*report.defects, *report.warnings, *report.incomplete)]
    asked = [one.asks for one in report.questions]

    assert not [one for one in (*told, *asked) if re.search(r"\bclaim", one, re.IGNORECASE)]


def test_the_person_is_called_as_the_declaration_says(data: dict[str, Any]) -> None:
    report = gate(validated(unfinished(data), CASE.name))

    said = {one.what for one in (*report.defects, *report.warnings, *report.incomplete)}

    assert "Record the person's language." in said
    assert "The person is a minor: record how the person's views were sought (s 377)." in said


def test_what_is_still_to_be_done_on_a_recognition_is_under_no_code_of_a_claim(
    data: dict[str, Any],
) -> None:
    answers = data["determination"]["answers"]
    data["determination"]["answers"] = [one for one in answers if one["issue"] != "torture-apply"]

    report = gate(validated(data, CASE.name))

    assert "torture-apply" in [one.where for one in report.incomplete]
    assert not OF_A_CLAIM & {one.code for one in (*report.defects, *report.questions)}
