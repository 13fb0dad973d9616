from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    ProblemsWith = Callable[[dict[str, object]], list[str]]


def test_there_must_be_a_primary_branch(problems_with: ProblemsWith) -> None:
    found = problems_with({"determination.branches.0.id": "other"})

    assert found[0] == "determination.branches: has no `primary`; add the branch decided on"


@pytest.mark.parametrize(
    ("place", "value", "problem"),
    [
        (
            "branches.2",
            {"id": "primary"},
            "branches: has two branches of one name; give each a name of its own",
        ),
        (
            "answers.0.branch",
            "another",
            "answers[1]: belongs to a branch that is not there; add the branch",
        ),
        (
            "answers.6.destination",
            "XB",
            "answers[7]: is about a destination that is not listed; add it to the list",
        ),
        (
            "closed.0.country",
            "XA",
            "closed[1]: closes a list, country, that is not kept by country",
        ),
        ("closed.1.country", None, "closed[2]: closes the list of predicaments of no country"),
        (
            "closed.2",
            {"list": "country", "because": "x"},
            "closed: closes a list twice; keep one",
        ),
        (
            "predicaments.0.harms",
            [],
            "predicaments.P1.harms: is empty; a predicament is one harm, or several assessed "
            "together",
        ),
        (
            "answers.7",
            {"issue": "national-of", "country": "XA", "answer": "no"},
            "answers[8]: answers what an earlier one answers; keep one of the two",
        ),
        (
            "readings.1",
            {"rule": "stateless-residences", "reading": "any", "because": "x"},
            "readings: takes two readings of one rule",
        ),
        (
            "conclusions.1",
            {"limb": "refugee", "conclusion": "is-not", "by": "x", "on": "2026-05-02"},
            "conclusions: concludes on one limb twice",
        ),
        ("destinations.1", {"code": "XA"}, "destinations: lists a destination twice"),
    ],
)
def test_what_does_not_fit_together_is_a_problem(
    place: str, value: object, problem: str, problems_with: ProblemsWith
) -> None:
    assert problems_with({f"determination.{place}": value}) == [f"determination.{problem}"]


@pytest.mark.parametrize(
    "values",
    [
        {"branch": "in-any-event"},
        {"issue": "real-chance"},
        {"predicament": None},
        {"place": "L1"},
        {"act": "X1"},
        {"circumstance": "Z1"},
        {"destination": "XA"},
    ],
)
def test_an_answer_about_something_else_is_no_repetition(
    values: dict[str, object], problems_with: ProblemsWith
) -> None:
    answer = {"issue": "harm-feared", "country": "XA", "predicament": "P1", "answer": "yes"}

    assert (
        problems_with(
            {"determination.answers.7": answer, "determination.answers.8": {**answer, **values}}
        )
        == []
    )


def with_a_second_country(**values: object) -> dict[str, object]:
    harm = {"id": "H2", "country": "XB", "what": "x", "agent": "x", "right": "x"}
    predicament = {"id": "P2", "country": "XB", "harms": ["H2"], "heading": "x"}
    return {
        "countries.1": {"code": "XB", "name": "Marra"},
        "determination.harms.1": harm,
        "determination.predicaments.1": predicament,
        **{f"determination.{place.replace('__', '.')}": value for place, value in values.items()},
    }


def test_a_second_country_is_no_problem(problems_with: ProblemsWith) -> None:
    assert problems_with(with_a_second_country()) == []


def test_a_predicament_holds_harms_of_its_own_country(problems_with: ProblemsWith) -> None:
    values = with_a_second_country(predicaments__0__harms=["H1", "H2"])

    assert problems_with(values) == [
        "determination.predicaments.P1.harms: holds H2, a harm in another country; correct one of "
        "them"
    ]


@pytest.mark.parametrize(
    "values", [{"answers__1__country": "XB"}, {"answers__3__predicament": "P2"}]
)
def test_an_answer_is_about_one_country(
    values: dict[str, object], problems_with: ProblemsWith
) -> None:
    found = problems_with(with_a_second_country(**values))

    assert [line.partition(": ")[2] for line in found] == [
        "is about things of two countries; correct one of them"
    ]
