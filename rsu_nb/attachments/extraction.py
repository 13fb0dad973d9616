"""Reads a file's content into passages, within limits, in this very process.

A file may be made to do harm: `reading.read_attachment` does this in a process of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.attachments.attachment import Extract, Passage
from rsu_nb.attachments.errors import (
    Flaw,
    Measure,
    TooLargeAttachmentError,
    UnknownKindError,
    UnreadableAttachmentError,
)
from rsu_nb.attachments.kind import AttachmentKind, kind_of
from rsu_nb.attachments.limits import LIMITS, Limits
from rsu_nb.attachments.paragraphs import placed
from rsu_nb.attachments.pdf import text_of_pdf
from rsu_nb.attachments.plain import text_of_plain
from rsu_nb.attachments.size import refuse_by_size
from rsu_nb.attachments.word import text_of_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def extract(content: bytes, limits: Limits = LIMITS) -> Extract:
    """What a file's content is, and its text by place.

    Args:
        content: The whole file.
        limits: What it may be; memory and time are limited by the process only.

    Raises:
        UnknownKindError: It is of a kind that cannot be attached.
        LockedAttachmentError: It is locked with a password.
        TooLargeAttachmentError: It is over a limit.
        UnreadableAttachmentError: It is empty, broken, or made to do harm.
    """
    refuse_by_size(content, limits)
    kind = kind_of(content)
    if kind is None:
        raise UnknownKindError
    try:
        passages = _passages(kind, content, limits)
    except (MemoryError, RecursionError):
        raise UnreadableAttachmentError(Flaw.TOO_MUCH_WORK) from None
    has_pages = kind is AttachmentKind.PDF or kind.is_picture
    return Extract(kind=kind, pages=len(passages) if has_pages else None, passages=passages)


def _passages(kind: AttachmentKind, content: bytes, limits: Limits) -> tuple[Passage, ...]:
    match kind:
        case AttachmentKind.PDF:
            pages = text_of_pdf(content, limits)
            return tuple(
                Passage(anchor=f"p {number}", text=text)
                for number, text in enumerate(_short_enough(pages, limits), 1)
            )
        case AttachmentKind.WORD:
            return placed(tuple(_short_enough(text_of_word(content, limits), limits)))
        case AttachmentKind.TEXT:
            return placed(tuple(_short_enough(text_of_plain(content), limits)))
        case AttachmentKind.JPEG | AttachmentKind.PNG:
            return (Passage(anchor="p 1", text=""),)


def _short_enough(texts: Iterable[str], limits: Limits) -> Iterator[str]:
    """The same texts, until they are more, or together longer, than a file's may be."""
    length = 0
    for number, text in enumerate(texts, 1):
        length += len(text)
        if length > limits.text:
            raise TooLargeAttachmentError(Measure.TEXT, found=None, limit=limits.text)
        if number > limits.places:
            raise TooLargeAttachmentError(Measure.PLACES, found=None, limit=limits.places)
        yield text
