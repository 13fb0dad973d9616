"""The characters of a document that no shipped font prints, for the officer to put right."""

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
from rsu_nb.export.glyphs import unprintable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.tree import Block, Body, Document, Inline, Item


def uncovered(document: Document) -> tuple[str, ...]:
    """Returns the characters that will print as boxed code points, in code point order."""
    return tuple(sorted(frozenset().union(*map(unprintable, _texts(document)))))


def _texts(document: Document) -> Iterator[str]:
    yield from (document.title, document.case, document.marking, document.notice)
    yield from document.letterhead
    yield from document.address
    for field in document.front:
        yield field.label
        yield from _inline_texts(field.content)
    for block in document.blocks:
        yield from _block_texts(block)
    if document.stamp:
        yield from (document.stamp.purpose, document.stamp.recipient)


def _block_texts(block: Block) -> Iterator[str]:
    match block:
        case Heading(text=text):
            yield text
        case Paragraph(content=content, body=body):
            yield from _inline_texts(content)
            for part in body:
                yield from _body_texts(part)
        case Table():
            yield block.caption
            yield from (column.heading for column in block.columns)
            for row in block.rows:
                for cell in row.cells:
                    yield from _inline_texts(cell)


def _body_texts(part: Body) -> Iterator[str]:
    match part:
        case Quotation(content=content) | Continuation(content=content):
            yield from _inline_texts(content)
        case Items(items=items):
            yield from _item_texts(items)


def _item_texts(items: tuple[Item, ...]) -> Iterator[str]:
    for item in items:
        yield from _inline_texts(item.content)
        yield from _item_texts(item.items)


def _inline_texts(content: tuple[Inline, ...]) -> Iterator[str]:
    for inline in content:
        yield inline.fallback if isinstance(inline, ParagraphNumber) else inline.text
