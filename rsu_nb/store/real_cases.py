"""A real case goes only into a store whose key is locked; an invented one may go into any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.store.key import Lock, lock_of
from rsu_nb.store.key_errors import UnlockedKeyError

if TYPE_CHECKING:
    from pathlib import Path

    from rsu_nb.record.record import Record


def is_real(record: Record) -> bool:
    """True where a record does not say that its case is invented."""
    return not (record.is_invented or "").strip()


def refuse_real_case(record: Record, key: Path) -> None:
    """Refuse a record of a real case where nothing locks the store's key.

    Args:
        record: What would be kept.
        key: The file of the store's key.

    Raises:
        UnlockedKeyError: The case is real, and the key is not locked.
        WrongKeyError: The file of the key cannot be read any more, and why.
    """
    if is_real(record):
        refuse_unlocked(key)


def refuse_unlocked(key: Path) -> None:
    """Refuse a key that nothing locks.

    Raises:
        UnlockedKeyError: It is not locked.
        WrongKeyError: Its file cannot be read, and why.
    """
    if lock_of(key) is Lock.NONE:
        raise UnlockedKeyError(key)
