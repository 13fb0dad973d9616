"""The words of a comment from Word as officer text, whatever they hold."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from rsu_nb.attachments.clean_text import clean
from rsu_nb.record.lookup import ids
from rsu_nb.record.officer_text import OfficerText, parse
from rsu_nb.record.text_inlines import TOKEN

if TYPE_CHECKING:
    import re

    from rsu_nb.attachments.commented_copy import WordComment
    from rsu_nb.record.record import Record

LONGEST_COMMENT: Final = 10_000
"""The greatest number of characters taken in of one comment."""

_LONGEST_WORDS: Final = 200
_JOINERS: Final = frozenset("\u200c\u200d")
_NO_TEXT: Final = "(no text)"
_SOMEBODY: Final = "Somebody"


class CommentText:
    """Writes what somebody said on a copy of one case as officer text that its record can hold."""

    def __init__(self, record: Record) -> None:
        """Know what the record has: a citation of anything else stays as plain words."""
        self._ids = frozenset(ids(record))
        self._roles = frozenset(person.role for person in record.people)

    def said(self, comment: WordComment) -> OfficerText:
        """What a comment says, after who said it and when."""
        written = comment.written.replace("T", " ")
        when = f"on a copy, {written}" if written else "on a copy"
        lines = [_line(paragraph) for paragraph in comment.paragraphs]
        text = "\n\n".join(line for line in lines if line) or _NO_TEXT
        head = f"{_line(comment.author) or _SOMEBODY} ({when}):"
        return parse(self._plain(f"{head} {_cut(text, LONGEST_COMMENT)}"))

    def words(self, comment: WordComment) -> OfficerText | None:
        """The words that a comment is on as a quotation; None where they are not known."""
        words = _cut(_line(comment.words), _LONGEST_WORDS)
        return parse(f"> {self._plain(words)}") if words else None

    def _plain(self, text: str) -> str:
        """The text with a space in each citation and role that the record does not have."""
        return TOKEN.sub(self._kept_or_opened, text)

    def _kept_or_opened(self, found: re.Match[str]) -> str:
        role = (found["role"] or "").lower()
        if found["cite"] in self._ids or role in self._roles:
            return found[0]
        return f"{found[0][0]} {found[0][1:]}"


def is_too_long(comment: WordComment) -> bool:
    """True where the end of a comment is left out."""
    return len("\n\n".join(_line(one) for one in comment.paragraphs)) > LONGEST_COMMENT


def _line(text: str) -> str:
    """Text in one line with nothing invisible in it but the joiners that some scripts need."""
    seen = (each for each in clean(text) if each in _JOINERS or unicodedata.category(each) != "Cf")
    return " ".join("".join(seen).split())


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 2].rstrip()} …"
