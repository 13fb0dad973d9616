"""Attached files and their texts: locked with the case's key, named by hash in its log."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from sqlalchemy import insert, select

from rsu_nb.errors import ChangedEntryError
from rsu_nb.store.cipher import Locked, lock, unlock
from rsu_nb.store.tables import FILES

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from rsu_nb.store.entry import Entry
    from rsu_nb.store.entry_log import EntryLog


def locked_file(log: EntryLog, content: bytes) -> Locked:
    """Returns a file locked for the next entry of a log, and for no other place."""
    return lock(content, key=log.key, bound_to=_bound_to(log.reference, log.next_sequence))


def hash_of(locked: Locked) -> str:
    """Returns the SHA-256 by which an entry names its file, as 64 hexadecimal digits."""
    return hashlib.sha256(locked.nonce + locked.ciphertext).hexdigest()


def keep_file(log: EntryLog, sequence: int, locked: Locked) -> None:
    """Keep a locked file with the entry that names it."""
    log.connection.execute(
        insert(FILES).values(
            reference=log.reference,
            sequence=sequence,
            nonce=locked.nonce,
            ciphertext=locked.ciphertext,
        )
    )


def file_of(log: EntryLog, entry: Entry) -> bytes:
    """Returns the file that an entry names.

    Raises:
        ChangedEntryError: It is not the one that was kept.
    """
    locked = _read(log.connection, entry)
    bound_to = _bound_to(log.reference, entry.head.sequence)
    if locked is None or hash_of(locked) != entry.head.clear.get("file"):
        raise ChangedEntryError(log.reference, entry.head.sequence)
    try:
        return unlock(locked, key=log.key, bound_to=bound_to)
    except InvalidTag as error:
        raise ChangedEntryError(log.reference, entry.head.sequence) from error


def is_file_of(connection: Connection, entry: Entry) -> bool:
    """True where the file that an entry names is there as it was kept; it needs no key."""
    locked = _read(connection, entry)
    return locked is not None and hash_of(locked) == entry.head.clear.get("file")


def _read(connection: Connection, entry: Entry) -> Locked | None:
    row = connection.execute(
        select(FILES.c.nonce, FILES.c.ciphertext).where(
            FILES.c.reference == entry.head.case, FILES.c.sequence == entry.head.sequence
        )
    ).one_or_none()
    return Locked(nonce=row.nonce, ciphertext=row.ciphertext) if row else None


def _bound_to(reference: str, sequence: int) -> bytes:
    return f"{reference}/{sequence}/file".encode()
