"""Where the agency brings the matter, its notices are things to point at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.record.lookup import ids
from rsu_nb.record.validation import validated

if TYPE_CHECKING:
    from collections.abc import Callable

    Problems = Callable[[dict[str, Any]], list[str]]


@pytest.fixture
def brought(data: dict[str, Any]) -> dict[str, Any]:
    """The record with a case that the agency presents, and evidence that its notice disclosed."""
    data["agency_case"] = {
        "presented_by": "Status integrity team",
        "recognitions": [
            {
                "limb": "refugee",
                "given_by": "a refugee status officer",
                "on": "2003-05-06",
                "decision": "E1",
            }
        ],
        "notices": [
            {
                "id": "NM1",
                "on": "2026-02-01",
                "method": "in-person",
                "said": "The intention to cease, and why.",
                "answer_due_on": "2026-03-01",
                "answered_on": "2026-02-20",
                "answer": "Nothing has changed.",
            }
        ],
    }
    data["evidence"][0]["disclosed_by"] = "NM1"
    return data


def test_a_record_with_the_agencys_case_is_valid(
    brought: dict[str, Any], problems: Problems
) -> None:
    assert problems(brought) == []


def test_a_notice_is_a_thing_with_a_word_for_it(brought: dict[str, Any]) -> None:
    word, _ = ids(validated(brought, "x"))["NM1"]

    assert word == "notice of the agency's case"


def test_evidence_is_disclosed_by_a_notice_that_is_there(
    brought: dict[str, Any], problems: Problems
) -> None:
    brought["evidence"][0]["disclosed_by"] = "E2"

    assert problems(brought) == [
        "evidence.E1.disclosed_by: refers to the item of evidence E2; give the id of the notice "
        "of the agency's case meant"
    ]


def test_a_decision_that_recognised_is_an_item_of_evidence(
    brought: dict[str, Any], problems: Problems
) -> None:
    brought["agency_case"]["recognitions"][0]["decision"] = "E99"

    assert problems(brought) == [
        "agency_case.recognitions[1].decision: refers to E99, which is not in the record; add it "
        "or correct the id"
    ]


@pytest.mark.parametrize("field", ["answer_due_on", "answered_on"])
def test_an_answer_does_not_come_before_its_notice(
    brought: dict[str, Any], problems: Problems, field: str
) -> None:
    brought["agency_case"]["notices"][0][field] = "2026-01-31"

    assert problems(brought) == [
        f"agency_case.notices.NM1.{field}: lies before the notice was given; correct one of the "
        "two dates"
    ]
