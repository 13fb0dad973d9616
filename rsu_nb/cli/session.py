"""What a command works with: the store of the person who runs it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

import typer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rsu_nb.record.record import Record
    from rsu_nb.store.home import Home
    from rsu_nb.store.store import Store

_NOT_LOCKED: Final = (
    "The key of this new store is not locked, so that it takes invented cases only. Run "
    "`rsu-nb key passphrase` before a real case goes in."
)
_FIRST_KEY: Final = (
    "This makes your store. A passphrase locks its key: some words of your own, 12 characters or "
    "more. Nobody can read the cases without it; write it down, and keep that elsewhere."
)


def open_store(home: Home | None = None, *, may_create: bool = False) -> Store:
    """Returns the store in a home, or in the home of whoever runs the command.

    Raises:
        StoreError: There is none, or it cannot be opened, and why.
    """
    from rsu_nb.store.account import officer_id, utc_now
    from rsu_nb.store.home import home_from
    from rsu_nb.store.key import has_key
    from rsu_nb.store.store import Store

    place = home or home_from(os.environ)
    is_first_key = home is None and may_create and not has_key(place.key)
    store = Store.open(place, clock=utc_now, officer=officer_id(), may_create=may_create)
    if is_first_key:
        typer.echo(_NOT_LOCKED, err=True)
    return store


def open_store_for(records: Sequence[Record | None]) -> Store:
    """Returns the store of whoever runs the command, fit to take records in.

    Where there is no store yet and one of them is of a real case, its key is locked from the
    start, with a passphrase that is asked for.

    Args:
        records: What is to be taken in; None for what a person is still to be asked for.

    Raises:
        UnlockedKeyError: A case is real, and nothing locks the key.
        NoPassphraseError: A passphrase is needed, and nobody can be asked for one.
        StoreError: The store cannot be opened or made, and why.
    """
    from rsu_nb.store.home import home_from
    from rsu_nb.store.real_cases import is_real

    if any(record is None or is_real(record) for record in records):
        _see_to_lock(home_from(os.environ))
    return open_store(may_create=True)


def _see_to_lock(home: Home) -> None:
    """Have a key that is locked before anything is asked or made; a lost key is never replaced."""
    from rsu_nb.cli.new_passphrase import new_passphrase
    from rsu_nb.store.database import is_file
    from rsu_nb.store.key import has_key, make_key
    from rsu_nb.store.real_cases import refuse_unlocked

    if has_key(home.key) or is_file(home.database):
        refuse_unlocked(home.key)
    else:
        typer.echo(_FIRST_KEY, err=True)
        make_key(home.key, new_passphrase(home.key))
