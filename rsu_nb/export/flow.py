"""Which paragraphs may not be parted from what follows them at the foot of a page."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from rsu_nb.drafting.tree import AuthorClass, Continuation, Items, Paragraph, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.tree import Block, Body, Document


def kept_with_next(document: Document) -> frozenset[str]:
    """Returns the ids of paragraphs that lead into a list, a table or the signature."""
    following = pairwise((*document.blocks, None))
    return frozenset(
        block.id
        for block, after in following
        if isinstance(block, Paragraph)
        and _leads_on(block, after, is_last_pair=after is document.blocks[-1])
    )


def _leads_on(block: Paragraph, after: Block | None, *, is_last_pair: bool) -> bool:
    if block.body:
        return isinstance(block.body[0], Items | Continuation)
    if not isinstance(after, Paragraph):
        return isinstance(after, Table)
    return is_plain_lines(after) or (is_last_pair and not after.is_numbered)


def body_parts(block: Paragraph) -> Iterator[tuple[Body, bool]]:
    """Yields each part of a paragraph's body, and whether it leads into what follows it."""
    for part, after in pairwise((*block.body, None)):
        if part is not None:
            yield part, isinstance(part, Continuation) and isinstance(after, Items | Continuation)


def is_plain_lines(block: Paragraph) -> bool:
    """Returns whether a paragraph is a greeting or a signature, its lines set close together."""
    is_structure = block.author is AuthorClass.STRUCTURE and not block.is_numbered
    return is_structure and all(isinstance(part, Continuation) for part in block.body)
