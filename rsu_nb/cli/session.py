"""What a command works with: the store of the person who runs it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rsu_nb.store.home import Home
    from rsu_nb.store.store import Store


def open_store(home: Home | None = None, *, may_create: bool = False) -> Store:
    """Returns the store in a home, or in the home of whoever runs the command.

    Raises:
        StoreError: There is none, or it cannot be opened, and why.
    """
    from rsu_nb.store.account import officer_id, utc_now
    from rsu_nb.store.home import home_from
    from rsu_nb.store.store import Store

    return Store.open(
        home or home_from(os.environ),
        clock=utc_now,
        officer=officer_id(),
        may_create=may_create,
    )
