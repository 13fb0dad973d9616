"""The decision or letter as a PDF that can be read aloud (PDF/UA-1) and kept (PDF/A-2a).

What the document says reaches the typesetter as data in memory: nothing is written to a file, and
nothing an officer typed is ever read as markup.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import typst

from rsu_nb.drafting.tree import Continuation, Heading, Items, Paragraph, Quotation, Table
from rsu_nb.export.flow import body_parts, is_plain_lines, kept_with_next
from rsu_nb.export.fonts import FOLDER, Script
from rsu_nb.export.html import TEMPLATES
from rsu_nb.export.moment import seconds
from rsu_nb.export.outline import outline_levels
from rsu_nb.export.places import Places, anchor, places_of
from rsu_nb.export.spans import Span, spans, text_spans
from rsu_nb.export.stamp import stamp_line

if TYPE_CHECKING:
    from rsu_nb.drafting.tree import Block, Body, Document, Inline, Item

_STANDARDS: list[typst.PDFStandard] = ["a-2a", "ua-1"]
_Data = dict[str, Any]


def pdf_of(document: Document) -> bytes:
    """Returns `document` as a PDF whose only time is the document's own timestamp."""
    compiler = typst.Compiler(
        (TEMPLATES / "decision.typ").read_bytes(), root=TEMPLATES, font_paths=_fonts()
    )
    made = compiler.compile(
        format="pdf",
        sys_inputs={"document": json.dumps(_document(document))},
        pdf_standards=_STANDARDS,
        timestamp=seconds(document.timestamp),
    )
    return made if isinstance(made, bytes) else b"".join(made or ())


@cache
def _fonts() -> typst.Fonts:
    """The shipped fonts alone, so that every computer sets the same page."""
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FOLDER)]
    )


def _document(document: Document) -> _Data:
    places = places_of(document)
    language, _, region = document.language.partition("-")
    return {
        "kind": document.kind.value,
        "title": _texts(document.title),
        "case": _texts(document.case),
        "letterhead": [_texts(line) for line in document.letterhead],
        "front": [
            {"label": _texts(field.label), "content": _inline(field.content, places)}
            for field in document.front
        ],
        "address": [_texts(line) for line in document.address],
        "notice": _texts(document.notice),
        "marking": _texts(document.marking),
        "status": document.status.value,
        "stamp": _texts(stamp_line(document)),
        "language": language,
        "region": region or None,
        "families": {script.name: script.value for script in Script},
        "outline": outline_levels(document),
        "kept": dict.fromkeys(sorted(kept_with_next(document)), True),
        "blocks": [_block(block, places) for block in document.blocks],
    }


def _block(block: Block, places: Places) -> _Data:
    common: _Data = {"id": block.id, "anchor": anchor(block), "kind": type(block).__name__}
    match block:
        case Heading(level=level, text=text):
            return common | {"level": level, "content": _texts(text)}
        case Paragraph(content=content):
            return common | {
                "number": places.number(block.id),
                "author": block.author.value,
                "lines": is_plain_lines(block),
                "content": _inline(content, places),
                "body": [
                    _body(part, places) | {"kept": is_kept} for part, is_kept in body_parts(block)
                ],
            }
        case Table():
            return common | _table(block, places)


def _table(table: Table, places: Places) -> _Data:
    return {
        "caption": _texts(table.caption),
        "columns": [
            {"heading": _texts(column.heading), "share": column.share} for column in table.columns
        ],
        "rows": [
            {"anchor": anchor(row), "cells": [_inline(cell, places) for cell in row.cells]}
            for row in table.rows
        ],
    }


def _body(part: Body, places: Places) -> _Data:
    match part:
        case Quotation(content=content) | Continuation(content=content):
            return {"kind": type(part).__name__, "content": _inline(content, places)}
        case Items(items=items):
            return {"kind": "Items", "items": [_item(item, places) for item in items]}


def _item(item: Item, places: Places) -> _Data:
    return {
        "content": _inline(item.content, places),
        "items": [_item(each, places) for each in item.items],
    }


def _inline(content: tuple[Inline, ...], places: Places) -> list[_Data]:
    return [_span(span) for span in spans(content, places)]


def _texts(text: str) -> list[_Data]:
    return [_span(span) for span in text_spans(text)]


def _span(span: Span) -> _Data:
    return {
        "text": span.text,
        "script": span.script.name,
        "boxed": span.is_boxed,
        "emphasised": span.is_emphasised,
        "language": span.language.partition("-")[0] if span.language else None,
        "target": span.target,
    }
