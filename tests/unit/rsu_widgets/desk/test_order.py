"""Members of a list stay in the order in which they were added, whichever is whole first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.record.begun import FirstThings, begun_record
from rsu_nb.record.places import value_at
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
REST = {"kind": "letter", "title": "A letter", "received_on": "2026-03-01"}
AFFECTED = "fact_groups/FG1/finding/circumstances"


@pytest.fixture
def work(store: Store) -> Work:
    """A case with next to nothing in it, open for work."""
    bare = begun_record("first_claim", "RSU-2026-90999", store.session.today(), FIRST)
    store.new_case(bare)
    return Work(store, bare.case)


def type_in(work: Work, place: str, member: dict[str, Any]) -> None:
    for field, value in member.items():
        work.edit(f"{place}/{field}", value)


def test_what_was_added_first_stays_first_though_it_is_whole_last(work: Work) -> None:
    for name in ("E1", "E2", "E3"):
        work.add("evidence", {"id": name})
    for name in ("E3", "E2"):
        type_in(work, f"evidence/{name}", REST)
    shown = [one["id"] for one in value_at(work.data, "evidence")]
    type_in(work, "evidence/E1", REST)

    assert shown == ["E1", "E2", "E3"]
    assert [one.id for one in work.record.evidence] == ["E1", "E2", "E3"]


def test_the_order_is_kept_when_the_case_is_opened_in_between(work: Work) -> None:
    for name in ("E1", "E2"):
        work.add("evidence", {"id": name})
    type_in(work, "evidence/E2", REST)
    again = Work(work.store, work.case)
    type_in(again, "evidence/E1", REST)

    assert [one.id for one in again.record.evidence] == ["E1", "E2"]


def test_two_are_added_before_the_first_is_named(work: Work) -> None:
    work.add("fact_groups", {"id": "FG1"})
    first, second = work.add(AFFECTED, {}), work.add(AFFECTED, {})
    work.edit(f"{first}/code", "DIS-AGE")
    work.edit(f"{second}/effect", "She put off telling it.")
    work.edit(f"{second}/code", "DIS-TRA")
    again = Work(work.store, work.case)

    assert [one["code"] for one in value_at(again.data, AFFECTED)] == ["DIS-AGE", "DIS-TRA"]
    assert value_at(again.data, f"{AFFECTED}/DIS-TRA/effect") == "She put off telling it."


def test_what_a_person_moved_stays_where_they_put_it(work: Work) -> None:
    for name in ("E1", "E2"):
        type_in(work, work.add("evidence", {"id": name}), REST)
    work.move("evidence/E2", -1)
    work.edit("evidence/E1/title", "Another letter")

    assert [one.id for one in work.record.evidence] == ["E2", "E1"]
