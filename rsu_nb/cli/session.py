"""What a command works with: the store of the person who runs it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

import typer

if TYPE_CHECKING:
    from rsu_nb.store.home import Home
    from rsu_nb.store.store import Store

_NOT_LOCKED: Final = (
    "The key of this new store is not locked. Run `rsu-nb key passphrase` before a real case "
    "goes in."
)


def open_store(home: Home | None = None, *, may_create: bool = False) -> Store:
    """Returns the store in a home, or in the home of whoever runs the command.

    Raises:
        StoreError: There is none, or it cannot be opened, and why.
    """
    from rsu_nb.store.account import officer_id, utc_now
    from rsu_nb.store.home import home_from
    from rsu_nb.store.store import Store

    place = home or home_from(os.environ)
    is_first_key = home is None and may_create and not place.key.exists()
    store = Store.open(place, clock=utc_now, officer=officer_id(), may_create=may_create)
    if is_first_key:
        typer.echo(_NOT_LOCKED, err=True)
    return store
