from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    ProblemsWith = Callable[[dict[str, object]], list[str]]


AFTER = "lies after the date of the decision; correct one of the two dates"
DATED = {
    "events.0.on": "events.V1.on",
    "interviews.0.on": "interviews.I1.on",
    "submissions.0.on": "submissions.U1.on",
    "accounts.0.on": "accounts.A1.on",
    "evidence.1.received_on": "evidence.E2.received_on",
    "country_information.0.read_on": "country_information.C1.read_on",
    "contrary_searches.0.on": "contrary_searches.S1.on",
    "information_gaps.0.on": "information_gaps.K1.on",
    "information_requests.0.asked_on": "information_requests.Q1.asked_on",
    "matters_put.0.occasions.0.on": "matters_put.M1.occasions[1].on",
    "whole_considered.completed_on": "whole_considered.completed_on",
    "determination.conclusions.0.on": "determination.conclusions[1].on",
    "identities.2.date_of_birth": "identities.brother-2.date_of_birth",
}


@pytest.mark.parametrize("place", DATED)
def test_what_a_decision_rests_on_lies_before_it(place: str, problems_with: ProblemsWith) -> None:
    assert f"{DATED[place]}: {AFTER}" in problems_with({place: "2026-05-05"})


@pytest.mark.parametrize("place", sorted(set(DATED) - {"information_requests.0.asked_on"}))
def test_the_day_of_the_decision_is_not_too_late(place: str, problems_with: ProblemsWith) -> None:
    assert AFTER not in " ".join(problems_with({place: "2026-05-04"}))


def test_before_a_decision_is_dated_nothing_is_too_late(problems_with: ProblemsWith) -> None:
    assert problems_with({"decided_on": None, "events.0.on": "2199-01-01"}) == []


def test_a_decision_cannot_lie_before_its_claim(problems_with: ProblemsWith) -> None:
    assert f"events.V1.on: {AFTER}" in problems_with({"decided_on": "2025-07-31"})


def test_two_events_out_of_order_are_no_problem(problems_with: ProblemsWith) -> None:
    assert problems_with({"events.0.on": "2025-12-01"}) == []


@pytest.mark.parametrize(
    ("place", "day", "problem"),
    [
        (
            "evidence.0.received_on",
            "2023-01-04",
            "evidence.E1.received_on: lies before the item",
        ),
        (
            "country_information.0.read_on",
            "2024-11-29",
            "country_information.C1.read_on: lies before the item was published",
        ),
        (
            "information_requests.0.due_on",
            "2025-09-11",
            "information_requests.Q1.due_on: lies before the question was asked",
        ),
        (
            "matters_put.0.occasions.0.answer_due_on",
            "2025-08-31",
            "matters_put.M1.occasions[1].answer_due_on: lies before the matter was put",
        ),
        (
            "matters_put.0.occasions.0.extended_to",
            "2025-08-31",
            "matters_put.M1.occasions[1].extended_to: lies before the matter was put",
        ),
        (
            "notifications.0.received_on",
            "2026-05-04",
            "notifications[1].received_on: lies before it was sent",
        ),
        (
            "notifications.0.sent_on",
            "2026-05-03",
            "notifications[1].sent_on: lies before the date of the decision",
        ),
    ],
)
def test_a_date_before_what_must_come_first_is_impossible(
    place: str, day: str, problem: str, problems_with: ProblemsWith
) -> None:
    found = problems_with({place: day})

    assert len(found) == 1
    assert found[0].startswith(problem)


@pytest.mark.parametrize(
    ("place", "day"),
    [
        ("evidence.0.received_on", "2023-01-05"),
        ("country_information.0.read_on", "2024-11-30"),
        ("matters_put.0.occasions.0.answer_due_on", "2025-09-01"),
        ("notifications.0.sent_on", "2026-05-04"),
    ],
)
def test_the_same_day_is_possible(place: str, day: str, problems_with: ProblemsWith) -> None:
    assert problems_with({place: day}) == []


def test_nobody_claims_or_speaks_before_birth(problems_with: ProblemsWith) -> None:
    found = problems_with({"identities.0.date_of_birth": "2025-08-02"})

    assert found == [
        "events.V1.on: lies before the birth of `claimant`; correct one of the two dates",
        "accounts.A1.on: lies before the birth of `claimant`; correct one of the two dates",
    ]


def test_a_claim_on_the_day_of_birth_is_possible(problems_with: ProblemsWith) -> None:
    assert problems_with({"identities.0.date_of_birth": "2025-08-01"}) == []


def test_another_person_may_be_born_during_the_procedure(problems_with: ProblemsWith) -> None:
    assert problems_with({"identities.2.date_of_birth": "2025-10-01"}) == []
