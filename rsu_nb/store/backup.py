"""Copies of the whole store: taken while it is in use, put back whole, and proved each time."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from rsu_nb.store.database import JOURNAL, connected, meaning_of, undo_unfinished
from rsu_nb.store.errors import (
    BrokenStoreError,
    FileInTheWayError,
    NoStoreError,
    RefusedFolderError,
    TamperedStoreError,
)
from rsu_nb.store.home import PRIVATE_FILE, make_private_folder
from rsu_nb.store.log_check import LogCheck, check_logs

if TYPE_CHECKING:
    from pathlib import Path

    from rsu_nb.store.home import Home


def back_up(database: Path, to: Path) -> tuple[LogCheck, ...]:
    """Copy a store into a new file, as it is at one moment, whoever is working in it.

    The copy holds no key: without the key of the store, nobody reads it.

    Returns:
        What was found in the logs of the copy.

    Raises:
        NoStoreError: There is no store.
        FileInTheWayError: There is a file of that name.
        StoreError: It cannot be read or written, and why; no file is left.
    """
    if not database.is_file():
        raise NoStoreError(database.parent)
    _make(to)
    try:
        _copy(database, to)
        return check_logs(to)
    except BaseException:
        to.unlink(missing_ok=True)
        raise


def restore(file: Path, home: Home, *, may_replace: bool = False) -> Path | None:
    """Put the store in a file where the store of a home is.

    Args:
        file: A backup.
        home: Where the store goes.
        may_replace: True where a store that is there may be set aside.

    Returns:
        Where the store that was there is kept; None where there was none.

    Raises:
        NoStoreError: There is no such file.
        TamperedStoreError: A log in it is not as it was written.
        FileInTheWayError: There is a store, and it may not be set aside.
        StoreError: The file cannot be read, or the folder not be written, and why.
    """
    for check in check_logs(file):
        if check.tampered:
            raise TamperedStoreError(file, check.case, str(check.tampered))
    if home.database.exists() and not may_replace:
        raise FileInTheWayError(home.database, "With --replace it is set aside, and kept.")
    make_private_folder(home.data)
    coming = home.data / "restoring.sqlite"
    coming.unlink(missing_ok=True)
    back_up(file, coming)
    aside = _set_aside(home.database) if home.database.exists() else None
    coming.replace(home.database)
    _keep_on_disk(home.data)
    return aside


def _make(path: Path) -> None:
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE))
    except FileExistsError as error:
        raise FileInTheWayError(path, "Name a file that is not there yet.") from error
    except OSError as error:
        raise RefusedFolderError(path) from error


def _copy(source: Path, to: Path) -> None:
    try:
        with closing(connected(source)) as old, closing(connected(to)) as new:
            old.backup(new)
            is_whole = new.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    except sqlite3.Error as error:
        raise meaning_of(getattr(error, "sqlite_errorname", ""), source) from error
    if not is_whole:
        raise BrokenStoreError(source)
    _keep_on_disk(to)
    _keep_on_disk(to.parent)


def _set_aside(database: Path) -> Path:
    """Where the store that is there is kept as well, with what it had not yet finished writing.

    It keeps its place until another is put there, so that there is a store at every moment.
    """
    number = 1
    while (aside := database.with_name(f"before-restore-{number}.sqlite")).exists():
        number += 1
    journal = database.with_name(database.name + JOURNAL)
    kept_journal = aside.with_name(aside.name + JOURNAL)
    if journal.exists():
        kept_journal.unlink(missing_ok=True)
        os.link(journal, kept_journal)
        undo_unfinished(database)
        journal.unlink(missing_ok=True)
    os.link(database, aside)
    return aside


def _keep_on_disk(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
