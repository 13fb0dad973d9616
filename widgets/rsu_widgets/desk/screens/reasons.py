"""The reasons of a step as the decision prints them, each paragraph with what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_nb.drafting.steps import step_result
from rsu_nb.drafting.tree import Paragraph
from rsu_widgets.fragment import page_of

if TYPE_CHECKING:
    from rsu_nb.drafting.tree import Block
    from rsu_widgets.desk.work import Work


def reasons_of(work: Work, step: str) -> list[dict[str, Any]]:
    """The blocks of a step in order, as HTML made by the drafting from escaped text."""
    blocks = step_result(work.record, step).blocks
    page = page_of(work.record)
    return [{"html": page.fragment([block]), **_class_of(block)} for block in blocks]


def _class_of(block: Block) -> dict[str, Any]:
    if not isinstance(block, Paragraph):
        return {"class": "", "rests_on": []}
    return {"id": block.id, "class": block.author.value, "rests_on": list(block.rests_on)}
