"""A backup is whole, proved and as encrypted as the store, and is put back whole."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from rsu_nb.store.backup import back_up, restore
from rsu_nb.store.errors import (
    BrokenStoreError,
    FileInTheWayError,
    NoStoreError,
    RefusedFolderError,
    TamperedStoreError,
)
from rsu_nb.store.home import home_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rsu_nb.record.record import Record
    from rsu_nb.store.home import Home
    from rsu_nb.store.store import Store

CASE = "RSU-2026-00901"
TAMPER = "DROP TRIGGER entries_never_change; UPDATE entries SET officer = 'somebody'"


@pytest.fixture
def copy(store: Store, home: Home, tmp_path: Path) -> Path:
    """A backup of a store with one case."""
    copy = tmp_path / "copy.sqlite"
    back_up(home.database, copy)
    return copy


def test_what_is_restored_reads_as_it_was_backed_up(
    store: Store, copy: Path, home: Home, small: Callable[..., Record]
) -> None:
    store.save(small(place_of_decision="Hamilton"))
    restore(copy, home, may_replace=True)

    assert store.record(CASE) == small()


def test_a_backup_is_taken_while_somebody_is_writing(
    store: Store, home: Home, tmp_path: Path
) -> None:
    with sqlite3.connect(home.database) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE cases SET officer = 'half-done'")
        checks = back_up(home.database, tmp_path / "copy.sqlite")
        other.rollback()

    assert [(one.case, one.tampered) for one in checks] == [(CASE, None), ("unit", None)]
    assert b"half-done" not in (tmp_path / "copy.sqlite").read_bytes()


def test_a_backup_says_no_more_than_the_store(copy: Path, home: Home, name: str) -> None:
    found = copy.read_bytes()

    assert bytes.fromhex(home.key.read_text()) not in found
    assert home.key.read_bytes().strip() not in found
    assert [word for word in name.split() if word.encode() in found] == []
    assert copy.stat().st_mode & 0o777 == 0o600


def test_a_backup_replaces_no_file(store: Store, copy: Path, home: Home) -> None:
    before = copy.read_bytes()
    with pytest.raises(FileInTheWayError, match="not replaced"):
        back_up(home.database, copy)

    assert copy.read_bytes() == before


def test_a_folder_that_is_not_there_is_named(store: Store, home: Home, tmp_path: Path) -> None:
    with pytest.raises(RefusedFolderError, match="nowhere"):
        back_up(home.database, tmp_path / "nowhere" / "copy.sqlite")


def test_a_backup_of_no_store_leaves_no_file(home: Home, tmp_path: Path) -> None:
    with pytest.raises(NoStoreError):
        back_up(home.database, tmp_path / "copy.sqlite")

    assert not (tmp_path / "copy.sqlite").exists()


def test_a_backup_of_a_broken_store_leaves_no_file(
    store: Store, home: Home, tmp_path: Path
) -> None:
    home.database.write_bytes(b"no database" * 500)
    with pytest.raises(BrokenStoreError):
        back_up(home.database, tmp_path / "copy.sqlite")

    assert not (tmp_path / "copy.sqlite").exists()


def test_a_backup_of_a_store_that_was_tampered_with_says_so(
    store: Store, home: Home, tmp_path: Path
) -> None:
    with sqlite3.connect(home.database) as connection:
        connection.executescript(TAMPER)

    case, _ = back_up(home.database, tmp_path / "copy.sqlite")

    assert str(case.tampered) == "entry 1 was changed after it was written"


def test_a_backup_that_was_tampered_with_is_not_restored(copy: Path, home: Home) -> None:
    before = home.database.read_bytes()
    with sqlite3.connect(copy) as connection:
        connection.executescript(TAMPER)
    with pytest.raises(TamperedStoreError, match=f"{CASE}: entry 1 was changed"):
        restore(copy, home, may_replace=True)

    assert home.database.read_bytes() == before


def test_a_store_is_not_replaced_unless_asked_for(copy: Path, home: Home) -> None:
    with pytest.raises(FileInTheWayError, match="--replace"):
        restore(copy, home)


def test_the_store_that_was_there_is_kept_with_its_journal(copy: Path, home: Home) -> None:
    before = home.database.read_bytes()
    (home.data / "store.sqlite-journal").write_bytes(b"half done")
    aside = restore(copy, home, may_replace=True)

    assert aside
    assert aside.read_bytes() == before
    assert not (home.data / "store.sqlite-journal").exists()
    assert (home.data / "before-restore-1.sqlite-journal").read_bytes() == b"half done"


def test_no_store_that_was_set_aside_is_lost(copy: Path, home: Home) -> None:
    kept = [restore(copy, home, may_replace=True) for _ in range(2)]

    assert [path and path.name for path in kept] == [
        "before-restore-1.sqlite",
        "before-restore-2.sqlite",
    ]


def test_a_backup_is_restored_where_there_was_no_store(copy: Path, tmp_path: Path) -> None:
    elsewhere = home_in(tmp_path / "elsewhere")

    assert restore(copy, elsewhere) is None
    assert elsewhere.database.stat().st_mode & 0o777 == 0o600
