from __future__ import annotations

import json
from io import StringIO
from typing import TYPE_CHECKING

import pytest
from rich.console import Console

from benchmarks.report import not_met, table, write
from benchmarks.row import Absent, Budget, Row, Runs

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def row() -> Row:
    return Row(
        what="a thing",
        ours=Runs(name="ours", first=1.5, values=(0.7, 0.6, 0.8)),
        comparisons=(
            Runs(name="theirs", first=2.0, values=(1.4,)),
            Absent(name="absent", reason="it is not installed"),
        ),
        budget=Budget(median=0.6),
    )


def test_the_table_shows_each_comparison_and_why_one_is_absent(row: Row) -> None:
    console = Console(width=120, record=True, file=StringIO())
    console.print(table([row]))
    printed = console.export_text()

    assert "absent (not measured: it is not installed)" in printed
    assert "600 ms: NOT MET" in printed


def test_a_budget_that_is_not_met_is_said_with_both_figures(row: Row) -> None:
    assert not_met([row]) == ["Budget not met: a thing: the median is 700 ms, 100 ms over 600 ms."]


def test_the_file_holds_every_run_and_the_verdict(row: Row, tmp_path: Path) -> None:
    path = tmp_path / "new" / "results.json"
    write([row], {"cores": 2}, path)

    (kept,) = json.loads(path.read_text("utf-8"))["rows"]
    assert kept["ours"]["values"] == [0.7, 0.6, 0.8]
    assert kept["verdict"] == "not-met"
    assert kept["comparisons"][1] == {"by": "absent", "not_measured": "it is not installed"}
