"""A key locked with a passphrase: what lies on the disk opens nothing by itself."""

from __future__ import annotations

import getpass
import json
import secrets
import sys
from typing import TYPE_CHECKING, Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from rsu_nb.store.cipher import unwrap, wrap
from rsu_nb.store.errors import LockedKeyError, WrongPassphraseError
from rsu_nb.store.key_errors import BrokenKeyError
from rsu_nb.store.unlocked import LENGTH, unlocked_once

if TYPE_CHECKING:
    from pathlib import Path

_COST: Final = 2**17
_GREATEST_COST: Final = 2**20
_PURPOSE: Final = "rsu-nb/key"
_ATTEMPTS: Final = 3


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
        WrongPassphraseError: The passphrase was another, three times.
        BrokenKeyError: The file holds something else.
    """
    return unlocked_once(text, lambda: _asked_for(text, path))


def locked_parts(text: str, path: Path) -> tuple[int, bytes, bytes]:
    """Returns what a locked file holds: the cost of an attempt, the salt, the key as it is locked.

    Raises:
        BrokenKeyError: It is cut short, or something else.
    """
    try:
        data: dict[str, Any] = json.loads(text)
        cost, salt, wrapped = int(data["cost"]), data["salt"], data["wrapped"]
        found = cost, bytes.fromhex(salt), bytes.fromhex(wrapped)
    except (KeyError, TypeError, ValueError, OverflowError, RecursionError) as error:
        raise BrokenKeyError(path) from error
    if not 1 < cost <= _GREATEST_COST or cost & (cost - 1) or len(found[2]) <= LENGTH:
        raise BrokenKeyError(path)
    return found


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


def _asked_for(text: str, path: Path) -> bytes:
    parts = locked_parts(text, path)
    prompt = "Passphrase: "
    for _ in range(_ATTEMPTS):
        try:
            return _opened(parts, asked(prompt, path))
        except InvalidTag:
            prompt = "It is another. Passphrase: "
    raise WrongPassphraseError(path)


def _opened(parts: tuple[int, bytes, bytes], passphrase: str) -> bytes:
    cost, salt, wrapped = parts
    return unwrap(wrapped, master=_derived(passphrase, salt, cost), case=_PURPOSE)


def _derived(passphrase: str, salt: bytes, cost: int) -> bytes:
    return Scrypt(salt=salt, length=LENGTH, n=cost, r=8, p=1).derive(passphrase.encode())
