"""A text as the words that are compared, each with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+")
_SAME: Final = {
    **dict.fromkeys(("he", "she", "they"), "he"),
    **dict.fromkeys(("him", "her", "them", "his", "hers", "their", "theirs"), "his"),
    **dict.fromkeys(("himself", "herself", "themselves", "themself"), "himself"),
}
"""Words that a copy changes with the person; they are compared as one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordSequence:
    """The words of one text.

    Attributes:
        words: Each word in lower case; pronouns of one kind are one word, and so are numbers.
        spans: Where each word starts and ends in the text.
    """

    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


def word_sequence(text: str) -> WordSequence:
    """The words of a text with their places."""
    found = tuple(_WORD.finditer(text))
    return WordSequence(
        words=compared([one[0].lower() for one in found]),
        spans=tuple(one.span() for one in found),
    )


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text as they are compared."""
    return compared(_WORD.findall(text.lower()))


def compared(words: list[str]) -> tuple[str, ...]:
    """Words in lower case as they are compared: a copy may change a pronoun or a number."""
    forms = {word: "#" if word[0].isdigit() else _SAME.get(word, word) for word in set(words)}
    return tuple(map(forms.__getitem__, words))
