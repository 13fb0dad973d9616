"""What locks the store's key is changed: a passphrase, or the operating system's keyring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.store.database import is_file, open_database, refuse_other_key, transaction
from rsu_nb.store.key import Lock, lock_of, put_in_place, read_key, write_next
from rsu_nb.store.passphrase import locked_key
from rsu_nb.store.system_keyring import put_in_keyring

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rsu_nb.store.home import Home


def lock_with_passphrase(home: Home, passphrase: str) -> None:
    """Lock the store's key with a passphrase, in place of what locks it, if anything does.

    The key's file is replaced whole or not at all, and the key stays the same.

    Raises:
        WrongKeyError: The key cannot be read, and why.
        StoreError: The store or the key's folder does not let itself be written.
    """
    _replace_lock(home, lambda key: locked_key(key, passphrase))


def move_to_keyring(home: Home) -> None:
    """Move the store's key into the operating system's keyring; its file then only says so.

    The key is in the keyring before its file is replaced, and stays the same.

    Raises:
        KeyringError: The keyring does not take it, and why.
        WrongKeyError: The key cannot be read, and why.
        StoreError: The store or the key's folder does not let itself be written.
    """
    _replace_lock(home, put_in_keyring)


def rotated_text(path: Path, key: bytes, passphrase: str | None) -> str:
    """Returns what the file of a new key holds: it is locked as the one that it replaces was.

    Args:
        path: The file of the key that is replaced.
        key: The new key; where the keyring holds the old one, it is put beside it.
        passphrase: What locks the new key; None where nothing does, or the keyring.

    Raises:
        KeyringError: The keyring does not take it, and why.
    """
    if passphrase:
        return locked_key(key, passphrase)
    return put_in_keyring(key) if lock_of(path) is Lock.KEYRING else key.hex()


def _replace_lock(home: Home, text_of: Callable[[bytes], str]) -> None:
    """Write the key's file anew while nobody else can write to its store."""
    if not is_file(home.database):  # a key that waits for its store to be restored
        write_next(home.key, text_of(read_key(home.key)))
        put_in_place(home.key)
        return
    engine, key = open_database(home)
    with transaction(engine, home.database) as connection:
        refuse_other_key(connection, key, home.key)
        write_next(home.key, text_of(key))
        put_in_place(home.key)
