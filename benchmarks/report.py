"""The rows as a table on the terminal and as a JSON file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from rich.table import Table

from benchmarks.rate import rates_data
from benchmarks.row import Absent, Timed, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from benchmarks.rate import Rate
    from benchmarks.row import Row

SCHEMA = "rsu-nb/benchmarks/1"
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
        shown.add_row(row.what, *_figures(row.ours, row.ours), _budget(row))
        for other in row.comparisons:
            shown.add_row(f"  {_name(other)}", *_figures(other, row.ours))
        shown.add_section()
    return shown


def not_met(rows: Sequence[Row]) -> list[str]:
    """Returns a sentence for each budget that is not met."""
    return [
        f"Budget not met: {row.what} took {duration(row.held_to_budget)}; asked: {row.budget}."
        for row in rows
        if row.verdict is Verdict.NOT_MET
    ]


def write(
    rows: Sequence[Row], machine: dict[str, Any], path: Path, rates: Sequence[Rate] = ()
) -> None:
    """Write the rows and the rates as JSON, times in seconds."""
    data = {
        "schema": SCHEMA,
        "machine": machine,
        "rows": [_data(row) for row in rows],
        "rates": rates_data(rates),
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def duration(seconds: float) -> str:
    """Returns seconds for a reader: three figures, in milliseconds below one second."""
    return f"{seconds:.3g} s" if seconds >= 1 else f"{seconds * 1000:.3g} ms"


def _budget(row: Row) -> str:
    return f"{row.budget}: {row.verdict.value}" if row.budget else "–"


def _name(one: Timed | Absent) -> str:
    return f"{one.name} (not measured: {one.reason})" if isinstance(one, Absent) else one.name


def _figures(one: Timed | Absent, ours: Timed) -> tuple[str, ...]:
    if isinstance(one, Absent):
        return ("–", "–", "–", "–", "–")
    times = "" if one is ours else f"{one.median / ours.median:.2g}"
    runs = len(one.seconds)
    p95 = duration(one.p95) if runs >= _ENOUGH else "–"
    return (duration(one.median), times, p95, duration(one.first), str(runs))


def _data(row: Row) -> dict[str, Any]:
    return {
        "what": row.what,
        "note": row.note,
        "ours": _one(row.ours),
        "comparisons": [_one(other) for other in row.comparisons],
        "budget": None
        if row.budget is None
        else {
            "seconds": row.budget.seconds,
            "is_of_p95": row.budget.is_of_p95,
            "is_to_be_fastest": row.budget.is_to_be_fastest,
        },
        "verdict": row.verdict.name.lower().replace("_", "-"),
    }


def _one(one: Timed | Absent) -> dict[str, Any]:
    if isinstance(one, Absent):
        return {"by": one.name, "not_measured": one.reason}
    return {
        "by": one.name,
        "median_seconds": one.median,
        "p95_seconds": one.p95,
        "first_seconds": one.first,
        "seconds": list(one.seconds),
    }
