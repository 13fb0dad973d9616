"""How long the proof takes that a decision type's rules answer every case, and only once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.contest import Contender, contest
from benchmarks.row import Budget
from rsu_nb.decisions.catalogue import DECISION_TYPES
from rsu_nb.law.proof import verify

if TYPE_CHECKING:
    from benchmarks.row import Row

RUNS = 3
BUDGET = Budget(median=10)
NOTE = "there is nothing to compare it with: no other program knows these rules."


def rows() -> list[Row]:
    """Returns a row for each decision type."""
    return [
        contest(
            f"prove {one.key}",
            [Contender(name="rsu_nb", run=lambda one=one: verify(one))],
            runs=RUNS,
            budget=BUDGET,
            note=NOTE,
        )
        for one in DECISION_TYPES
    ]
