"""An open store with one small case in it, found by its environment."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rsu_nb.record.validation import validated
from rsu_nb.store.account import officer_id, utc_now
from rsu_nb.store.home import home_in
from rsu_nb.store.store import Store

if TYPE_CHECKING:
    from pathlib import Path

CASE = "RSU-2026-00901"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A store that the environment names, with one case."""
    home = home_in(tmp_path)
    for name, value in home.environment.items():
        monkeypatch.setenv(name, value)
    store = Store.open(home, clock=utc_now, officer=officer_id(), may_create=True)
    store.new_case(
        validated(
            {
                "case": CASE,
                "decision_type": "first_claim",
                "law_as_at": "2026-06-12",
                "is_invented": "This is an invented case.",
                "officer": {
                    "id": "k-wrenfield",
                    "name": "Katherine Wrenfield",
                    "designation": "Officer",
                },
                "people": [{"role": "claimant"}],
                "identities": [{"role": "claimant", "full_name": "Zeferina Quillfeather"}],
                "countries": [{"code": "XA", "name": "Kelmara"}],
                "detention": {"state": "no"},
            },
            "small record",
        )
    )
    return store
