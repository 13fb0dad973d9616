from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    ProblemsWith = Callable[[dict[str, object]], list[str]]


NONE = (
    "countries: names no candidate country; name each country the person is or may be a "
    "national or a former resident of, or `unknown`"
)


def test_a_record_without_a_candidate_country_says_so(problems_with: ProblemsWith) -> None:
    assert NONE in problems_with({"countries": []})


def test_a_record_whose_countries_are_left_out_says_so(
    data: dict[str, object], problems_with: ProblemsWith
) -> None:
    del data["countries"]

    assert NONE in problems_with({})


@pytest.mark.parametrize("code", ["stateless", "unknown", "NO", "XZ"])
def test_a_country_may_be_any_code(code: str, problems_with: ProblemsWith) -> None:
    assert problems_with({"countries.1": {"code": code, "name": "x"}}) == []


@pytest.mark.parametrize("code", ["no", "NOR", "", "X1", None, False])
def test_anything_else_is_no_country(code: object, problems_with: ProblemsWith) -> None:
    assert problems_with({"countries.1": {"code": code, "name": "x"}}) != []


def test_a_country_is_listed_once(problems_with: ProblemsWith) -> None:
    found = problems_with({"countries.1": {"code": "XA", "name": "Kesh"}})

    assert found == ["countries.XA: is listed twice; keep one"]


@pytest.mark.parametrize(
    ("place", "where"),
    [
        ("harms.0.country", "harms.H1.country"),
        ("predicaments.0.country", "predicaments.P1.country"),
        ("places.0.country", "places.L1.country"),
        ("answers.0.country", "answers[1].country"),
        ("closed.1.country", "closed[2].country"),
    ],
)
def test_what_belongs_to_a_country_belongs_to_a_candidate(
    place: str, where: str, problems_with: ProblemsWith
) -> None:
    assert (
        f"determination.{where}: belongs to XB, which is not a candidate country; add it or "
        "correct it"
    ) in problems_with({f"determination.{place}": "XB"})


def test_a_destination_need_not_be_a_candidate(problems_with: ProblemsWith) -> None:
    assert problems_with({"determination.destinations.1": {"code": "XB"}}) == []
