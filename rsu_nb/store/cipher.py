"""Locking and unlocking: AES-256-GCM, each payload bound to the place where it belongs."""

from __future__ import annotations

import secrets
import zlib
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE_LENGTH: Final = 12
_CHECK: Final = b"rsu-nb/store"


@dataclass(frozen=True, slots=True, kw_only=True)
class Locked:
    """A payload nobody reads without its key.

    Attributes:
        nonce: Used once with this key.
        ciphertext: The compressed payload, encrypted, with its authentication tag.
    """

    nonce: bytes
    ciphertext: bytes


def lock(payload: bytes, *, key: bytes, bound_to: bytes) -> Locked:
    """Returns `payload` compressed and encrypted, readable only beside the same `bound_to`."""
    nonce = secrets.token_bytes(_NONCE_LENGTH)
    return Locked(
        nonce=nonce, ciphertext=AESGCM(key).encrypt(nonce, zlib.compress(payload), bound_to)
    )


def unlock(locked: Locked, *, key: bytes, bound_to: bytes) -> bytes:
    """Returns the payload.

    Raises:
        cryptography.exceptions.InvalidTag: Key, ciphertext or `bound_to` is another.
    """
    return zlib.decompress(_decrypted(key, locked.nonce, locked.ciphertext, bound_to))


def new_case_key() -> bytes:
    """Returns a new key for the entries of one case."""
    return AESGCM.generate_key(bit_length=256)


def wrap(case_key: bytes, *, master: bytes, case: str) -> bytes:
    """Returns a case's key locked with the master key, for this case only."""
    nonce = secrets.token_bytes(_NONCE_LENGTH)
    return nonce + AESGCM(master).encrypt(nonce, case_key, case.encode())


def unwrap(wrapped: bytes, *, master: bytes, case: str) -> bytes:
    """Returns a case's key.

    Raises:
        cryptography.exceptions.InvalidTag: The master key or the case is another.
    """
    if not isinstance(wrapped, bytes):  # a tampered file holds any kind of value
        raise InvalidTag
    nonce, ciphertext = wrapped[:_NONCE_LENGTH], wrapped[_NONCE_LENGTH:]
    return _decrypted(master, nonce, ciphertext, case.encode())


def key_check(master: bytes) -> bytes:
    """Returns what shows later whether a master key is this one, and tells nothing about it."""
    return wrap(_CHECK, master=master, case=_CHECK.decode())


def is_key_of(check: bytes, master: bytes) -> bool:
    """True where `master` is the key that `check` was made with."""
    try:
        return unwrap(check, master=master, case=_CHECK.decode()) == _CHECK
    except InvalidTag:
        return False


def _decrypted(key: bytes, nonce: bytes, ciphertext: bytes, bound_to: bytes) -> bytes:
    """What was encrypted; what is no nonce or ciphertext at all is refused as another is."""
    try:
        return AESGCM(key).decrypt(nonce, ciphertext, bound_to)
    except (TypeError, ValueError) as error:
        raise InvalidTag from error
