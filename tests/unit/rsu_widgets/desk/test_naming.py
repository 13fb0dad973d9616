"""A person is called by their role: the page reaches them while that is being typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rsu_nb.record.places import value_at
from rsu_widgets.desk.screens.overview import overview
from rsu_widgets.desk.work import Work

if TYPE_CHECKING:
    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store


@pytest.fixture
def work(store: Store, example: Record) -> Work:
    """A complete invented case, open for work."""
    return Work(store, example.case)


def test_a_person_goes_in_with_their_name_once_nobody_before_them_is_without(work: Work) -> None:
    first, second, name = (work.add(listed, {}) for listed in ("people", "people", "identities"))
    for place, field, typed in (
        (second, "relation", "mother of the mother"),
        (second, "role", "grandmother"),
        (name, "full_name", "Olla Tesharan"),
        (name, "role", "grandmother"),
    ):
        work.edit(f"{place}/{field}", typed)
    work.edit(first, None)

    assert work.record.people[-1].relation == "mother of the mother"
    assert work.record.identities[-1].full_name == "Olla Tesharan"


def test_a_role_that_is_typed_letter_by_letter_keeps_what_was_said_of_the_person(
    work: Work,
) -> None:
    place = work.add("people", {})
    for typed in ("grand", "grandmoth", "grandmother"):
        work.edit(f"{place}/role", typed)
    work.edit(f"{place}/relation", "younger sister of the mother")

    assert value_at(work.data, "people/grandmother/relation") == "younger sister of the mother"


def test_a_page_that_shows_a_person_under_the_role_they_had_reaches_them(work: Work) -> None:
    place = work.add("people", {})
    work.edit(f"{place}/role", "grandmother")
    work.edit("people/grandmother/role", "grandfather")
    work.edit("people/grandmother/relation", "brother of the mother")

    assert value_at(work.data, "people/grandfather/relation") == "brother of the mother"


def test_a_role_that_somebody_has_already_leaves_that_person_alone(work: Work) -> None:
    before = value_at(work.data, "people/claimant")
    place = work.add("people", {})
    work.edit(f"{place}/role", "claimant")
    work.edit(f"{place}/occupation", "weaver")

    assert value_at(work.data, "people/claimant") == before


def test_why_a_person_waits_is_said_under_the_name_the_page_has_for_them(work: Work) -> None:
    place = work.add("identities", {})
    work.edit(f"{place}/role", "grandmother")

    assert f"{place}/role" in overview(work)["waits"]
