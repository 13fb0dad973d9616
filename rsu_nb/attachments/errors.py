"""Why a file is not attached, each as a sentence a person can act on; never with its name.

AttachmentError
├─ UnknownKindError, LockedAttachmentError
├─ TooLargeAttachmentError, UnreadableAttachmentError
└─ NoSuchPlaceError
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from rsu_nb.attachments.kind import AttachmentKind
from rsu_nb.attachments.limits import MEGABYTE
from rsu_nb.errors import RsuError

THE_FILE: Final = "The file"


class Flaw(StrEnum):
    """What makes a file of a known kind unreadable."""

    EMPTY = "is empty"
    BROKEN_PDF = "is not a whole PDF, or one of its pages is broken"
    BROKEN_WORD = "is not a whole Word document"
    BAD_PART = "is not an ordinary Word document: a part of it has a name that no part has"
    XML_DECLARATIONS = "is not an ordinary Word document: it declares XML of its own"
    TOO_MUCH_WORK = "takes more time or memory to read than any document should"
    STOPPED = "stopped the program that reads it"


class Measure(StrEnum):
    """What a file may have too much of."""

    SIZE = "size"
    PAGES = "pages"
    TEXT = "text"
    PLACES = "places"
    UNPACKED = "unpacked"
    PART = "part"
    PARTS = "parts"


class AttachmentError(RsuError):
    """A file cannot be attached, or a place in one is not there; nothing was kept or changed."""


class UnknownKindError(AttachmentError):
    """The file is of a kind that cannot be attached."""

    def __init__(self, subject: str = THE_FILE) -> None:
        """Name the kinds that can be."""
        known = ", ".join(kind.words for kind in AttachmentKind)
        super().__init__(
            f"{subject} is none of the kinds that can be attached: {known}. "
            "Open it, save or print it as a PDF, and attach that."
        )


class LockedAttachmentError(AttachmentError):
    """The file is locked with a password."""

    def __init__(self, subject: str = THE_FILE) -> None:
        """Say how to get one that is not."""
        super().__init__(
            f"{subject} is locked with a password. Open it with the password, save a copy "
            "without one, and attach that; what is attached is encrypted here."
        )


class TooLargeAttachmentError(AttachmentError):
    """The file, or what it unpacks to, is over a limit."""

    def __init__(
        self, measure: Measure, *, found: int | None, limit: int, subject: str = THE_FILE
    ) -> None:
        """Say what there is too much of, how much was found (None: more than the limit)."""
        self.measure = measure
        self.found = found
        self.limit = limit
        how_much = _amount(measure, found) if found else f"more than {_amount(measure, limit)}"
        super().__init__(
            f"{subject} {_HAS[measure]} {how_much}; the limit is {_amount(measure, limit)}. "
            "Divide it, and attach the parts as evidence of their own."
        )


class UnreadableAttachmentError(AttachmentError):
    """The file is of a known kind, and is broken or made to do harm."""

    def __init__(self, flaw: Flaw, subject: str = THE_FILE) -> None:
        """Say what is wrong with it."""
        self.flaw = flaw
        super().__init__(
            f"{subject} {flaw.value}. It was not attached. Open it in the program it was made "
            "with, print it to a new PDF, and attach that."
        )


class NoSuchPlaceError(AttachmentError):
    """A place was asked for that the attachment does not have."""

    def __init__(self, places: str) -> None:
        """Say which places there are; what was asked for is not repeated."""
        self.places = places
        super().__init__(
            f"That place is not in the attachment. It has {places}; name one of them."
        )


_HAS: Final = {
    Measure.SIZE: "has",
    Measure.PAGES: "has",
    Measure.TEXT: "has text of",
    Measure.PLACES: "has",
    Measure.UNPACKED: "unpacks to",
    Measure.PART: "unpacks a part to",
    Measure.PARTS: "is made of",
}
_COUNTED: Final = {
    Measure.PAGES: "pages",
    Measure.TEXT: "characters",
    Measure.PLACES: "paragraphs",
    Measure.PARTS: "parts",
}


def _amount(measure: Measure, number: int) -> str:
    if measure in _COUNTED:
        return f"{number:,} {_COUNTED[measure]}"
    return f"{number / MEGABYTE:,.1f} MB"
