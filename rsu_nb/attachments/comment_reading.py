"""Reads the comments of a draft copy that came back, in a process of its own."""

from __future__ import annotations

from typing import Final

from rsu_nb.attachments.commented_copy import CommentedCopy, copy_from
from rsu_nb.attachments.errors import THE_FILE
from rsu_nb.attachments.limits import MEGABYTE, Limits
from rsu_nb.attachments.reading import Reads, answer_apart
from rsu_nb.attachments.size import refuse_by_size

COPY_LIMITS: Final = Limits(
    size=20 * MEGABYTE, unpacked=100 * MEGABYTE, text=1_000_000, places=2_000
)
"""What a copy may be: its `text` is that of all comments together, its `places` their number."""


def read_commented_copy(
    content: bytes, limits: Limits = COPY_LIMITS, subject: str = THE_FILE
) -> CommentedCopy:
    """The marks and the comments of a Word document that came back from somebody.

    Args:
        content: The whole file.
        limits: What it may be and reading it may take.
        subject: What a refusal calls the file.

    Raises:
        UnknownKindError: It is no Word document.
        LockedAttachmentError: It is locked with a password.
        TooLargeAttachmentError: It is over a limit.
        UnreadableAttachmentError: It is empty, broken, or made to do harm.
    """
    refuse_by_size(content, limits, subject)
    return copy_from(answer_apart(content, limits, subject, reads=Reads.COMMENTS), subject)
