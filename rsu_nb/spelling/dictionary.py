"""The English dictionary with the project's own words: which words are right, and what is near."""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import Final

from hunspell import Hunspell

from rsu_nb.record.macrons import without_macrons
from rsu_nb.spelling.word_lists import FOLDER, NOT_WRITTEN_SO, own_lists, words_of

LONGEST_WORD: Final = 40
"""The greatest number of letters of a word that is looked up; a longer one is no word."""

_MOST_SUGGESTIONS: Final = 5


class Dictionary:
    """Hunspell with the Australian dictionary, which is the nearest there is to New Zealand's."""

    def __init__(self) -> None:
        self._hunspell = Hunspell(
            "en_AU",
            hunspell_data_dir=str(FOLDER),
            system_encoding=sys.getfilesystemencoding(),
        )
        for word in sorted(own_lists()):
            self._hunspell.add(word)
        for word in words_of(NOT_WRITTEN_SO):
            self._hunspell.remove(word)
        self._as_written = {_folded(word): word for word in sorted(own_lists())}

    def has(self, word: str) -> bool:
        """True where the word is right as it is written, with or without `'s` after it.

        Args:
            word: Letters, apostrophes and hyphens alone, composed (NFC).
        """
        if len(word) > LONGEST_WORD:
            return True
        straight = word.replace("’", "'").replace("\u2011", "-")
        return bool(self._hunspell.spell(straight)) or (
            straight.endswith(("'s", "s'")) and bool(self._hunspell.spell(_owner(straight)))
        )

    def is_noun(self, word: str) -> bool:
        """True where a word, or the one it is the plural of, may have `'s` after it.

        Args:
            word: A right word.
        """
        return word in own_lists() or any(
            self._hunspell.spell(f"{one}'s") for one in (word, word.removesuffix("s"))
        )

    def near(self, word: str) -> tuple[str, ...]:
        """Right words that a wrong one may have been meant for, the likeliest first; five at most.

        It takes a fifth of a second, so it is asked of one word and never of a text.

        Args:
            word: A word that the dictionary does not have.
        """
        if len(word) > LONGEST_WORD:
            return ()
        as_written = self._as_written.get(_folded(word))
        found = [] if as_written in {None, word} else [as_written]
        found += [near for near in self._hunspell.suggest(word) if near not in found]
        return tuple(found[:_MOST_SUGGESTIONS])


@lru_cache(maxsize=1)
def dictionary() -> Dictionary:
    """The dictionary, read from its files when it is first asked for."""
    return Dictionary()


def _owner(word: str) -> str:
    return word[:-2] if word.endswith("'s") else word[:-1]


def _folded(word: str) -> str:
    return without_macrons(word).casefold()
