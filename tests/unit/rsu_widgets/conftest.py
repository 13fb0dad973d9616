"""The shipped invented case, in a store that the environment names."""

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
    from rsu_nb.record.record import Record

EXAMPLES = Path(rsu_nb.__file__).parent / "examples"


@pytest.fixture(scope="session")
def example() -> Record:
    """An invented case that is complete."""
    path = EXAMPLES / "recognised_imputed_opinion.yaml"
    return record_from(path.read_bytes(), path.name)


@pytest.fixture
def store(example: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A store with the example in it."""
    home = home_in(tmp_path)
    for name, value in home.environment.items():
        monkeypatch.setenv(name, value)
    store = Store.open(home, clock=utc_now, officer=officer_id(), may_create=True)
    store.new_case(example)
    return store
