"""What may be answered to an issue, and what a legal test comes to."""

from __future__ import annotations

from enum import Enum


class Answer(Enum):
    """An answer to an issue; an issue without one is unanswered."""

    YES = "yes"
    NO = "no"
    NOT_SATISFIED = "not-satisfied"
    DOES_NOT_ARISE = "does-not-arise"


class Truth(Enum):
    """Whether a legal test is met, not met, or still open."""

    MET = "met"
    NOT_MET = "not-met"
    OPEN = "open"

    def __invert__(self) -> Truth:
        """The opposite; what is open stays open."""
        return _OPPOSITE[self]


_OPPOSITE = {Truth.MET: Truth.NOT_MET, Truth.NOT_MET: Truth.MET, Truth.OPEN: Truth.OPEN}
