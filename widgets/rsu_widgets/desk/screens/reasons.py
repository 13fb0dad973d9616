"""The reasons of a step as the decision prints them, each paragraph with what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_nb.drafting.tree import Paragraph
from rsu_nb.export.places import anchor

if TYPE_CHECKING:
    from rsu_nb.drafting.tree import Block
    from rsu_widgets.desk.work import Work


def reasons_of(work: Work, step: str) -> list[dict[str, Any]]:
    """The blocks of a step in order, as HTML made by the drafting from escaped text."""
    drawn = work.drawn
    return [
        {"key": anchor(block), "html": drawn.html(block), **_class_of(work, block)}
        for block in drawn.blocks(step)
    ]


def changed_of(before: list[dict[str, Any]], now: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The blocks of a step in order, those that the page has already by their keys alone.

    Args:
        before: What the page has.
        now: What it is to have.
    """
    known = {one["key"]: one for one in before}
    return [{"key": one["key"]} if known.get(one["key"]) == one else one for one in now]


def _class_of(work: Work, block: Block) -> dict[str, Any]:
    if not isinstance(block, Paragraph):
        return {"class": "", "rests_on": []}
    return {
        "id": block.id,
        "class": block.author.value,
        "rests_on": list(block.rests_on),
        "place": work.drawn.place(block),
    }
