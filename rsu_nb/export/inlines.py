"""Every stretch of text in a document, in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.tree import (
    Continuation,
    Heading,
    Items,
    Paragraph,
    ParagraphNumber,
    Quotation,
    Table,
)
from rsu_nb.export.stamp import stamp_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.tree import Block, Body, Document, Inline, Item


def inlines(document: Document) -> Iterator[Inline]:
    """Yields the runs and references of the front, the paragraphs and the tables."""
    for field in document.front:
        yield from field.content
    for block in document.blocks:
        yield from _of_block(block)


def texts(document: Document) -> Iterator[str]:
    """Yields every string that the document prints, running text and all else."""
    yield from (document.title, document.case, document.marking, document.notice)
    yield from document.letterhead
    yield from document.address
    yield from (field.label for field in document.front)
    yield stamp_line(document)
    for block in document.blocks:
        yield from _labels(block)
    for inline in inlines(document):
        yield inline.fallback if isinstance(inline, ParagraphNumber) else inline.text


def _labels(block: Block) -> Iterator[str]:
    match block:
        case Heading(text=text):
            yield text
        case Table(caption=caption, columns=columns):
            yield caption
            yield from (column.heading for column in columns)
        case Paragraph():
            return


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
