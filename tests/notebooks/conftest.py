"""A store in a folder of its own, and the shipped invented cases to execute notebooks of."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import rsu_nb
from rsu_nb.record.reading import record_from
from rsu_nb.store.account import officer_id, utc_now
from rsu_nb.store.home import home_in
from rsu_nb.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record

EXAMPLES = Path(rsu_nb.__file__).parent / "examples"


@pytest.fixture
def example() -> Record:
    """An invented case that is complete."""
    path = EXAMPLES / "recognised_imputed_opinion.yaml"
    return record_from(path.read_bytes(), path.name)


@pytest.fixture
def store_with(tmp_path: Path) -> Callable[[Record], Store]:
    """Makes a store with one case in it."""

    def make(record: Record) -> Store:
        home = home_in(tmp_path)
        store = Store.open(home, clock=utc_now, officer=officer_id(), may_create=True)
        store.new_case(record)
        return store

    return make
