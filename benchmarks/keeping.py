"""How long one edit takes until it is kept, beside SQLite alone keeping the same bytes."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from itertools import count
from typing import TYPE_CHECKING

from benchmarks.contest import Contender, contest
from benchmarks.forty_facts import FACTS, forty_facts
from benchmarks.row import Budget
from rsu_nb.cli.session import open_store
from rsu_nb.cli.throw_away import throw_away_home
from rsu_nb.record.writing import record_to_typed
from rsu_widgets.desk.work import Work

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from benchmarks.row import Row

RUNS = 60
BUDGET = Budget(p95=0.05)
PLACE = "facts/F1/statement"
NOTE = (
    "ours checks the whole record, encrypts and chains the change, and proves the log it joins; "
    "the comparison opens the same kind of file and inserts as many bytes. Both wait for the disk."
)


def rows() -> list[Row]:
    """Returns the one row."""
    record = forty_facts()
    with throw_away_home() as home:
        store = open_store(home, may_create=True)
        store.new_case(record)
        work = Work(store, record.case)
        typed = record_to_typed(record)["facts"][0]["statement"]
        numbers = count(1)
        work.edit(PLACE, f"{typed} Word 0.")
        size = len(store.log(record.case)[-1].locked.ciphertext)
        contenders = [
            Contender(
                name="rsu_nb", run=lambda: work.edit(PLACE, f"{typed} Word {next(numbers)}.")
            ),
            Contender(name="sqlite3", run=_insert(home.data / "plain.sqlite", size)),
        ]
        what = f"keep one edit of a case of {FACTS} facts"
        return [contest(what, contenders, runs=RUNS, budget=BUDGET, note=NOTE)]


def _insert(path: Path, size: int) -> Callable[[], None]:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE entries (content BLOB)")

    def insert() -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("INSERT INTO entries VALUES (?)", (os.urandom(size),))

    return insert
