"""What one step of a case still needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.gaps import gaps_of, mismatches_of

if TYPE_CHECKING:
    from rsu_nb.errors import Problem
    from rsu_nb.record.record import Record


def gaps_in(record: Record, step: str) -> tuple[Problem, ...]:
    """Returns what is still to be done in a step; a conclusion against the findings included."""
    every = (*gaps_of(record), *mismatches_of(record))
    return tuple(gap for gap in every if gap.where.partition("/")[0] == step)
