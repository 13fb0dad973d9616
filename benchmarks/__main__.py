"""`python -m benchmarks [FAMILY…]`: measures, prints the table, writes the JSON file."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from benchmarks.catalogue import FAMILIES
from benchmarks.machine import machine
from benchmarks.rate import Rate, rates_table
from benchmarks.report import not_met, table, write

if TYPE_CHECKING:
    from benchmarks.row import Row

RESULTS = Path(".benchmarks")


def main() -> None:
    """Measure the families asked for, or all of them."""
    known = [family.key for family in FAMILIES]
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("families", nargs="*", metavar="FAMILY", help=", ".join(known))
    wanted = parser.parse_args().families or known
    unknown = [name for name in wanted if name not in known]
    if unknown:
        parser.error(f"no family {unknown[0]!r}; the families are {', '.join(known)}")
    _measure(wanted)


def _measure(wanted: list[str]) -> None:
    console = Console()
    where = machine()
    rows: list[Row] = []
    rates: list[Rate] = []
    for family in FAMILIES:
        if family.key in wanted:
            console.print(f"Measuring {family.key} …")
            rows += family.rows()
            rates += family.rates()
    console.print(table(rows))
    for row in rows:
        if row.note:
            console.print(f"{row.what}: {row.note}", highlight=False)
    if rates:
        console.print(rates_table(rates))
    for sentence in not_met(rows):
        console.print(sentence, style="bold")
    path = RESULTS / f"{datetime.now(UTC):%Y-%m-%dT%H-%M-%SZ}.json"
    write(rows, where, path, rates)
    console.print(f"Written: {path}")


if __name__ == "__main__":
    main()
