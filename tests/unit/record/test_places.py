"""A place names one field of a record for good, whatever is added around it."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.errors import UnknownNameError
from rsu_nb.record.places import label_of, value_at, with_value

DATA: dict[str, Any] = {
    "case": "RSU-2026-00901",
    "facts": [{"id": "F1", "statement": "one"}, {"id": "F2", "finding": {"reasons": "because"}}],
    "accounts": [{"id": "A1", "statements": [{"fact": "F1", "said": "x"}, {"fact": "F1"}]}],
    "determination": {
        "answers": [
            {"issue": "serious-harm", "country": "XA", "predicament": "R1", "answer": "yes"},
            {"issue": "serious-harm", "branch": "b", "country": "XA", "predicament": "R1"},
        ],
        "closed": [
            {"list": "place", "country": "XA"},
            {"list": "place", "country": "XB", "because": "none"},
        ],
    },
}
PLACES = {
    "case": "RSU-2026-00901",
    "facts/F2/finding/reasons": "because",
    "accounts/A1/statements/[1]/said": "x",
    "determination/answers/serious-harm XA R1/answer": "yes",
    "determination/closed/place XB/because": "none",
}


@pytest.mark.parametrize(("place", "value"), PLACES.items())
def test_a_place_finds_its_field(place: str, value: str) -> None:
    assert value_at(DATA, place) == value


@pytest.mark.parametrize(
    "place", ["facts/F9", "facts/[3]", "nothing", "case/more", "facts/F1/x/y"]
)
def test_nothing_stands_where_nothing_is(place: str) -> None:
    assert value_at(DATA, place) is None


@pytest.mark.parametrize("place", PLACES)
def test_a_new_value_is_found_at_its_place_and_nothing_else_changes(place: str) -> None:
    before = repr(DATA)
    changed = with_value(DATA, place, "new")

    assert value_at(changed, place) == "new"
    assert {one: value_at(changed, one) for one in PLACES if one != place} == {
        one: value for one, value in PLACES.items() if one != place
    }
    assert repr(DATA) == before


def test_a_place_still_means_the_same_after_another_member_came_first() -> None:
    changed = {**DATA, "facts": [{"id": "F3"}, *DATA["facts"]]}

    assert value_at(changed, "facts/F2/finding/reasons") == "because"


@pytest.mark.parametrize("nothing", [None, "", []])
def test_taking_away_the_last_key_of_a_part_takes_the_part_away(nothing: object) -> None:
    changed = with_value(DATA, "facts/F2/finding/reasons", nothing)

    assert changed["facts"][1] == {"id": "F2"}


def test_false_and_nought_are_values() -> None:
    assert value_at(with_value(DATA, "facts/F1/is", False), "facts/F1/is") is False
    assert value_at(with_value(DATA, "facts/F1/pages", 0), "facts/F1/pages") == 0


def test_parts_on_the_way_are_made() -> None:
    changed = with_value(DATA, "facts/F1/finding/reasons", "so")

    assert changed["facts"][0]["finding"] == {"reasons": "so"}


def test_a_member_that_is_not_there_is_not_made() -> None:
    with pytest.raises(UnknownNameError, match="F9"):
        with_value(DATA, "facts/F9/statement", "x")


def test_a_numbered_member_is_not_made_where_there_is_no_list() -> None:
    with pytest.raises(UnknownNameError):
        with_value(DATA, "interviews/[2]/place", "x")


def test_a_member_is_taken_out() -> None:
    assert [one["id"] for one in with_value(DATA, "facts/F1", None)["facts"]] == ["F2"]


def test_a_member_goes_to_the_end_of_its_list() -> None:
    assert label_of(with_value(DATA, "facts/F3", {"id": "F3"})["facts"][-1]) == "F3"
    assert with_value(DATA, "places/P1", {"id": "P1"})["places"] == [{"id": "P1"}]


@given(st.text(max_size=40))
def test_no_place_is_a_fault(place: str) -> None:
    value_at(DATA, place)
    with contextlib.suppress(UnknownNameError):
        with_value(DATA, place, "x")
