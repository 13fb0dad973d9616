"""What waits goes in by itself as soon as what it lacks is there, whatever else still waits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.record.begun import FirstThings, begun_record
from rsu_nb.record.places import value_at
from rsu_widgets.desk.screens.overview import overview
from rsu_widgets.desk.work import Work

if TYPE_CHECKING:
    from rsu_nb.store.store import Store

FIRST = FirstThings(
    officer="ada",
    officer_name="Ada Whitford",
    designation="Refugee and Protection Officer",
    full_name="Zef Quillan",
    country="XA",
    country_name="Kelmara",
    is_invented="Invented for a test",
)
LETTER = {
    "evidence/E1": {"id": "E1"},
    "evidence/E1/kind": "letter",
    "evidence/E1/title": "A letter",
    "evidence/E1/received_on": "2026-03-01",
}


@pytest.fixture
def work(store: Store) -> Work:
    """A case with next to nothing in it, open for work."""
    bare = begun_record("first_claim", "RSU-2026-90999", store.session.today(), FIRST)
    store.new_case(bare)
    return Work(store, bare.case)


def type_in(work: Work, edits: dict[str, Any]) -> None:
    for place, value in edits.items():
        work.edit(place, value)


def test_what_cites_a_thing_goes_in_with_the_thing_though_something_else_waits(
    work: Work,
) -> None:
    work.edit("support_needs", "As the doctor asked [E9].")
    work.edit("introduction", "The letter says so [E1].")
    type_in(work, LETTER)

    assert [*work.held] == ["support_needs"]
    assert work.record.introduction is not None


def test_the_whole_part_of_an_item_goes_in_and_what_names_nothing_waits(work: Work) -> None:
    type_in(work, {**LETTER, "evidence/E1/dealt_with/in_facts": ["F1"]})

    assert [*work.held] == ["evidence/E1/dealt_with/in_facts"]
    assert value_at(work.data, "evidence/E1/dealt_with/in_facts") == ["F1"]


def test_what_is_left_out_is_not_also_said_to_be_missing(work: Work) -> None:
    work.edit("narrative/N1", {"id": "N1"})
    work.edit("narrative/N1/heading", "Harsa")
    kept = work.edit("narrative/N1/text", "She said so [E8].")

    assert [one for one in kept.problems if "missing" in one] == []
    assert "E8" in kept.problems[0]


def test_a_list_within_an_item_keeps_its_members_while_they_wait(work: Work) -> None:
    work.edit("accounts/A1", {"id": "A1"})
    for number in (1, 2):
        place = work.add("accounts/A1/statements", {})
        type_in(work, {f"{place}/fact": f"F{number}", f"{place}/said": "She hid."})

    assert [one["fact"] for one in value_at(work.data, "accounts/A1/statements")] == ["F1", "F2"]


def test_nothing_waits_of_a_field_that_was_emptied_again(work: Work) -> None:
    work.edit("evidence/E1", {"id": "E1"})
    work.edit("evidence/E1/received_from", "")

    assert [*work.held] == ["evidence/E1"]


def test_why_something_waits_is_known_when_the_case_is_opened_again(work: Work) -> None:
    work.edit("introduction", "The letter says so [E1].")
    again = Work(work.store, work.case)

    assert "E1" in overview(again)["waits"]["introduction"]


def test_a_law_under_which_there_was_no_such_decision_waits(work: Work) -> None:
    kept = work.edit("law_as_at", "1990-01-01")

    assert kept.is_held
    assert kept.problems[0].startswith("“Law as at” is a day on which there was no such decision")


def test_an_edit_goes_in_though_what_waits_clashes_with_the_record(work: Work) -> None:
    type_in(work, LETTER)
    work.edit("decided_on", "2020-01-01")
    work.edit("introduction", "The letter says so [E1].")

    assert [*work.held] == ["decided_on"]


def test_what_was_added_behind_somebody_without_a_name_does_not_take_their_number(
    work: Work,
) -> None:
    unnamed, named = work.add("countries", {}), work.add("countries", {})
    work.edit(f"{named}/code", "XB")
    work.edit(f"{named}/name", "Ostreva")
    work.edit(f"{unnamed}/name", "Arvela")
    work.edit(f"{unnamed}/code", "XC")

    assert [one.name for one in work.record.countries] == ["Kelmara", "Arvela", "Ostreva"]


def test_a_number_that_somebody_else_took_meanwhile_takes_nothing_away(work: Work) -> None:
    other = Work(work.store, work.case)
    place = work.add("countries", {})
    other.take_in_others()
    other.edit(place, None)
    other.edit(other.add("countries", {}) + "/code", "XB")
    other.edit("countries/XB/name", "Ostreva")
    work.edit(f"{place}/name", "Arvela")

    assert "Ostreva" in {one.name for one in Work(work.store, work.case).record.countries}
