"""The forms a document can leave in, and the writer of each."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from rsu_nb.drafting.tree import DocumentKind
from rsu_nb.errors import UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rsu_nb.drafting.tree import Document


class Format(StrEnum):
    """A form of file, by its ending."""

    DOCX = "docx"
    PDF = "pdf"
    HTML = "html"

    def holds(self, kind: DocumentKind) -> bool:
        """True where a document of that kind is handed over in this form."""
        return self is not Format.HTML or kind is DocumentKind.DECISION


def formats_from(names: Iterable[str]) -> tuple[Format, ...]:
    """Returns the formats of those names, each once, in the order asked for.

    Raises:
        UnknownNameError: A name is none of the three.
    """
    known = [form.value for form in Format]
    wanted = tuple(names)
    for name in wanted:
        if name not in known:
            raise UnknownNameError(kind="format", name=name, known=known)
    return tuple(dict.fromkeys(Format(name) for name in wanted))


def written(document: Document, form: Format) -> bytes:
    """Returns `document` as the bytes of a file of that form."""
    match form:
        case Format.DOCX:
            from rsu_nb.export.docx import docx_of

            return docx_of(document)
        case Format.PDF:
            from rsu_nb.export.pdf import pdf_of

            return pdf_of(document)
        case Format.HTML:
            from rsu_nb.export.html import html_of

            return html_of(document).encode()
