"""The file of the store: opened durably, and every failure of it said in a sentence."""

from __future__ import annotations

import os
import secrets
import sqlite3
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final, Literal
from urllib.parse import quote

from sqlalchemy import Engine, create_engine, event, insert, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool, StaticPool

from rsu_nb.errors import NewerSchemaError, StoreError
from rsu_nb.store.cipher import is_key_of, key_check
from rsu_nb.store.errors import (
    BrokenStoreError,
    BusyStoreError,
    FullDiskError,
    NoKeyError,
    NoStoreError,
    RefusedFolderError,
    UnreadableKeyError,
)
from rsu_nb.store.home import PRIVATE_FILE, make_private_folder
from rsu_nb.store.key import has_key, make_key, next_to, put_in_place, read_key
from rsu_nb.store.key_errors import BrokenKeyError
from rsu_nb.store.tables import SCHEMA, STORE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection

    from rsu_nb.store.home import Home

JOURNAL: Final = "-journal"
"""What follows a store's name in that of the file from which an unfinished change is undone."""
_PRAGMAS: Final = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = EXTRA",  # the folder too: else a cut brings a finished journal back
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA busy_timeout = 10000",
)
_MEANINGS: Final = (
    ("SQLITE_FULL", FullDiskError),
    ("SQLITE_READONLY", RefusedFolderError),
    ("SQLITE_CANTOPEN", RefusedFolderError),
    ("SQLITE_PERM", RefusedFolderError),
    ("SQLITE_BUSY", BusyStoreError),
    ("SQLITE_IOERR", FullDiskError),
)


def is_file(path: Path) -> bool:
    """True where there is a file.

    Raises:
        RefusedFolderError: The system does not let its folder be looked into.
    """
    try:
        return path.is_file()
    except OSError as error:
        raise RefusedFolderError(path) from error


def open_database(home: Home) -> tuple[Engine, bytes]:
    """Returns the engine of the store in `home`, brought up to date, and the key that opens it.

    Raises:
        NoStoreError: There is none.
        WrongKeyError: The key is missing, open to others, or another.
        NewerSchemaError: A newer rsu-nb wrote it.
        StoreError: It cannot be read, and why.
    """
    if not is_file(home.database):
        raise NoStoreError(home.data)
    engine = _engine(home.database)
    version, check = _facts(engine, home.database)
    _refuse_newer(version, home.database)
    key = _key_of(home, check)
    if version < SCHEMA:
        _bring_up_to_date(engine, home.database)
    return engine, key


def _key_of(home: Home, check: bytes) -> bytes:
    """The key of a store; a new one that the computer stopped over is put in its place."""
    if has_key(home.key):
        key = read_key(home.key)
        if is_key_of(check, key):
            return key
    if has_key(next_to(home.key)) and _is_next(home, check):
        put_in_place(home.key)
        return read_key(home.key)
    raise (UnreadableKeyError if has_key(home.key) else NoKeyError)(home.key)


def _is_next(home: Home, check: bytes) -> bool:
    """True where the key that lies beside the store's is the one that opens it."""
    try:
        return is_key_of(check, read_key(next_to(home.key)))
    except BrokenKeyError:  # the computer stopped before it was written whole
        return False


def open_to_read(path: Path) -> Engine:
    """Returns the engine of the store in a file, from which can be read only, without any key.

    Raises:
        NoStoreError: There is no such file.
        NewerSchemaError: A newer rsu-nb wrote it.
        StoreError: It cannot be read, and why.
    """
    if not is_file(path):
        raise NoStoreError(path.parent)
    undo_unfinished(path)
    engine = _engine(path, "ro")
    version, _ = _facts(engine, path)
    _refuse_newer(version, path)
    return engine if version == SCHEMA else _brought_up_to_date(path)


def _brought_up_to_date(path: Path) -> Engine:
    """A copy of an older store in memory, with the tables of today; the file stays as it is."""
    copy = sqlite3.connect(":memory:")
    with closing(connected(path, "ro")) as old:
        old.backup(copy)
    engine = create_engine(
        "sqlite://", creator=lambda: copy, poolclass=StaticPool, hide_parameters=True
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin_reading)
    _bring_up_to_date(engine, path)
    return engine


