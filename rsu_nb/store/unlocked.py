"""Keys that are unlocked while this runs: nobody is asked twice, and no kernel asks at all."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

LENGTH: Final = 32
"""Bytes of a key: AES-256."""
KEY_ON_INPUT: Final = {"RSU_NB_KEY_ON_INPUT": "yes"}
"""Says to a kernel that its key waits in its standard input; it says nothing about the key."""

_keys: dict[str, bytes] = {}


def unlocked_once(text: str, unlock: Callable[[], bytes]) -> bytes:
    """Returns the key that a key's file locks or points to, remembered while this runs.

    A kernel takes the one that waits for it: it has nobody to ask for a passphrase, and a keyring
    would ask the person again, for a program they did not start by name.

    Args:
        text: What the file holds.
        unlock: Asks a person or a keyring for the key, once.
    """
    if text not in _keys:
        _keys[text] = _handed_over() or unlock()
    return _keys[text]


def remember(text: str, key: bytes) -> None:
    """Keep in mind the key that a file was just written with."""
    _keys[text] = key


def _handed_over() -> bytes | None:
    """The key that whoever started this process put into its standard input, once."""
    flags = [name for name in KEY_ON_INPUT if os.environ.pop(name, None)]
    key = os.read(0, LENGTH) if flags else b""
    return key if len(key) == LENGTH else None
