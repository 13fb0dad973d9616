"""A store in a folder of its own, with a clock that stands still, and a small invented record."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import rsu_nb
from rsu_nb.record.reading import record_from
from rsu_nb.record.validation import validated
from rsu_nb.store.home import Home, home_in
from rsu_nb.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record

CLAIMANT = "Zeferina Quillfeather"
"""A name that stands nowhere but in the record."""


def small_record(**changes: Any) -> Record:
    """A valid record with as little in it as a record may have."""
    data: dict[str, Any] = {
        "case": "RSU-2026-00901",
        "decision_type": "first_claim",
        "law_as_at": "2026-06-12",
        "is_invented": "This is an invented case.",
        "officer": {"id": "k-wrenfield", "name": "Katherine Wrenfield", "designation": "Officer"},
        "people": [{"role": "claimant"}],
        "identities": [{"role": "claimant", "full_name": CLAIMANT}],
        "countries": [{"code": "XA", "name": "Kelmara"}],
        "detention": {"state": "no"},
    }
    return validated({**data, **changes}, "small record")


@pytest.fixture
def small() -> Callable[..., Record]:
    """Makes small records."""
    return small_record


@pytest.fixture(scope="session")
def example() -> Record:
    """A complete invented case, RSU-2026-00117."""
    path = Path(rsu_nb.__file__).parent / "examples" / "recognised_imputed_opinion.yaml"
    return record_from(path.read_bytes(), path.name)


@pytest.fixture
def name() -> str:
    """The claimant's name in a small record."""
    return CLAIMANT


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A home with nothing in it yet."""
    return home_in(tmp_path)


@pytest.fixture
def opened(home: Home) -> Callable[..., Store]:
    """Opens the store in that home, making it where there is none."""

    def open_it(*, may_create: bool = True) -> Store:
        def clock() -> datetime:
            return datetime(2026, 6, 12, 3, 4, 5, tzinfo=UTC)

        return Store.open(home, clock=clock, officer="k-wrenfield", may_create=may_create)

    return open_it


@pytest.fixture
def store(opened: Callable[..., Store]) -> Store:
    """A store with one case in it."""
    store = opened()
    store.new_case(small_record())
    return store
