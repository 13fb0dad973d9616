"""Bookmarks: the places of a Word document that its references lead to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rsu_nb.drafting.tree import Paragraph, ParagraphNumber, SourceLink, Table
from rsu_nb.export.docx.ooxml import Element, w
from rsu_nb.export.inlines import inlines
from rsu_nb.export.places import paragraph_anchor, row_anchor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.tree import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Bookmarks:
    """The bookmark of each anchor that something refers to.

    Attributes:
        order: Place of each such anchor in the document, from 1.
    """

    order: dict[str, int]

    def name(self, anchor: str) -> str:
        """The bookmark's name, in the form that Word gives to its own and does not list."""
        return f"_Ref{100_000_000 + self.order[anchor]}"

    def around(self, anchor: str, content: list[Element]) -> list[Element]:
        """`content` inside its bookmark, or as it is where nothing refers to it."""
        if anchor not in self.order:
            return content
        number = self.order[anchor]
        start = w("bookmarkStart", id=number, name=self.name(anchor))
        return [start, *content, w("bookmarkEnd", id=number)]


def bookmarks_of(document: Document) -> Bookmarks:
    """Returns the bookmarks that the references of `document` need."""
    wanted = frozenset(_targets(document))
    here = dict.fromkeys(anchor for anchor in _anchors(document) if anchor in wanted)
    return Bookmarks(order={anchor: place for place, anchor in enumerate(here, start=1)})


def _targets(document: Document) -> Iterator[str]:
    for inline in inlines(document):
        match inline:
            case ParagraphNumber(target=target):
                yield paragraph_anchor(target)
            case SourceLink(target=target):
                yield row_anchor(target)
            case _:
                pass


def _anchors(document: Document) -> Iterator[str]:
    for block in document.blocks:
        match block:
            case Paragraph(id=id_, is_numbered=True):
                yield paragraph_anchor(id_)
            case Table(rows=rows):
                yield from (row_anchor(row.id) for row in rows)
            case _:
                pass
