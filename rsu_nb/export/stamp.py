"""The words that stand on every page besides the text: why and to whom a copy was released."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from rsu_nb.drafting.tree import Document, Stamp

# Not strftime: the name of a month must not follow the computer's locale.
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def stamp_line(document: Document) -> str:
    """Returns the release stamp as one line, or "" for a copy that stays in."""
    return stamp_words(document.stamp) if document.stamp else ""


def stamp_words(stamp: Stamp) -> str:
    """Returns why, to whom and when a copy was released, as one line."""
    return f"Released to {stamp.recipient} {stamp.purpose}, {_long_date(stamp.released_on)}"


def _long_date(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