def make_database(home: Home) -> None:
    """Make an empty store in `home`, and a key where there is none yet.

    Raises:
        StoreError: The folder or the key's folder cannot be written, or the key not be used.
    """
    from rsu_nb.store.migration import migrate  # takes its time; a store is made once

    make_private_folder(home.data)
    key = read_key(home.key) if has_key(home.key) else make_key(home.key)
    making = home.database.with_name(f"making-{secrets.token_hex(4)}.sqlite")
    try:
        os.close(os.open(making, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE))
        with transaction(_engine(making), making) as connection:
            migrate(connection)
            connection.execute(
                insert(STORE).values(schema_version=SCHEMA, key_check=key_check(key))
            )
        os.link(making, home.database)  # there is a whole store, or none
    except OSError as error:
        raise RefusedFolderError(home.database) from error
    finally:
        with suppress(OSError):
            making.unlink()


def _bring_up_to_date(engine: Engine, path: Path) -> None:
    from rsu_nb.store.migration import migrate  # takes its time, and is seldom needed

    with transaction(engine, path) as connection:
        migrate(connection)


def refuse_other_key(connection: Connection, key: bytes, path: Path) -> None:
    """Refuse to lock anything with a key that is no longer that of the store.

    Raises:
        UnreadableKeyError: Somebody has put another in its place.
    """
    if not is_key_of(connection.execute(select(STORE.c.key_check)).scalar_one(), key):
        raise UnreadableKeyError(path)


@contextmanager
def transaction(engine: Engine, path: Path) -> Iterator[Connection]:
    """Opens a transaction that is kept whole or not at all, and on disk when it ends.

    Raises:
        StoreError: The file cannot be read or written, and what to do about it.
    """
    try:
        with engine.begin() as connection:
            yield connection
    except DatabaseError as error:
        name = getattr(error.orig, "sqlite_errorname", "")
        raise meaning_of(name, path) from error
    except UnicodeDecodeError as error:  # the database gave as text what is none
        raise BrokenStoreError(path) from error


def connected(path: Path, mode: Literal["ro", "rw"] = "rw") -> sqlite3.Connection:
    """Returns a connection to a file; one that has gone is not made anew."""
    return sqlite3.connect(f"file:{quote(str(path))}?mode={mode}", uri=True)


def undo_unfinished(path: Path) -> None:
    """Undo what a computer that stopped had begun to write; what cannot be read stays as it is."""
    if not path.with_name(path.name + JOURNAL).exists():
        return
    with suppress(sqlite3.Error), closing(connected(path)) as connection:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()


def _refuse_newer(version: int, path: Path) -> None:
    if version > SCHEMA:
        raise NewerSchemaError(str(path), str(version), str(SCHEMA))


def _engine(path: Path, mode: Literal["ro", "rw"] = "rw") -> Engine:
    def connect() -> sqlite3.Connection:
        return connected(path, mode)

    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool, hide_parameters=True)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin_writing if mode == "rw" else _begin_reading)
    return engine


def _prepare(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # SQLAlchemy says BEGIN; the driver adds none of its own
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def _begin_writing(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_reading(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _facts(engine: Engine, path: Path) -> tuple[int, bytes]:
    with transaction(engine, path) as connection:
        row = connection.execute(select(STORE.c.schema_version, STORE.c.key_check)).first()
    if row is None or not (isinstance(row[0], int) and isinstance(row[1], bytes)):
        raise BrokenStoreError(path)
    return row.schema_version, row.key_check


def meaning_of(name: str, path: Path) -> StoreError:
    """Returns the sentence for what the database reported by the name of its error."""
    if not path.exists():
        return NoStoreError(path.parent)
    for start, meaning in _MEANINGS:
        if name.startswith(start):
            return meaning(path)
    return BrokenStoreError(path)
