"""The key that locks every case's own key: a file outside the store that only its owner reads."""

from __future__ import annotations

import os
import secrets
import stat
from typing import TYPE_CHECKING, Final

from rsu_nb.store.errors import NoKeyError, OpenKeyError, RefusedFolderError, UnreadableKeyError
from rsu_nb.store.home import PRIVATE_FILE, make_private_folder
from rsu_nb.store.passphrase import LENGTH, is_locked, locked_key, unlocked_key

if TYPE_CHECKING:
    from pathlib import Path

_FOR_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


def read_key(path: Path) -> bytes:
    """Returns the key in a file; where it is locked with a passphrase, that is asked for.

    Raises:
        NoKeyError: There is no such file.
        OpenKeyError: Others can read, write or replace it.
        UnreadableKeyError: It holds something else than a key.
        LockedKeyError: Nobody can be asked for the passphrase.
        WrongPassphraseError: The passphrase is another.
    """
    text = _text(path)
    return unlocked_key(text, path) if is_locked(text) else _key_in(text, path)


def has_passphrase(path: Path) -> bool:
    """True where the key in a file is locked with a passphrase.

    Raises:
        WrongKeyError: There is no such file, or others can read it.
    """
    return is_locked(_text(path))


def set_passphrase(path: Path, passphrase: str) -> None:
    """Lock the key in a file with a passphrase, in place of the one it had, if any.

    The file is replaced whole or not at all.

    Raises:
        WrongKeyError: The key cannot be read, and why.
        RefusedFolderError: The system does not allow it.
    """
    key = read_key(path)
    write_next(path, locked_key(key, passphrase))
    put_in_place(path)


def next_to(path: Path) -> Path:
    """Returns where a key lies until it is put in the place of the one before it."""
    return path.with_name(path.name + ".next")


def write_next(path: Path, text: str) -> None:
    """Write what will be a key's file beside it.

    Raises:
        RefusedFolderError: The system does not allow it.
    """
    try:
        next_to(path).unlink(missing_ok=True)
        _write(next_to(path), text)
    except OSError as error:
        raise RefusedFolderError(path) from error


def put_in_place(path: Path) -> None:
    """Put what was written beside a key's file in its place, at once.

    Raises:
        RefusedFolderError: The system does not allow it.
    """
    try:
        next_to(path).replace(path)
    except OSError as error:
        raise RefusedFolderError(path) from error


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
        _write(path, key.hex())
    except OSError as error:
        raise RefusedFolderError(path) from error
    return key


def _text(path: Path) -> str:
    try:
        mode = path.stat().st_mode
        text = path.read_text("ascii", "replace")
    except FileNotFoundError as error:
        raise NoKeyError(path) from error
    except OSError as error:
        raise UnreadableKeyError(path) from error
    if mode & _FOR_OTHERS:
        raise OpenKeyError(path)
    return text


def _write(path: Path, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(text + "\n")
        file.flush()
        os.fsync(file.fileno())
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _key_in(text: str, path: Path) -> bytes:
    try:
        key = bytes.fromhex(text.strip())
    except ValueError as error:
        raise UnreadableKeyError(path) from error
    if len(key) != LENGTH:
        raise UnreadableKeyError(path)
    return key
