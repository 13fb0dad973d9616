"""Refuses a file by its size alone, before anything of it is read."""

from __future__ import annotations

from rsu_nb.attachments.errors import (
    THE_FILE,
    Flaw,
    Measure,
    TooLargeAttachmentError,
    UnreadableAttachmentError,
)
from rsu_nb.attachments.limits import LIMITS, Limits


def refuse_by_size(content: bytes, limits: Limits = LIMITS, subject: str = THE_FILE) -> None:
    """Refuse a file that is empty or too large.

    Raises:
        TooLargeAttachmentError: It has too many bytes.
        UnreadableAttachmentError: It has none.
    """
    if not content:
        raise UnreadableAttachmentError(Flaw.EMPTY, subject)
    if len(content) > limits.size:
        raise TooLargeAttachmentError(
            Measure.SIZE, found=len(content), limit=limits.size, subject=subject
        )
