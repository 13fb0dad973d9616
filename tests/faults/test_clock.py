"""A clock that is set back loses nothing: the log counts its entries, and never orders by time."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rsu_nb.store.backup import back_up
from rsu_nb.store.log_check import check_logs
from rsu_nb.store.store import Store
from tests.faults.acts import OFFICER, invented, opened

if TYPE_CHECKING:
    from pathlib import Path

    from rsu_nb.store.home import Home

CASE = "RSU-2026-00117"
YEAR_BEFORE = datetime(2025, 6, 12, 3, 4, 5, tzinfo=UTC)


def at_year_before(home: Home) -> Store:
    """The store of a computer whose clock was set back by a year."""
    return Store.open(home, clock=lambda: YEAR_BEFORE, officer=OFFICER)


def test_what_is_saved_after_the_clock_was_set_back_is_what_is_read(home: Home) -> None:
    later = invented().model_copy(update={"place_of_decision": "Hamilton"})
    at_year_before(home).save(later)

    assert opened(home).record(CASE) == later


def test_the_log_shows_each_time_as_the_clock_gave_it_and_goes_on_counting(home: Home) -> None:
    at_year_before(home).record(CASE)
    heads = [entry.head for entry in opened(home).log(CASE)]

    assert [head.sequence for head in heads] == [1, 2]
    assert [head.at[:4] for head in heads] == ["2026", "2025"]


def test_the_log_is_still_as_it_was_written(home: Home, tmp_path: Path) -> None:
    at_year_before(home).save(invented())

    assert {one.tampered for one in check_logs(home.database)} == {None}
    assert {one.tampered for one in back_up(home.database, tmp_path / "copy")} == {None}


def test_another_persons_change_is_still_seen(home: Home) -> None:
    _, version = opened(home).read(CASE)
    at_year_before(home).save(invented().model_copy(update={"place_of_decision": "Hamilton"}))
    other = invented().model_copy(update={"decided_on": None})
    saved = opened(home).save(other, upon=version)

    assert (saved.record.place_of_decision, saved.record.decided_on) == ("Hamilton", None)


def test_a_new_reference_is_free_also_in_the_year_before(home: Home) -> None:
    store = at_year_before(home)
    first = store.next_reference()
    store.new_case(invented().model_copy(update={"case": first}))

    assert (first, store.next_reference()) == ("RSU-2025-00001", "RSU-2025-00002")
