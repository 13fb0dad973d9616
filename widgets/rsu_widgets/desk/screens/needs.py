"""What a step still needs, each with the place on the form where it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rsu_widgets.desk.work import Work


def needs_of(work: Work, step: str) -> list[dict[str, str]]:
    """What is still to be done in a step, of the record and of what is held beside it."""
    return [{"where": gap.where, "what": gap.what} for gap in work.drawn.needs if gap.step == step]


def counts_of(work: Work) -> dict[str, int]:
    """How many things each step still needs; steps that need nothing are left out."""
    counts: dict[str, int] = {}
    for gap in work.drawn.needs:
        counts[gap.step] = counts.get(gap.step, 0) + 1
    return counts
