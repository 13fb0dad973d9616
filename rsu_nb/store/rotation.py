"""A new key for the store: every log's own key is locked with it, all of them or none."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from sqlalchemy import select, update

from rsu_nb.store.cipher import key_check, unwrap, wrap
from rsu_nb.store.database import open_database, refuse_other_key, transaction
from rsu_nb.store.key import put_in_place, write_next
from rsu_nb.store.lock_change import rotated_text
from rsu_nb.store.tables import DESTROYED, LOGS, STORE, UNIT
from rsu_nb.store.unlocked import LENGTH

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from rsu_nb.store.home import Home


def rotate_key(home: Home, passphrase: str | None) -> int:
    """Lock every log's own key with a new key, in place of the one that the store had.

    The new key is written beside the old one first; whatever moment the computer stops at, one of
    the two opens the store.

    Args:
        home: Where the store is.
        passphrase: What locks the new key; None leaves it in the keyring, or unlocked, as the old
            one was.

    Returns:
        How many cases there are that can be read.

    Raises:
        StoreError: The store cannot be opened or written, and why; the old key still opens it.
    """
    engine, old = open_database(home)
    new = secrets.token_bytes(LENGTH)
    text = rotated_text(home.key, new, passphrase)
    with transaction(engine, home.database) as connection:
        refuse_other_key(connection, old, home.key)
        write_next(home.key, text)
        count = _lock_again(connection, old, new)
        connection.execute(update(STORE).values(key_check=key_check(new)))
    put_in_place(home.key)
    return count


def _lock_again(connection: Connection, old: bytes, new: bytes) -> int:
    rows = connection.execute(
        select(LOGS.c.reference, LOGS.c.wrapped_key).where(LOGS.c.wrapped_key != DESTROYED)
    ).all()
    for row in rows:
        key = unwrap(row.wrapped_key, master=old, case=row.reference)
        connection.execute(
            update(LOGS)
            .where(LOGS.c.reference == row.reference)
            .values(wrapped_key=wrap(key, master=new, case=row.reference))
        )
    return sum(row.reference != UNIT for row in rows)
