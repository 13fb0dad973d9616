"""Cleans up a list of blocks: no heading without text, no reference without a paragraph."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rsu_nb.drafting.tree import (
    Continuation,
    Heading,
    Inline,
    Item,
    Items,
    Paragraph,
    ParagraphNumber,
    Quotation,
    Table,
)
from rsu_nb.errors import Problem, UnknownParagraphError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rsu_nb.drafting.tree import Block, Body

Content = tuple[Inline, ...]


def pruned(written: Sequence[tuple[str, Block]]) -> list[tuple[str, Block]]:
    """Blocks, each with its step, without the headings under which nothing stands."""
    kept: list[tuple[str, Block]] = []
    last_level = 0
    for step, block in reversed(written):
        if not isinstance(block, Heading):
            kept.append((step, block))
            last_level = _DEEPEST
        elif last_level > block.level:
            kept.append((step, block))
            last_level = block.level
    return kept[::-1]


def resolved(blocks: Sequence[Block], *, case: str, is_finished: bool) -> tuple[Block, ...]:
    """The blocks with every paragraph reference led to a paragraph that is there.

    A reference may name the stem of a paragraph's id; it leads to the first of its paragraphs. One
    that leads nowhere prints its own id in an unfinished draft.

    Raises:
        UnknownParagraphError: In a finished decision, for every reference that leads nowhere.
    """
    known = {block.id for block in blocks if isinstance(block, Paragraph) and block.is_numbered}
    missing: list[Problem] = []

    def turned(content: Content, where: str) -> Content:
        return tuple(_turned(node, known, where, missing) for node in content)

    result = tuple(with_contents(block, turned) for block in blocks)
    if is_finished and missing:
        raise UnknownParagraphError(case, missing)
    return result


_DEEPEST = 9


def _turned(node: Inline, known: set[str], where: str, missing: list[Problem]) -> Inline:
    if not isinstance(node, ParagraphNumber) or node.target in known:
        return node
    first = f"{node.target}-1"
    if first in known:
        return replace(node, target=first)
    what = f"It refers to the paragraph {node.target}, which this decision does not have."
    missing.append(Problem(where=where, what=what))
    return node


def with_contents(block: Block, turned: Callable[[Content, str], Content]) -> Block:
    """A block with every piece of its running text turned; `turned` is told where it stands."""
    match block:
        case Heading():
            return block
        case Paragraph():
            body = tuple(_body(one, turned, block.id) for one in block.body)
            return replace(block, content=turned(block.content, block.id), body=body)
        case Table():
            rows = tuple(
                replace(row, cells=tuple(turned(cell, row.id) for cell in row.cells))
                for row in block.rows
            )
            return replace(block, rows=rows)


def _body(body: Body, turned: Callable[[Content, str], Content], where: str) -> Body:
    match body:
        case Quotation() | Continuation():
            return replace(body, content=turned(body.content, where))
        case Items():
            return Items(items=tuple(_item(item, turned, where) for item in body.items))


def _item(item: Item, turned: Callable[[Content, str], Content], where: str) -> Item:
    inner = tuple(_item(one, turned, where) for one in item.items)
    return Item(content=turned(item.content, where), items=inner)
