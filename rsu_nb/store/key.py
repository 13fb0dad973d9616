"""The key that locks every case's own key: a file outside the store that only its owner reads."""

from __future__ import annotations

import os
import secrets
import stat
from typing import TYPE_CHECKING, Final

from rsu_nb.store.errors import NoKeyError, OpenKeyError, RefusedFolderError, UnreadableKeyError
from rsu_nb.store.home import PRIVATE_FILE, make_private_folder

if TYPE_CHECKING:
    from pathlib import Path

LENGTH: Final = 32
"""Bytes of a key: AES-256."""
_FOR_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


def read_key(path: Path) -> bytes:
    """Returns the key in a file.

    Raises:
        NoKeyError: There is no such file.
        OpenKeyError: Others can read, write or replace it.
        UnreadableKeyError: It holds something else than a key.
    """
    try:
        mode = path.stat().st_mode
        text = path.read_text("ascii", "replace")
    except FileNotFoundError as error:
        raise NoKeyError(path) from error
    except OSError as error:
        raise UnreadableKeyError(path) from error
    if mode & _FOR_OTHERS:
        raise OpenKeyError(path)
    return _key_in(text, path)


def make_key(path: Path) -> bytes:
    """Make a new key in a file of its own; a file that is there is never replaced.

    Returns:
        The key.

    Raises:
        RefusedFolderError: The system does not allow it.
    """
    make_private_folder(path.parent)
    key = secrets.token_bytes(LENGTH)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(key.hex() + "\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise RefusedFolderError(path) from error
    return key


def _key_in(text: str, path: Path) -> bytes:
    try:
        key = bytes.fromhex(text.strip())
    except ValueError as error:
        raise UnreadableKeyError(path) from error
    if len(key) != LENGTH:
        raise UnreadableKeyError(path)
    return key
