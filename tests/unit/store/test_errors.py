"""What the disk, the key and the file can do to a store, each said in a sentence."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rsu_nb.errors import NewerSchemaError, StoreError, WrongKeyError
from rsu_nb.store import database
from rsu_nb.store.errors import (
    BrokenStoreError,
    BusyStoreError,
    FullDiskError,
    NoKeyError,
    NoStoreError,
    OpenKeyError,
    RefusedFolderError,
    UnreadableKeyError,
)
from rsu_nb.store.kept_notebooks import KeptNotebooks

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record
    from rsu_nb.store.home import Home
    from rsu_nb.store.store import Store

CASE = "RSU-2026-00901"


def test_a_missing_key_is_named(store: Store, opened: Callable[..., Store], home: Home) -> None:
    home.key.unlink()

    with pytest.raises(NoKeyError, match=str(home.key)):
        opened()


def test_a_missing_key_is_not_made_anew_for_a_store_that_has_one(
    store: Store, opened: Callable[..., Store], home: Home
) -> None:
    home.key.unlink()
    with pytest.raises(WrongKeyError):
        opened()

    assert not home.key.exists()


def test_another_key_is_refused(store: Store, opened: Callable[..., Store], home: Home) -> None:
    home.key.write_text("00" * 32)

    with pytest.raises(UnreadableKeyError, match="not the one"):
        opened()


@pytest.mark.parametrize("may_create", [True, False])
def test_a_folder_that_is_not_to_be_entered_is_named(
    store: Store,
    opened: Callable[..., Store],
    home: Home,
    monkeypatch: pytest.MonkeyPatch,
    may_create: bool,
) -> None:
    def refused(_path: Path, **_options: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "stat", refused)

    with pytest.raises(RefusedFolderError, match=str(home.database)):
        opened(may_create=may_create)


def test_a_key_others_can_read_is_not_used(
    store: Store, opened: Callable[..., Store], home: Home
) -> None:
    home.key.chmod(0o640)

    with pytest.raises(OpenKeyError, match="chmod 600"):
        opened()


def test_a_store_of_a_newer_version_is_left_alone(
    store: Store, opened: Callable[..., Store], home: Home
) -> None:
    with sqlite3.connect(home.database) as connection:
        connection.execute("UPDATE store SET schema_version = 99")

    with pytest.raises(NewerSchemaError, match="version 99"):
        opened()


@pytest.mark.parametrize("content", [b"", b"no database", b"\0" * 5000])
def test_a_file_that_is_no_store_is_named(
    store: Store, opened: Callable[..., Store], home: Home, content: bytes
) -> None:
    home.database.write_bytes(content)

    with pytest.raises(BrokenStoreError, match="not a store"):
        opened()


def test_a_full_disk_keeps_everything_before_it(
    store: Store, small: Callable[..., Record], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_PRAGMAS", (*database._PRAGMAS, "PRAGMA max_page_count = 1"))
    with pytest.raises(FullDiskError, match="no room left"):
        KeptNotebooks(store.session).write(CASE, "first_claim.ipynb", bytes(range(256)) * 4000)
    monkeypatch.undo()

    assert store.record(CASE) == small()


def test_a_store_that_another_program_writes_to_is_waited_for_and_then_named(
    store: Store, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_PRAGMAS", (*database._PRAGMAS, "PRAGMA busy_timeout = 1"))
    with sqlite3.connect(home.database) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(BusyStoreError, match="Another program"):
            store.record(CASE)


def test_a_store_that_may_not_be_written_is_named(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_PRAGMAS", (*database._PRAGMAS, "PRAGMA query_only = ON"))

    with pytest.raises(RefusedFolderError, match="cannot be written"):
        store.record(CASE)


def test_a_store_that_goes_away_is_not_made_anew(store: Store, home: Home) -> None:
    home.database.unlink()

    with pytest.raises(NoStoreError, match="There is no store"):
        store.record(CASE)
    assert not home.database.exists()


def test_a_folder_that_cannot_be_made_is_named(home: Home, opened: Callable[..., Store]) -> None:
    home.data.write_text("a file where the folder should be")

    with pytest.raises(StoreError, match=str(home.data)):
        opened()
