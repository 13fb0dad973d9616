"""What each paragraph of a document rests on, as the data that goes with every export."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_nb.drafting.tree import Continuation, Heading, Items, Paragraph, Quotation, Table
from rsu_nb.export.glyphs import plain
from rsu_nb.export.places import places_of
from rsu_nb.export.spans import spans

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.tree import Block, Body, Document, Inline, Item
    from rsu_nb.export.places import Places

SCHEMA = "rsu-nb/provenance/1"


def provenance_of(document: Document) -> dict[str, Any]:
    """Returns paragraphs and tables in reading order: id, number, class, text, what they rest on.

    `number` is None for what takes no number; `text` is as printed, a line for each part of a
    paragraph and each row of a table.
    """
    places = places_of(document)
    return {
        "schema": SCHEMA,
        "case": document.case,
        "kind": document.kind.value,
        "title": plain(document.title),
        "paragraphs": [
            _entry(block, places)
            for block in document.blocks
            if isinstance(block, (Paragraph, Table))
        ],
    }


def _entry(block: Paragraph | Table, places: Places) -> dict[str, Any]:
    return {
        "id": block.id,
        "number": places.number(block.id) if isinstance(block, Paragraph) else None,
        "class": block.author.value,
        "text": "\n".join(_lines(block, places)),
        "rests_on": list(block.rests_on),
    }


def _lines(block: Block, places: Places) -> Iterator[str]:
    match block:
        case Heading(text=text):
            yield plain(text)
        case Paragraph(content=content, body=body):
            yield _text(content, places)
            for part in body:
                yield from _body_lines(part, places)
        case Table(caption=caption, rows=rows):
            yield plain(caption)
            for row in rows:
                yield " | ".join(_text(cell, places) for cell in row.cells)


def _body_lines(part: Body, places: Places) -> Iterator[str]:
    match part:
        case Quotation(content=content) | Continuation(content=content):
            yield _text(content, places)
        case Items(items=items):
            yield from _item_lines(items, places)


def _item_lines(items: tuple[Item, ...], places: Places) -> Iterator[str]:
    for item in items:
        yield _text(item.content, places)
        yield from _item_lines(item.items, places)


def _text(content: tuple[Inline, ...], places: Places) -> str:
    return "".join(span.text for span in spans(content, places))
