"""The head of the first page: letterhead, title, labelled lines, address and notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.tree import DocumentKind
from rsu_nb.export.docx.ooxml import Element, paragraph, run, w
from rsu_nb.export.docx.runs import runs, text_runs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.tree import Document
    from rsu_nb.export.docx.bookmarks import Bookmarks
    from rsu_nb.export.places import Places


def front(document: Document, places: Places, bookmarks: Bookmarks) -> Iterator[Element]:
    """Yields what stands before the first block, in the order of a decision or of a letter."""
    yield from _letterhead(document)
    if document.kind is DocumentKind.DECISION:
        yield paragraph("Title", *text_runs(document.title))
    for field in document.front:
        label = text_runs(field.label, w("rStyle", val="Label"))
        yield paragraph("Front", *label, run("\t"), *runs(field.content, places, bookmarks))
    if document.address:
        yield paragraph("Address", *text_runs("\n".join(document.address)))
    if document.kind is DocumentKind.LETTER:
        yield paragraph("Subject", *text_runs(document.title))
    if document.notice:
        yield paragraph("Notice", *text_runs(document.notice))


def _letterhead(document: Document) -> Iterator[Element]:
    for place, line in enumerate(document.letterhead):
        yield paragraph("LetterheadLine" if place else "LetterheadName", *text_runs(line))
    yield paragraph("LetterheadRule")
