"""What a step still needs, each with the place on the form where it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.gaps import gaps_of, mismatches_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rsu_nb.errors import Problem
    from rsu_widgets.desk.work import Work


def needs_of(work: Work, step: str) -> list[dict[str, str]]:
    """What is still to be done in a step, of the record and of what is held beside it."""
    return [
        {"where": gap.where.partition("/")[2], "what": gap.what}
        for gap in _all(work)
        if gap.where.partition("/")[0] == step
    ]


def counts_of(work: Work) -> dict[str, int]:
    """How many things each step still needs; steps that need nothing are left out."""
    counts: dict[str, int] = {}
    for gap in _all(work):
        step = gap.where.partition("/")[0]
        counts[step] = counts.get(step, 0) + 1
    return counts


def _all(work: Work) -> Sequence[Problem]:
    return (*gaps_of(work.record), *mismatches_of(work.record))
