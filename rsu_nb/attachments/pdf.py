"""Reads the text of a PDF page by page; a page without text is kept as a place to cite."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Final

from pypdf import PdfReader, apply_configuration
from pypdf.errors import FileNotDecryptedError, LimitReachedError, PyPdfError

from rsu_nb.attachments.clean_text import clean
from rsu_nb.attachments.errors import (
    Flaw,
    LockedAttachmentError,
    Measure,
    TooLargeAttachmentError,
    UnreadableAttachmentError,
)
from rsu_nb.attachments.pdf_form import filled_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.attachments.limits import Limits

_BROKEN: Final = (
    PyPdfError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What the library lets through where a file is not as it should be."""


def text_of_pdf(content: bytes, limits: Limits) -> Iterator[str]:
    """The clean text of each page in order, then what is filled in on it; "" where there is none.

    How far streams unpack and how large and deep a tree of pages may be, the library limits; the
    one program it would call, it may not.

    Raises:
        LockedAttachmentError: It opens with a password only.
        TooLargeAttachmentError: It has more pages than a file may.
        UnreadableAttachmentError: It is broken, or reading it takes too much work.
    """
    with apply_configuration(jbig2dec_binary=None):
        try:
            yield from _pages(PdfReader(BytesIO(content)), limits)
        except FileNotDecryptedError:
            raise LockedAttachmentError from None
        except LimitReachedError:
            raise UnreadableAttachmentError(Flaw.TOO_MUCH_WORK) from None
        except _BROKEN:
            raise UnreadableAttachmentError(Flaw.BROKEN_PDF) from None


def _pages(reader: PdfReader, limits: Limits) -> Iterator[str]:
    pages = len(reader.pages)
    if pages > limits.pages:
        raise TooLargeAttachmentError(Measure.PAGES, found=pages, limit=limits.pages)
    if not pages:
        raise UnreadableAttachmentError(Flaw.BROKEN_PDF)
    for page in reader.pages:
        yield clean("\n".join((page.extract_text().strip("\n"), *filled_in(page, limits))))
