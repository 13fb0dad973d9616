"""How long the first page of a long list of cases takes, beside SQLite alone reading the rows."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from sqlalchemy import insert

from benchmarks.contest import Contender, contest
from benchmarks.row import Budget
from rsu_nb.cli.session import open_store
from rsu_nb.cli.throw_away import throw_away_home
from rsu_nb.store.entry import FIRST_HASH, Stage
from rsu_nb.store.tables import CASES, LOGS

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.row import Row
    from rsu_nb.store.session import Session

RUNS = 40
CASE_COUNT = 100_000
PAGE = 50
BUDGET = Budget(median=0.1)
NOTE = (
    "a page is 50 cases. The comparison opens the same file and selects the same columns, and "
    "makes no values of them."
)
_SELECT = "SELECT * FROM cases WHERE reference > '' ORDER BY reference LIMIT 50"


def rows() -> list[Row]:
    """Returns the one row."""
    with throw_away_home() as home:
        store = open_store(home, may_create=True)
        _fill(store.session)
        contenders = [
            Contender(name="rsu_nb", run=lambda: store.cases(at_most=PAGE)),
            Contender(name="sqlite3", run=lambda: _select(home.database)),
        ]
        what = f"first page of {CASE_COUNT:,} cases"
        return [contest(what, contenders, runs=RUNS, budget=BUDGET, note=NOTE)]


def _fill(session: Session) -> None:
    """Put the rows of the list into a store; the cases themselves have no entries."""
    references = [f"RSU-2026-{number:05}" for number in range(CASE_COUNT)]
    log = {"wrapped_key": b"k", "last_sequence": 0, "last_hash": FIRST_HASH}
    case = {
        "decision_type": "first_claim",
        "stage": Stage.DRAFTING.value,
        "officer": session.officer,
        "opened_at": session.now(),
        "updated_at": session.now(),
    }
    with session.transaction() as connection:
        connection.execute(insert(LOGS), [{**log, "reference": one} for one in references])
        connection.execute(insert(CASES), [{**case, "reference": one} for one in references])


def _select(database: Path) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(_SELECT).fetchall()
