"""Every stretch of running text in a document, in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.tree import Continuation, Heading, Items, Paragraph, Quotation, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.tree import Block, Body, Document, Inline, Item


def inlines(document: Document) -> Iterator[Inline]:
    """Yields the runs and references of the front, the paragraphs and the tables."""
    for field in document.front:
        yield from field.content
    for block in document.blocks:
        yield from _of_block(block)


def _of_block(block: Block) -> Iterator[Inline]:
    match block:
        case Heading():
            return
        case Paragraph(content=content, body=body):
            yield from content
            for part in body:
                yield from _of_body(part)
        case Table(rows=rows):
            for row in rows:
                for cell in row.cells:
                    yield from cell


def _of_body(part: Body) -> Iterator[Inline]:
    match part:
        case Quotation(content=content) | Continuation(content=content):
            yield from content
        case Items(items=items):
            yield from _of_items(items)


def _of_items(items: tuple[Item, ...]) -> Iterator[Inline]:
    for item in items:
        yield from item.content
        yield from _of_items(item.items)
