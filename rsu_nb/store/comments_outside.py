"""Comments that were made outside the store: which of them a case does not have yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rsu_nb.record.officer_text import OfficerText

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rsu_nb.record.record import Review


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """A comment made outside, with the replies to it.

    Attributes:
        about: The id or key of what it is about.
        is_placed: False where that is only the step to which comments without a place go.
        words: The words that it is on, as a quotation; None where they are not known.
        said: The comment and each reply, with who said it and when.
    """

    about: str
    is_placed: bool
    words: OfficerText | None
    said: tuple[OfficerText, ...]


def not_taken_in(
    review: Sequence[Review], threads: Sequence[Thread]
) -> Iterator[tuple[Thread, OfficerText]]:
    """The threads that say something new, each with the text of a comment that holds just that.

    Args:
        review: The comments that the case has.
        threads: The threads that came from outside.
    """
    for thread in threads:
        new = [one for one in thread.said if not any(_holds(each, one) for each in review)]
        if new:
            words = (thread.words,) if thread.words else ()
            yield thread, _joined((*words, *new))


def _holds(review: Review, said: OfficerText) -> bool:
    """True where a comment of the case holds all that was said, in one piece."""
    held, sought = review.comment.blocks, said.blocks
    return any(
        held[place : place + len(sought)] == sought for place in range(len(held) - len(sought) + 1)
    )


def _joined(texts: Sequence[OfficerText]) -> OfficerText:
    return OfficerText(blocks=tuple(block for text in texts for block in text.blocks))
