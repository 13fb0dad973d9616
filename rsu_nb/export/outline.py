"""The outline a screen reader walks: heading levels from 1, none skipped on the way down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.tree import Heading

if TYPE_CHECKING:
    from rsu_nb.drafting.tree import Document


def outline_levels(document: Document) -> dict[str, int]:
    """Returns the level of each heading in the outline, by its id.

    A letter starts at level 2, for its look, and a level may be left out; an outline may not do
    either, so the levels are drawn up to the ones above them.
    """
    levels: dict[str, int] = {}
    open_levels: list[int] = []
    for block in document.blocks:
        if isinstance(block, Heading):
            open_levels = [level for level in open_levels if level < block.level]
            open_levels.append(block.level)
            levels[block.id] = len(open_levels)
    return levels
