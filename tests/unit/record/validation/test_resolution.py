from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    ProblemsWith = Callable[[dict[str, object]], list[str]]

REOPENED: dict[str, Any] = {
    "limb": "refugee",
    "fact": "F1",
    "was": "not-accepted",
    "because": "The letter [E1] was translated anew.",
    "by": "a.officer",
    "on": "2026-05-01",
}
DISPUTED: dict[str, Any] = {
    "limb": "refugee",
    "rule": "within-the-convention",
    "conclusion": "is",
    "because": "The rule leaves out what the court said.",
    "by": "a.officer",
    "on": "2026-05-01",
    "direction": {
        "by": "legal",
        "on": "2026-05-02",
        "text": "The conclusion stands.",
        "stands": "the-conclusion",
    },
}


def test_what_was_reopened_disputed_and_answered_may_be_said(problems_with: ProblemsWith) -> None:
    response = {"code": "Q-CPY-1", "where": "facts.F1.finding.reasons", "says": "My own words."}

    assert (
        problems_with({"reopened": [REOPENED], "disputed": [DISPUTED], "responses": [response]})
        == []
    )


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"fact": None}, "reopened[1]: names no finding, or more than one; name an answer,"),
        ({"reading": "rule"}, "reopened[1]: names no finding, or more than one; name an"),
        ({"was": "yes"}, "reopened[1].was: is not one of accepted, accepted-benefit-of-doubt,"),
        (
            {"fact": None, "asking": {"issue": "real-chance"}, "was": "accepted"},
            "reopened[1].was: is not one of does-not-arise, no, not-satisfied, yes; correct it",
        ),
        (
            {"fact": None, "reading": "rule", "was_found": "As said."},
            "reopened[1].was_found: is for a fact; take it out, or name the fact",
        ),
        ({"fact": "F99"}, "reopened[1].fact: refers to F99, which is not in the record;"),
        (
            {"fact": None, "was": "yes", "asking": {"issue": "real-chance", "predicament": "P9"}},
            "reopened[1].asking.predicament: refers to P9, which is not in the record;",
        ),
        ({"on": "2026-05-05"}, "reopened[1].on: lies after the date of the decision;"),
    ],
)
def test_what_was_reopened_is_one_finding(
    change: dict[str, Any], problem: str, problems_with: ProblemsWith
) -> None:
    (found,) = problems_with({"reopened": [{**REOPENED, **change}]})

    assert found.startswith(problem)


def test_a_reading_taken_before_may_be_of_any_name(problems_with: ProblemsWith) -> None:
    reading = {**REOPENED, "fact": None, "reading": "rule", "was": "wide"}

    assert problems_with({"reopened": [reading]}) == []


def test_a_direction_does_not_come_before_the_dispute(problems_with: ProblemsWith) -> None:
    direction = {**DISPUTED["direction"], "on": "2026-04-30"}

    assert problems_with({"disputed": [{**DISPUTED, "direction": direction}]}) == [
        "disputed[1].direction.on: lies before the rule was disputed; correct one of the two dates"
    ]
