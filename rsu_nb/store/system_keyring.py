"""The operating system's keyring: it can hold the store's key, and its file then only says so."""

from __future__ import annotations

import re
import secrets
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from rsu_nb.store.key_errors import (
    KeyringError,
    LeftKeyringEntryError,
    LockedKeyringError,
    NoKeyringEntryError,
    NoKeyringLibraryError,
    UnreachableKeyringError,
    UnsafeKeyringError,
)
from rsu_nb.store.unlocked import LENGTH

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from keyring.backend import KeyringBackend

SERVICE: Final = "rsu-nb"
"""The name that every entry is kept under."""
OF_THE_SYSTEM: tuple[str, ...] = (
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.libsecret",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
"""The modules whose keyrings keep keys locked, on this computer; all others are refused."""
_NONE: Final = "keyring.backends.fail"
_LINE: Final = re.compile(rf"keyring {SERVICE} ([0-9a-f]{{32}})\s*")
_OF_LOCKED_ONES: Final = ("KeyringLocked", "LockedException", "PromptDismissedException")


def is_in_keyring(text: str) -> bool:
    """True where a key file's text is the line that says the key is in the keyring."""
    return _LINE.fullmatch(text) is not None


def put_in_keyring(key: bytes) -> str:
    """Put a key into the operating system's keyring, as an entry of its own.

    Returns:
        The line for the key's file: the service, and an id that was drawn by lot.

    Raises:
        KeyringError: It does not take the key, and why.
    """
    backend, entry = _backend(), secrets.token_hex(16)
    with _sentences():
        backend.set_password(SERVICE, entry, key.hex())
        is_there = backend.get_password(SERVICE, entry) == key.hex()
    if not is_there:
        raise UnsafeKeyringError(_name(backend))
    return f"keyring {SERVICE} {entry}"


def key_in_keyring(text: str, path: Path) -> bytes:
    """Returns the key that a file's line points to.

    Raises:
        KeyringError: The keyring does not give it, and why.
    """
    entry = _entry(text)
    backend = _backend()
    with _sentences():
        kept = backend.get_password(SERVICE, entry)
    if not re.fullmatch(rf"[0-9a-f]{{{2 * LENGTH}}}", kept or ""):
        raise NoKeyringEntryError(path, entry)
    return bytes.fromhex(kept or "")


def remove_from_keyring(text: str) -> None:
    """Take the entry that a line points to out of the keyring, where it is there still.

    Raises:
        LeftKeyringEntryError: The keyring does not let it go.
    """
    entry = _entry(text)
    try:
        backend = _backend()
        with _sentences():
            if backend.get_password(SERVICE, entry) is not None:
                backend.delete_password(SERVICE, entry)
    except KeyringError as error:
        raise LeftKeyringEntryError(entry) from error


def _entry(text: str) -> str:
    return text.split()[-1]


def _backend() -> KeyringBackend:
    """The system's own keyring, whatever else the library would use beside it."""
    try:
        import keyring  # an extra, for whoever wants it
        from keyring.backends.chainer import ChainerBackend
    except ImportError as error:
        raise NoKeyringLibraryError from error
    with _sentences():
        found = keyring.get_keyring()
        chained = list(found.backends) if isinstance(found, ChainerBackend) else [found]
    safe = [one for one in chained if type(one).__module__ in OF_THE_SYSTEM]
    if safe:
        return safe[0]
    if not chained or type(found).__module__ == _NONE:
        raise UnreachableKeyringError
    raise UnsafeKeyringError(_name(chained[0]))


def _name(backend: KeyringBackend) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


@contextmanager
def _sentences() -> Iterator[None]:
    try:
        yield
    except Exception as error:  # every system's keyring has errors of its own
        is_locked = type(error).__name__ in _OF_LOCKED_ONES
        raise (LockedKeyringError if is_locked else UnreachableKeyringError)() from error
