"""No word of a case lies in the clear, and what was changed is found out."""

from __future__ import annotations

import sqlite3
import stat
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rsu_nb.errors import ChangedEntryError
from rsu_nb.store.entry import chain_hash
from rsu_nb.store.kept_notebooks import KeptNotebooks

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rsu_nb.record.record import Record
    from rsu_nb.store.home import Home
    from rsu_nb.store.store import Store

CASE = "RSU-2026-00901"
UNLOCK = "DROP TRIGGER entries_never_change; DROP TRIGGER entries_stay; DROP TRIGGER cases_stay;"
"""What somebody with the file in their hands would do first."""


def tamper(home: Home, statement: str) -> None:
    """Change the file of a store behind its back."""
    with sqlite3.connect(home.database) as connection:
        connection.executescript(UNLOCK + statement)


def everything_in(folder: Path) -> bytes:
    """The bytes of every file below a folder, one after another."""
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_nothing_of_a_record_can_be_read_in_the_files(
    store: Store, small: Callable[..., Record], name: str, tmp_path: Path
) -> None:
    store.save(small(place_of_decision="Whangamomona"))
    KeptNotebooks(store.session).write(CASE, "first_claim.ipynb", name.encode())
    found = everything_in(tmp_path).lower()
    words = [*name.split(), "Katherine", "Whangamomona", "Kelmara", "full_name"]

    assert [word for word in words if word.lower().encode() in found] == []


def test_a_name_in_the_files_would_be_found(store: Store, tmp_path: Path, name: str) -> None:
    (tmp_path / "leak").write_bytes(name.encode())

    assert name.encode() in everything_in(tmp_path)


def test_only_the_owner_reads_the_files(store: Store, home: Home) -> None:
    modes = {
        path.name: stat.S_IMODE(path.stat().st_mode)
        for path in (home.database, home.key, home.data, home.configuration)
    }

    assert modes == {"store.sqlite": 0o600, "master.key": 0o600, "home": 0o700, "rsu-nb": 0o700}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET what = 'read' WHERE sequence = 1",
        "DELETE FROM entries WHERE sequence = 2",
        "DELETE FROM cases",
        "INSERT OR REPLACE INTO entries SELECT * FROM entries WHERE sequence = 1",
    ],
)
def test_the_database_itself_refuses_to_change_the_log(
    store: Store, home: Home, statement: str
) -> None:
    store.record(CASE)

    with (
        sqlite3.connect(home.database) as connection,
        pytest.raises(sqlite3.DatabaseError, match=r"never|end of its log"),
    ):
        connection.execute(statement)


@pytest.mark.parametrize(
    ("statement", "sequence"),
    [
        ("UPDATE entries SET ciphertext = zeroblob(99) WHERE sequence = 1", 1),
        ("UPDATE entries SET officer = 'somebody' WHERE sequence = 2", 2),
        ("UPDATE entries SET what = 'sealed' WHERE sequence = 2", 2),
        ("UPDATE entries SET what = 'unheard' WHERE sequence = 2", 2),
        ("UPDATE entries SET clear = '{' WHERE sequence = 2", 2),
        ("DELETE FROM entries WHERE sequence = 1", 1),
        ("DELETE FROM entries WHERE sequence = 2", 2),
        ("DELETE FROM entries", 1),
    ],
)
def test_a_changed_log_is_named_and_not_read(
    store: Store, home: Home, statement: str, sequence: int
) -> None:
    store.record(CASE)
    tamper(home, statement)

    with pytest.raises(ChangedEntryError, match=f"Entry {sequence} of {CASE}"):
        store.record(CASE)


def test_an_entry_that_follows_another_than_the_one_before_it_is_found_out(
    store: Store, home: Home
) -> None:
    store.record(CASE)
    entry = store.log(CASE)[-1]
    head = replace(entry.head, previous_hash="f" * 64)
    forged = chain_hash(head, entry.locked)
    tamper(
        home,
        f"UPDATE entries SET previous_hash = '{'f' * 64}', hash = '{forged}' WHERE sequence = 2;"  # noqa: S608
        f"UPDATE logs SET last_hash = '{forged}' WHERE reference = '{CASE}';",
    )

    with pytest.raises(ChangedEntryError, match=f"Entry 2 of {CASE}"):
        store.record(CASE)


def test_a_chain_made_up_again_without_the_key_is_found_out(store: Store, home: Home) -> None:
    store.record(CASE)
    entry = store.log(CASE)[-1]
    head = replace(entry.head, officer="somebody")
    forged = chain_hash(head, entry.locked)
    tamper(
        home,
        f"UPDATE entries SET officer = 'somebody', hash = '{forged}' WHERE sequence = 2;"  # noqa: S608
        f"UPDATE logs SET last_hash = '{forged}' WHERE reference = '{CASE}';",
    )

    with pytest.raises(ChangedEntryError, match=f"Entry 2 of {CASE}"):
        store.log(CASE)
