"""Headings, paragraphs and tables as Word elements of named styles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.tree import (
    AuthorClass,
    Continuation,
    Heading,
    Items,
    Paragraph,
    Quotation,
    Table,
)
from rsu_nb.export.docx.bookmarks import Bookmarks
from rsu_nb.export.docx.numbering import PARAGRAPHS, Lists, numbered
from rsu_nb.export.docx.ooxml import Element, paragraph, w
from rsu_nb.export.docx.runs import runs, text_runs
from rsu_nb.export.docx.tables import table
from rsu_nb.export.flow import body_parts, is_plain_lines
from rsu_nb.export.places import Places, anchor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.tree import Block, Body, Inline, Item

_CONTINUED: Final = "ContinuedParagraph"


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocks:
    """The blocks of one document with what they refer to and the lists they begin."""

    places: Places
    bookmarks: Bookmarks
    lists: Lists
    kept_with_next: frozenset[str]

    def elements(self, block: Block) -> Iterator[Element]:
        """The elements of one block, in reading order."""
        match block:
            case Heading(level=level, text=text):
                yield paragraph(f"Heading{level}", *text_runs(text))
            case Paragraph():
                yield self._lead(block)
                for part, is_kept in body_parts(block):
                    keep = [w("keepNext")] if is_kept else []
                    yield from self._body(part, keep, _continued(block))
            case Table():
                yield from table(block, self._runs, self.bookmarks)

    def _lead(self, block: Paragraph) -> Element:
        properties = [w("keepNext")] if block.id in self.kept_with_next else []
        if block.is_numbered:
            properties.append(numbered(PARAGRAPHS))
        content = self.bookmarks.around(anchor(block), self._runs(block.content))
        return paragraph(_style(block), *content, properties=properties)

    def _body(self, part: Body, keep: list[Element], continued: str) -> Iterator[Element]:
        match part:
            case Quotation(content=content):
                yield paragraph("Quote", *self._runs(content))
            case Continuation(content=content):
                yield paragraph(continued, *self._runs(content), properties=keep)
            case Items(items=items):
                list_ = self.lists.new(is_under_number=continued == _CONTINUED)
                yield from self._items(items, list_, level=0)

    def _items(self, items: tuple[Item, ...], list_: int, *, level: int) -> Iterator[Element]:
        for item in items:
            keep = [w("keepNext")] if item.items else []
            place = [*keep, numbered(list_, level)]
            is_last = level == 0 and item is items[-1] and not item.items
            style = "LastListItem" if is_last else "ListItem"
            yield paragraph(style, *self._runs(item.content), properties=place)
            yield from self._items(item.items, list_, level=level + 1)

    def _runs(self, content: tuple[Inline, ...]) -> list[Element]:
        return runs(content, self.places, self.bookmarks)


def _style(block: Paragraph) -> str:
    if block.author is AuthorClass.GAP:
        return "NumberedGap" if block.is_numbered else "Gap"
    if block.body and is_plain_lines(block):
        return "SignatureLine"
    return "NumberedParagraph" if block.is_numbered else "Normal"


def _continued(block: Paragraph) -> str:
    """The style of further text below a paragraph."""
    if is_plain_lines(block):
        return "SignatureLine"
    return _CONTINUED if block.is_numbered else "Normal"
