"""The words that are right in one case: its names, its places and its documents' titles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.record.officer_text import OfficerText
from rsu_nb.record.walk import parts
from rsu_nb.spelling.words import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.record.part import Part
    from rsu_nb.record.record import Record


def own_words(record: Record) -> frozenset[str]:
    """The names of a record: words with a capital in any of its fields but officer text.

    Args:
        record: The record of the case.
    """
    lines = {
        line
        for located in parts(record)
        if not isinstance(located.part, OfficerText)
        for line in _lines(located.part)
        if not line.islower()
    }
    return frozenset(
        form
        for word in words_in("\n\n".join(sorted(lines)))
        for form in (word.text, *word.text.split("-"))
        if form[:1].isupper()
    )


def _lines(part: Part) -> Iterator[str]:
    """The texts that stand in the fields of one part, those of its own parts left out."""
    for name in type(part).model_fields:
        value = getattr(part, name)
        members = value if isinstance(value, tuple) else (value,)
        yield from (str(member) for member in members if isinstance(member, str))
