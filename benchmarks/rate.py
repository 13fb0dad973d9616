"""How much of what was planted a check finds, and how often it is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rich.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """One line of a table of rates.

    Attributes:
        what: What was planted, or what was left right.
        count: How many places it was planted in, or how many right texts were looked at.
        found: In how many of them the check says something.
        is_right: True where the texts are right, so that whatever is said is a false alarm.
    """

    what: str
    count: int
    found: int
    is_right: bool = False

    @property
    def share(self) -> float:
        """The share in which something is said."""
        return self.found / self.count if self.count else 0.0


def rates_table(rates: Sequence[Rate]) -> Table:
    """Returns the rates as a table: caught and missed of what is wrong, alarms on the right."""
    shown = Table(title="What the checks find in seeded texts")
    shown.add_column("what", overflow="fold")
    for heading in ("texts", "caught", "missed", "false alarms", "share"):
        shown.add_column(heading, justify="right", no_wrap=True)
    for one in rates:
        figures = (
            ("–", "–", str(one.found))
            if one.is_right
            else (str(one.found), str(one.count - one.found), "–")
        )
        shown.add_row(one.what, str(one.count), *figures, f"{one.share:.1%}")
    return shown


def rates_data(rates: Sequence[Rate]) -> list[dict[str, Any]]:
    """Returns the rates as data that JSON can hold."""
    return [
        {"what": one.what, "texts": one.count, "found": one.found, "is_right": one.is_right}
        for one in rates
    ]
