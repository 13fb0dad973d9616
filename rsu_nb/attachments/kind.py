"""What kinds of file can be attached, told apart by what they hold and never by their name."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class AttachmentKind(StrEnum):
    """The kinds that can be attached."""

    PDF = "pdf"
    WORD = "docx"
    TEXT = "text"
    JPEG = "jpeg"
    PNG = "png"

    @property
    def words(self) -> str:
        """The kind as a person calls it."""
        return _WORDS[self]

    @property
    def ending(self) -> str:
        """How the name of such a file ends."""
        return _ENDINGS.get(self, self.value)

    @property
    def is_picture(self) -> bool:
        """True for a photo or another picture: one page, and no text."""
        return self in {AttachmentKind.JPEG, AttachmentKind.PNG}


_WORDS: Final = {
    AttachmentKind.PDF: "PDF",
    AttachmentKind.WORD: "Word document (.docx)",
    AttachmentKind.TEXT: "plain text (UTF-8)",
    AttachmentKind.JPEG: "JPEG photo",
    AttachmentKind.PNG: "PNG picture",
}
_ENDINGS: Final = {AttachmentKind.TEXT: "txt", AttachmentKind.JPEG: "jpg"}
_BEGINNINGS: Final = (
    (AttachmentKind.PDF, b"%PDF-"),
    (AttachmentKind.WORD, b"PK\x03\x04"),
    (AttachmentKind.JPEG, b"\xff\xd8\xff"),
    (AttachmentKind.PNG, b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"),
)
_BLANK: Final = b"\xef\xbb\xbf \t\r\n"
"""What some programs write before a PDF begins."""

_MARKUP: Final = (b"{\\rtf", b"<!doctype", b"<html", b"<?xml", b"<svg")
"""How files begin that are text to a computer only."""

BYTE_ORDER_MARKS: Final = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
"""How a text begins that is not UTF-8 but says so."""


def kind_of(content: bytes) -> AttachmentKind | None:
    """The kind of a file by how it begins; None for a kind that cannot be attached.

    A Word file begins as every zip file does: reading it tells whether it is one.
    """
    for kind, beginning in _BEGINNINGS:
        begun = content.lstrip(_BLANK) if kind is AttachmentKind.PDF else content
        if begun.startswith(beginning):
            return kind
    return AttachmentKind.TEXT if _is_text(content) else None


def _is_text(content: bytes) -> bool:
    if content.lstrip(_BLANK)[:9].lower().startswith(_MARKUP):
        return False
    encoding = encoding_of(content)
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return "\0" not in text


def encoding_of(content: bytes) -> str:
    """How a plain text is written: UTF-16 where it begins by saying so, or else UTF-8."""
    return next(
        (encoding for mark, encoding in BYTE_ORDER_MARKS if content.startswith(mark)), "utf-8"
    )
