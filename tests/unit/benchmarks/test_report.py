from __future__ import annotations

import json
from io import StringIO
from typing import TYPE_CHECKING

import pytest
from rich.console import Console

from benchmarks.report import duration, not_met, table, write
from benchmarks.row import Absent, Budget, Row, Timed

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def row() -> Row:
    return Row(
        what="a thing",
        ours=Timed(name="ours", first=1.5, seconds=(0.7, 0.6, 0.8)),
        comparisons=(
            Timed(name="theirs", first=2.0, seconds=(1.4,)),
            Absent(name="absent", reason="it is not installed"),
        ),
        budget=Budget(seconds=0.6),
    )


def test_the_table_shows_each_comparison_and_why_one_is_absent(row: Row) -> None:
    console = Console(width=120, record=True, file=StringIO())
    console.print(table([row]))
    printed = console.export_text()

    assert "absent (not measured: it is not installed)" in printed
    assert "0.6 s: NOT MET" in printed


def test_a_budget_that_is_not_met_is_said_with_both_figures(row: Row) -> None:
    assert not_met([row]) == ["Budget not met: a thing took 700 ms; asked: 0.6 s."]


def test_the_file_holds_every_run_and_the_verdict(row: Row, tmp_path: Path) -> None:
    path = tmp_path / "new" / "results.json"
    write([row], {"cores": 2}, path)

    (kept,) = json.loads(path.read_text("utf-8"))["rows"]
    assert kept["ours"]["seconds"] == [0.7, 0.6, 0.8]
    assert kept["verdict"] == "not-met"
    assert kept["comparisons"][1] == {"by": "absent", "not_measured": "it is not installed"}


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0.0123, "12.3 ms"), (0.9994, "999 ms"), (1.0, "1 s"), (12.345, "12.3 s")],
)
def test_a_duration_has_three_figures(seconds: float, shown: str) -> None:
    assert duration(seconds) == shown
