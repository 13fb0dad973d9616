"""How long a case's notebook takes to execute, beside papermill alone on the same template."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

from papermill import execute_notebook

from benchmarks.contest import Contender, contest
from benchmarks.examples import examples
from benchmarks.thirty_pages import EXAMPLE
from rsu_nb.cli.session import open_store
from rsu_nb.cli.throw_away import throw_away_home
from rsu_nb.notebook.execution import execute_case
from rsu_nb.notebook.templates import template_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.row import Row
    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store

RUNS = 5
NOTE = (
    "both start a kernel. Ours keeps the result encrypted; papermill alone "
    "writes it into a file in the clear after each cell, and its kernel listens at open ports."
)


def rows() -> list[Row]:
    """Returns the one row."""
    record = examples()[EXAMPLE]
    with _store_with(record) as store:
        contenders = [
            Contender(name="rsu_nb", run=lambda: execute_case(store, record.case)),
            Contender(name="papermill", run=lambda: _papermill(store, record)),
        ]
        return [contest(f"execute {EXAMPLE}", contenders, runs=RUNS, note=NOTE)]


@contextmanager
def _store_with(record: Record) -> Iterator[Store]:
    """Gives a store with one case in it, which the kernels of both find by the environment."""
    with throw_away_home() as home, patch.dict(os.environ, home.environment):
        store = open_store(home, may_create=True)
        store.new_case(record)
        yield store


def _papermill(store: Store, record: Record) -> None:
    execute_notebook(
        str(template_path(record.decision_type)),
        str(Path(store.home.data) / "executed.ipynb"),
        parameters={"case": record.case, "mode": "reasons", "law_as_at": ""},
        kernel_name="python3",
        progress_bar=False,
        extra_arguments=["--log-level=ERROR"],  # its kernels warn of the open port they use
    )
