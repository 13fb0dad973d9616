"""A key locked with a passphrase: what lies on the disk opens nothing by itself."""

from __future__ import annotations

import getpass
import json
import os
import secrets
import sys
from typing import TYPE_CHECKING, Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from rsu_nb.store.cipher import unwrap, wrap
from rsu_nb.store.errors import LockedKeyError, UnreadableKeyError, WrongPassphraseError

if TYPE_CHECKING:
    from pathlib import Path

LENGTH: Final = 32
"""Bytes of a key: AES-256."""
KEY_ON_INPUT: Final = {"RSU_NB_KEY_ON_INPUT": "yes"}
"""Says to a kernel that its key waits in its standard input; it says nothing about the key."""
_COST: Final = 2**17
_GREATEST_COST: Final = 2**20
_PURPOSE: Final = "rsu-nb/key"

_unlocked: dict[str, bytes] = {}


def locked_key(key: bytes, passphrase: str, *, cost: int = _COST) -> str:
    """Returns what a key file holds when the key is locked with a passphrase (scrypt, AES-GCM)."""
    salt = secrets.token_bytes(16)
    wrapped = wrap(key, master=_derived(passphrase, salt, cost), case=_PURPOSE)
    return json.dumps({"cost": cost, "salt": salt.hex(), "wrapped": wrapped.hex()})


def is_locked(text: str) -> bool:
    """True where a key file's text is that of a key locked with a passphrase."""
    return text.lstrip().startswith("{")


def unlocked_key(text: str, path: Path) -> bytes:
    """Returns the key in a locked file; it is asked for once, then remembered while this runs.

    Raises:
        LockedKeyError: Nobody can be asked for the passphrase here.
        WrongPassphraseError: The passphrase is another.
        UnreadableKeyError: The file holds something else.
    """
    if text not in _unlocked:
        _unlocked[text] = _handed_over() or _opened(text, path, asked("Passphrase: ", path))
    return _unlocked[text]


def asked(prompt: str, path: Path) -> str:
    """Returns what a person types without its being shown.

    Raises:
        LockedKeyError: Nobody can be asked here.
    """
    if not (sys.stdin.isatty() or "ipykernel" in sys.modules):
        raise LockedKeyError(path)
    try:
        return getpass.getpass(prompt)
    except (EOFError, RuntimeError) as error:
        raise LockedKeyError(path) from error


def _handed_over() -> bytes | None:
    """The key that whoever started this process put into its standard input, once."""
    flags = [name for name in KEY_ON_INPUT if os.environ.pop(name, None)]
    key = os.read(0, LENGTH) if flags else b""
    return key if len(key) == LENGTH else None


def _opened(text: str, path: Path, passphrase: str) -> bytes:
    cost, salt, wrapped = _parts(text, path)
    try:
        return unwrap(wrapped, master=_derived(passphrase, salt, cost), case=_PURPOSE)
    except InvalidTag as error:
        raise WrongPassphraseError(path) from error


def _parts(text: str, path: Path) -> tuple[int, bytes, bytes]:
    try:
        data: dict[str, Any] = json.loads(text)
        cost, salt, wrapped = int(data["cost"]), data["salt"], data["wrapped"]
        found = cost, bytes.fromhex(salt), bytes.fromhex(wrapped)
    except (KeyError, TypeError, ValueError) as error:
        raise UnreadableKeyError(path) from error
    if not 1 < cost <= _GREATEST_COST or cost & (cost - 1) or len(found[2]) <= LENGTH:
        raise UnreadableKeyError(path)
    return found


def _derived(passphrase: str, salt: bytes, cost: int) -> bytes:
    return Scrypt(salt=salt, length=LENGTH, n=cost, r=8, p=1).derive(passphrase.encode())
