"""Which words of officer text are spelt wrongly, and what may have been meant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from rsu_nb.record.officer_text import OfficerText
from rsu_nb.spelling.dictionary import dictionary
from rsu_nb.spelling.word_lists import PHRASES, words_of
from rsu_nb.spelling.words import words_in

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from rsu_nb.spelling.words import Word

_PART: Final = re.compile(r"[^\-\u2010\u2011]+")
_POSSESSIVE: Final = re.compile(r"['’]s\Z|(?<=s)['’]\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Misspelling:
    """A word that no dictionary has.

    Attributes:
        start: Where it begins in the text as typed, counted in characters.
        end: Where it ends.
        word: The word.
    """

    start: int
    end: int
    word: str


def misspelt(
    text: OfficerText | str, own_words: Collection[str] = frozenset()
) -> tuple[Misspelling, ...]:
    """The words of a text that are spelt wrongly, in order; none is in a token or a quotation.

    Args:
        text: Officer text, as typed or read; places are those in what was typed.
        own_words: Words that are right in this case, such as the names of its people and places.
    """
    typed = text.typed() if isinstance(text, OfficerText) else text
    found = [part for word in words_in(typed) for part in _wrong_parts(word, own_words)]
    if not found:
        return ()
    phrases = [phrase.span() for phrase in _phrases().finditer(typed)]
    return tuple(one for one in found if not any(a <= one.start < b for a, b in phrases))


@lru_cache(maxsize=500)
def suggestions(word: str) -> tuple[str, ...]:
    """Right words near a wrong one, the likeliest first; it takes a fifth of a second.

    Args:
        word: The word of a misspelling.
    """
    end = _POSSESSIVE.search(word)
    if end is None:
        return dictionary().near(word)
    owners = dictionary().near(word[: end.start()])
    nouns = tuple(owner for owner in owners if dictionary().is_noun(owner))
    return tuple(f"{owner}{end[0]}" for owner in nouns or owners)


@cache
def _phrases() -> re.Pattern[str]:
    phrases = "|".join(
        r"\s+".join(re.escape(word) for word in phrase.split()) for phrase in words_of(PHRASES)
    )
    return re.compile(rf"(?<!\w)(?:{phrases})(?!\w)", re.IGNORECASE)


def _wrong_parts(found: Word, own_words: Collection[str]) -> Iterator[Misspelling]:
    """The word itself where it is wrong; of a word with hyphens, those parts that are."""
    if _is_right(found.text, own_words):
        return
    parts = list(_PART.finditer(found.text))
    if len(parts) < 2 or found.end - found.start != len(found.text):
        yield Misspelling(start=found.start, end=found.end, word=found.text)
        return
    for part in parts:
        if len(part[0]) > 1 and not _is_right(part[0], own_words):
            start = found.start + part.start()
            yield Misspelling(start=start, end=start + len(part[0]), word=part[0])


def _is_right(word: str, own_words: Collection[str]) -> bool:
    bare = _POSSESSIVE.sub("", word)
    return word in own_words or bare in own_words or dictionary().has(word)
