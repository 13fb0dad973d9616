"""A store of any earlier version is brought up to date, and every case in it reads as before.

`schemas/` holds a store of each version, as `sqlite3 store.sqlite .dump` writes it.
"""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine

from rsu_nb.store.entry import Stage
from rsu_nb.store.errors import BrokenStoreError, UnreadableKeyError
from rsu_nb.store.home import make_private_folder
from rsu_nb.store.kept_notebooks import KeptNotebooks
from rsu_nb.store.log_check import check_logs
from rsu_nb.store.tables import METADATA, SCHEMA

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record
    from rsu_nb.store.home import Home
    from rsu_nb.store.store import Store

DUMPS = sorted((Path(__file__).parent / "schemas").glob("version_*.sql"))
DRAFTING, SEALED = "RSU-2026-00901", "RSU-2026-00902"
KEY = re.compile(r"^-- ([0-9a-f]{64})$", re.MULTILINE)


@pytest.fixture(params=DUMPS, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, home: Home) -> Home:
    """A home with a store of an earlier version, and its key."""
    dump = request.param.read_text("utf-8")
    found = KEY.search(dump)
    make_private_folder(home.data)
    make_private_folder(home.configuration)
    home.key.write_text(found[1] if found else "")
    home.key.chmod(0o600)
    with sqlite3.connect(home.database) as connection:
        connection.executescript(dump)
    return home


def version_in(home: Home) -> int:
    """The version that a store says it is of."""
    with sqlite3.connect(home.database) as connection:
        version: int = connection.execute("SELECT schema_version FROM store").fetchone()[0]
        return version


def triggers_in(home: Home) -> set[str]:
    """What the database itself refuses."""
    with sqlite3.connect(home.database) as connection:
        found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        return {name for (name,) in found}


def test_there_is_a_store_of_every_version() -> None:
    assert [path.stem for path in DUMPS] == [f"version_{n}" for n in range(1, SCHEMA + 1)]


def test_every_case_reads_as_before(
    old: Home, opened: Callable[..., Store], small: Callable[..., Record]
) -> None:
    store = opened(may_create=False)

    assert version_in(old) == SCHEMA
    assert store.record(DRAFTING) == small(place_of_decision="Auckland", is_invented=None)
    assert KeptNotebooks(store.session).read(DRAFTING, "first_claim.ipynb") == b'{"cells": []}'
    assert (store.stage(DRAFTING), store.stage(SEALED)) == (Stage.DRAFTING, Stage.SEALED)


def test_work_on_a_case_goes_on(
    old: Home, opened: Callable[..., Store], small: Callable[..., Record]
) -> None:
    store = opened(may_create=False)
    store.save(small(place_of_decision="Hamilton"))

    assert store.record(DRAFTING).place_of_decision == "Hamilton"


def test_no_log_is_rewritten(old: Home, opened: Callable[..., Store]) -> None:
    before = check_logs(old.database)
    opened(may_create=False)

    assert check_logs(old.database)[: len(before)] == before
    assert {one.tampered for one in before} == {None}


def test_the_tables_are_those_that_the_store_works_with(
    old: Home, opened: Callable[..., Store], tmp_path: Path
) -> None:
    opened(may_create=False)
    with create_engine(f"sqlite:///{old.database}").connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})

        assert compare_metadata(context, METADATA) == []


def test_an_old_store_refuses_the_same_as_a_new_one(
    old: Home, opened: Callable[..., Store], tmp_path: Path
) -> None:
    opened(may_create=False)
    migrated = triggers_in(old)
    old.database.unlink()
    opened()

    assert migrated == triggers_in(old)
    assert migrated >= {"entries_never_change", "entries_stay", "entries_go_at_the_end"}


def test_nothing_is_migrated_with_a_wrong_key(old: Home, opened: Callable[..., Store]) -> None:
    before = old.database.read_bytes()
    old.key.write_text("00" * 32)
    with pytest.raises(UnreadableKeyError):
        opened(may_create=False)

    assert old.database.read_bytes() == before


def test_a_migration_that_fails_changes_nothing(
    old: Home, opened: Callable[..., Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    if version_in(old) == SCHEMA:
        return
    with sqlite3.connect(old.database) as connection:
        connection.execute(
            "CREATE TRIGGER in_the_way BEFORE UPDATE ON store BEGIN SELECT RAISE(ABORT, ''); END"
        )
    before = old.database.read_bytes()
    with pytest.raises(BrokenStoreError):
        opened(may_create=False)

    assert old.database.read_bytes() == before
