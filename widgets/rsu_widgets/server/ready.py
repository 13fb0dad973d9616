"""An invented case in a store of its own, which kernels open once before anybody asks for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.cli.examples import example_paths
from rsu_nb.cli.record_files import record_in
from rsu_nb.store.account import utc_now
from rsu_nb.store.home import home_in
from rsu_nb.store.store import Store

if TYPE_CHECKING:
    from pathlib import Path


def make_ready_store(folder: Path) -> None:
    """Make that store; it is removed with its folder when the server stops.

    Args:
        folder: A folder that only this account can enter.

    Raises:
        StoreError: It cannot be written, and why.
    """
    store = Store.open(home_in(folder), clock=utc_now, officer="nobody", may_create=True)
    store.new_case(record_in(example_paths()[0]))
    store.session.engine.dispose()
