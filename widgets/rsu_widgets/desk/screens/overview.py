"""The frame of the screen: the case, its stage, and what each step still needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_widgets.desk.screens.catalogue import SCREENS
from rsu_widgets.desk.screens.needs import counts_of, is_untouched, waits_of
from rsu_widgets.desk.screens.options import Choices

if TYPE_CHECKING:
    from rsu_widgets.desk.work import Work


def overview(work: Work) -> dict[str, Any]:
    """What stands around every screen of a case; nothing of what a limb comes to."""
    standing = work.drawn.standing
    counts = counts_of(work)
    choices = Choices(work)
    return {
        "case": work.case,
        "kind": standing.decision_type.title,
        "stage": work.stage.value,
        "held": len(work.held),
        "waits": waits_of(work),
        "screens": [{"key": one.key, "title": one.title} for one in SCREENS],
        "things": choices.relied_on(),
        "roles": choices.roles(),
        "names": names_of(work),
        "steps": [
            {
                "key": step.key,
                "title": step.title,
                "needs": counts.get(step.key, 0),
                "is_open": standing.is_opened(step.key),
                "is_untouched": is_untouched(work, step.key),
            }
            for step in standing.decision_type.steps
        ],
    }


def names_of(work: Work) -> list[dict[str, str]]:
    """The names of the people of the case, each with the role that stands for it in a text."""
    return [
        {"name": name, "role": one.role}
        for one in work.record.identities
        for name in dict.fromkeys((one.full_name, one.printed_as or "", *one.aliases))
        if name
    ]
