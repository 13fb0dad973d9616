"""The rows as a table on the terminal and as a JSON file."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from rich.table import Table

from benchmarks.rate import rates_data
from benchmarks.row import Absent, Runs, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from benchmarks.rate import Rate
    from benchmarks.row import Row

SCHEMA = "rsu-nb/benchmarks/2"
_ENOUGH = 20
"""How many runs a 95th in 100 is told from."""


def table(rows: Sequence[Row]) -> Table:
    """Returns the rows as a table: each of ours, and below it what it is compared with."""
    shown = Table(title="Median of the runs after the first")
    shown.add_column("what", overflow="fold")
    for heading in ("median", "× ours", "p95", "first", "runs"):
        shown.add_column(heading, justify="right", no_wrap=True)
    shown.add_column("budget")
    for row in rows:
        shown.add_row(row.what, *_figures(row.ours, row), _budget(row))
        for other in row.comparisons:
            shown.add_row(f"  {_name(other)}", *_figures(other, row))
        shown.add_section()
    return shown


def not_met(rows: Sequence[Row]) -> list[str]:
    """Returns a sentence for each budget that is not met."""
    return [
        f"Budget not met: {row.what}: {'; '.join(row.shortfalls())}."
        for row in rows
        if row.verdict is Verdict.NOT_MET
    ]


def write(
    rows: Sequence[Row], machine: dict[str, Any], path: Path, rates: Sequence[Rate] = ()
) -> None:
    """Write the rows and the rates as JSON, each row's figures in its own unit."""
    data = {
        "schema": SCHEMA,
        "machine": machine,
        "rows": [_data(row) for row in rows],
        "rates": rates_data(rates),
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def _budget(row: Row) -> str:
    return f"{row.budget.told(row.unit)}: {row.verdict.value}" if row.budget else "–"


def _name(one: Runs | Absent) -> str:
    return f"{one.name} (not measured: {one.reason})" if isinstance(one, Absent) else one.name


def _figures(one: Runs | Absent, row: Row) -> tuple[str, ...]:
    if isinstance(one, Absent):
        return ("–", "–", "–", "–", "–")
    shown = row.unit.shown
    times = "" if one is row.ours else f"{one.median / row.ours.median:.2g}"
    runs = len(one.values)
    p95 = shown(one.p95) if runs >= _ENOUGH else "–"
    return (shown(one.median), times, p95, shown(one.first), str(runs))


def _data(row: Row) -> dict[str, Any]:
    return {
        "what": row.what,
        "note": row.note,
        "unit": row.unit.value,
        "ours": _one(row.ours),
        "comparisons": [_one(other) for other in row.comparisons],
        "budget": None if row.budget is None else asdict(row.budget),
        "verdict": row.verdict.name.lower().replace("_", "-"),
    }


def _one(one: Runs | Absent) -> dict[str, Any]:
    if isinstance(one, Absent):
        return {"by": one.name, "not_measured": one.reason}
    return {
        "by": one.name,
        "median": one.median,
        "p95": one.p95,
        "first": one.first,
        "values": list(one.values),
    }
