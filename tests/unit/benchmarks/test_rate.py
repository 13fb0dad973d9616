from __future__ import annotations

from io import StringIO

from rich.console import Console

from benchmarks.rate import Rate, rates_data, rates_table

RATES = [
    Rate(what="planted", count=36, found=27),
    Rate(what="right", count=200, found=1, is_right=True),
    Rate(what="none", count=0, found=0),
]


def test_the_table_says_what_is_caught_what_is_missed_and_what_is_a_false_alarm() -> None:
    console = Console(width=100, record=True, file=StringIO())
    console.print(rates_table(RATES))
    planted, right, none = console.export_text().splitlines()[-4:-1]

    assert [cell.strip() for cell in planted.split("│")[1:-1]] == [
        "planted", "36", "27", "9", "–", "75.0%",
    ]  # fmt: skip
    assert [cell.strip() for cell in right.split("│")[1:-1]] == [
        "right", "200", "–", "–", "1", "0.5%",
    ]  # fmt: skip
    assert "0.0%" in none


def test_the_file_holds_the_counts() -> None:
    assert rates_data(RATES)[0] == {"what": "planted", "texts": 36, "found": 27, "is_right": False}
