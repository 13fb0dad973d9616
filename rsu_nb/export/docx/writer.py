"""A document's tree becomes a Word file, from blank page to bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.tree import DocumentKind
from rsu_nb.export.docx.blocks import Blocks
from rsu_nb.export.docx.bookmarks import bookmarks_of
from rsu_nb.export.docx.front import front
from rsu_nb.export.docx.letter_styles import set_closer
from rsu_nb.export.docx.margins import footer, header
from rsu_nb.export.docx.marks import Marks, is_marked
from rsu_nb.export.docx.numbering import Lists
from rsu_nb.export.docx.package import blank, packed
from rsu_nb.export.flow import kept_with_next
from rsu_nb.export.glyphs import plain
from rsu_nb.export.moment import universal
from rsu_nb.export.places import places_of

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

    from rsu_nb.drafting.tree import Document


def docx_of(document: Document) -> bytes:
    """Returns `document` as a Word file with real headings, numbers, lists and references."""
    word = blank()
    if document.kind is DocumentKind.LETTER:
        set_closer(word)
    _write_body(document, word)
    _write_margins(document, word)
    _write_properties(document, word)
    return packed(word, document.timestamp)


def _write_body(document: Document, word: WordDocument) -> None:
    places, bookmarks = places_of(document), bookmarks_of(document)
    blocks = Blocks(
        places=places,
        bookmarks=bookmarks,
        lists=Lists(word.part.numbering_part),
        kept_with_next=kept_with_next(document),
    )
    body = word.element.body
    page = body[-1]
    for element in front(document, places, bookmarks):
        page.addprevious(element)
    marks = Marks(document.case, first_number=len(bookmarks.order) + 1)
    for block in document.blocks:
        elements = tuple(blocks.elements(block))
        for element in elements:
            page.addprevious(element)
        if is_marked(document):
            marks.put(block, elements)
    marks.name(body)


def _write_margins(document: Document, word: WordDocument) -> None:
    section = word.sections[0]
    section.header.part.element.extend(header(document))
    section.footer.part.element.extend(footer(document))


def _write_properties(document: Document, word: WordDocument) -> None:
    unit = plain(document.letterhead[0]) if document.letterhead else ""
    moment = universal(document.timestamp).replace(tzinfo=None)
    properties = word.core_properties
    properties.title = plain(document.title)
    properties.subject = plain(document.case)
    properties.author = properties.last_modified_by = unit
    properties.created = properties.modified = moment
    properties.language = document.language
    properties.revision = 1
