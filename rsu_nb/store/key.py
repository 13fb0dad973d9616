"""The key that locks every case's own key: in a file of its own, locked, or in a keyring."""

from __future__ import annotations

import os
import secrets
import stat
from contextlib import suppress
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from rsu_nb.store.errors import NoKeyError, OpenKeyError, RefusedFolderError
from rsu_nb.store.home import PRIVATE_FILE, make_private_folder
from rsu_nb.store.key_errors import BrokenKeyError, LeftKeyringEntryError, RefusedKeyError
from rsu_nb.store.passphrase import is_locked, locked_key, locked_parts, unlocked_key
from rsu_nb.store.system_keyring import is_in_keyring, key_in_keyring, remove_from_keyring
from rsu_nb.store.unlocked import LENGTH, remember, unlocked_once

if TYPE_CHECKING:
    from pathlib import Path

_FOR_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


class Lock(Enum):
    """What keeps whoever finds a key's file from using it."""

    NONE = auto()
    PASSPHRASE = auto()
    KEYRING = auto()


def read_key(path: Path) -> bytes:
    """Returns the key of a file; a passphrase, or a keyring, is asked for it where that locks it.

    Raises:
        NoKeyError: There is no such file.
        OpenKeyError: Others can read, write or replace it.
        RefusedKeyError: The system does not let it be read.
        BrokenKeyError: It holds something else than a key.
        LockedKeyError: Nobody can be asked for the passphrase.
        WrongPassphraseError: The passphrase is another.
        KeyringError: The keyring does not give the key, and why.
    """
    text = _text(path)
    match _lock_in(text):
        case Lock.PASSPHRASE:
            return unlocked_key(text, path)
        case Lock.KEYRING:
            return unlocked_once(text, lambda: key_in_keyring(text, path))
        case Lock.NONE:
            return _key_in(text, path)


def lock_of(path: Path) -> Lock:
    """Returns what locks the key of a file; nobody is asked for it.

    Raises:
        WrongKeyError: There is no such file, others can read it, or it holds no key.
    """
    text = _text(path)
    lock = _lock_in(text)
    if lock is Lock.NONE:
        _key_in(text, path)
    if lock is Lock.PASSPHRASE:
        locked_parts(text, path)
    return lock


def has_key(path: Path) -> bool:
    """True where there is a file of a key, whatever it holds.

    Raises:
        RefusedKeyError: The system does not let its folder be looked into.
    """
    try:
        return path.exists()
    except OSError as error:
        raise RefusedKeyError(path) from error


def next_to(path: Path) -> Path:
    """Returns where a key lies until it is put in the place of the one before it."""
    return path.with_name(path.name + ".next")


def write_next(path: Path, text: str) -> None:
    """Write what will be a key's file beside it.

    Raises:
        RefusedFolderError: The system does not allow it.
    """
    left = _line_in(next_to(path))
    try:
        next_to(path).unlink(missing_ok=True)
        _write(next_to(path), text)
    except OSError as error:
        raise RefusedFolderError(path) from error
    if left:
        with suppress(LeftKeyringEntryError):  # a key that never came to be used
            remove_from_keyring(left)


def put_in_place(path: Path) -> None:
    """Put what was written beside a key's file in its place, at once and for good.

    Where the keyring held the key that was there, its entry is taken out.

    Raises:
        RefusedFolderError: The system does not allow it.
        LeftKeyringEntryError: All is done, but for that entry.
    """
    left = _line_in(path)
    try:
        next_to(path).replace(path)
        _keep_on_disk(path.parent)
    except OSError as error:
        raise RefusedFolderError(path) from error
    if left:
        remove_from_keyring(left)


def make_key(path: Path, passphrase: str | None = None) -> bytes:
    """Make a new key in a file of its own; a file that is there is never replaced.

    Args:
        path: The file.
        passphrase: What locks it; None leaves it unlocked, for invented cases.

    Returns:
        The key.

    Raises:
        RefusedFolderError: The system does not allow it.
    """
    make_private_folder(path.parent)
    key = secrets.token_bytes(LENGTH)
    text = locked_key(key, passphrase) if passphrase else key.hex()
    try:
        _write(path, text)
    except OSError as error:
        raise RefusedFolderError(path) from error
    remember(text + "\n", key)
    return key


def _lock_in(text: str) -> Lock:
    if is_in_keyring(text):
        return Lock.KEYRING
    return Lock.PASSPHRASE if is_locked(text) else Lock.NONE


def _line_in(path: Path) -> str:
    """The line that points to the keyring, in a file that holds one."""
    try:
        text = path.read_text("ascii", "replace")
    except OSError:
        return ""
    return text if is_in_keyring(text) else ""


def _text(path: Path) -> str:
    try:
        mode = path.stat().st_mode
        text = path.read_text("ascii", "replace")
    except FileNotFoundError as error:
        raise NoKeyError(path) from error
    except IsADirectoryError as error:
        raise BrokenKeyError(path) from error
    except OSError as error:
        raise RefusedKeyError(path) from error
    if mode & _FOR_OTHERS:
        raise OpenKeyError(path)
    return text


def _write(path: Path, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(text + "\n")
        file.flush()
        os.fsync(file.fileno())
    _keep_on_disk(path.parent)


def _keep_on_disk(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _key_in(text: str, path: Path) -> bytes:
    try:
        key = bytes.fromhex(text.strip())
    except ValueError as error:
        raise BrokenKeyError(path) from error
    if len(key) != LENGTH:
        raise BrokenKeyError(path)
    return key
