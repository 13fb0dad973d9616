"""The unit's own log knows every case, so that none goes missing unseen."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from rsu_nb.errors import CaseNotFoundError
from rsu_nb.store.home import home_in
from rsu_nb.store.log_check import check_logs
from rsu_nb.store.store import Store
from rsu_nb.store.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rsu_nb.record.record import Record
    from rsu_nb.store.home import Home

CASE = "RSU-2026-00901"
OTHER = "RSU-2026-00902"
TAKE_OUT = """
DELETE FROM entries WHERE reference = 'RSU-2026-00902';
DELETE FROM cases WHERE reference = 'RSU-2026-00902';
DELETE FROM logs WHERE reference = 'RSU-2026-00902';
"""
PUT_IN = """
ATTACH '{file}' AS elsewhere;
INSERT INTO logs SELECT * FROM elsewhere.logs WHERE reference <> 'unit';
INSERT INTO cases SELECT * FROM elsewhere.cases;
INSERT INTO entries SELECT * FROM elsewhere.entries WHERE reference <> 'unit';
"""
TRIGGERS = ("entries_stay", "cases_stay", "logs_stay", "entries_go_at_the_end")


def tamper(home: Home, statements: str) -> None:
    """Change the file of the store behind its back."""
    with sqlite3.connect(home.database) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.executescript("".join(f"DROP TRIGGER {one};" for one in TRIGGERS) + statements)


def test_a_case_taken_out_with_every_row_of_it_is_missed(
    store: Store, home: Home, small: Callable[..., Record]
) -> None:
    store.new_case(small(case=OTHER))
    tamper(home, TAKE_OUT)
    found = {one.case: one.tampered and one.tampered.kind for one in check_logs(home.database)}

    assert found == {CASE: None, OTHER: Tampering.ABSENT, "unit": None}


def test_a_case_put_in_from_another_store_is_named(
    store: Store, home: Home, small: Callable[..., Record], tmp_path: Path
) -> None:
    elsewhere = Store.open(
        home_in(tmp_path / "elsewhere"),
        clock=store.session.clock,
        officer="somebody",
        may_create=True,
    )
    elsewhere.new_case(small(case=OTHER))
    tamper(home, PUT_IN.format(file=elsewhere.home.database))
    found = {one.case: one.tampered and one.tampered.kind for one in check_logs(home.database)}

    assert found == {CASE: None, OTHER: Tampering.UNKNOWN, "unit": None}


def test_a_store_knows_each_of_its_cases(
    store: Store, home: Home, small: Callable[..., Record]
) -> None:
    store.new_case(small(case=OTHER))
    with store.session.unit_log() as log:
        entries = log.entries()

    assert [entry.head.clear.get("case") for entry in entries] == [None, CASE, OTHER]


def test_the_units_log_is_begun_once(opened: Callable[..., Store]) -> None:
    opened()
    with opened().session.unit_log() as log:
        assert len(log.entries()) == 1


def test_the_units_log_is_no_case(store: Store) -> None:
    for act in (store.record, store.stage, store.log, store.summary):
        with pytest.raises(CaseNotFoundError):
            act("unit")
    with pytest.raises(CaseNotFoundError):
        store.destroy_key("unit", "DA-123")
