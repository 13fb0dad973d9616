"""The frame of the screen: the case, its stage, and what each step still needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_widgets.desk.screens.needs import counts_of

if TYPE_CHECKING:
    from rsu_widgets.desk.work import Work


def overview(work: Work) -> dict[str, Any]:
    """What stands around every screen of a case; nothing of what a limb comes to."""
    standing = work.drawn.standing
    counts = counts_of(work)
    return {
        "case": work.case,
        "kind": standing.decision_type.title,
        "stage": work.stage.value,
        "held": len(work.held),
        "steps": [
            {
                "key": step.key,
                "title": step.title,
                "needs": counts.get(step.key, 0),
                "is_open": standing.is_opened(step.key),
            }
            for step in standing.decision_type.steps
        ],
    }
