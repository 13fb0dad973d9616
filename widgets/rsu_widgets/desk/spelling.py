"""Answers the page about spelling, and about names that are better written as roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rsu_nb.errors import RsuError
from rsu_nb.spelling.checking import misspelt, suggestions
from rsu_nb.spelling.names import with_tokens
from rsu_nb.spelling.own_words import own_words
from rsu_nb.store.settings import read_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rsu_nb.record.record import Record
    from rsu_nb.spelling.checking import Misspelling
    from rsu_widgets.desk.messages import Message
    from rsu_widgets.desk.work import Work

ASKS: Final = ("spell", "suggest", "leave-word", "name-roles")
"""What the page may ask of `Spelling`."""

_MOST_WORDS: Final = 100
_MOST_LEFT: Final = 2_000
_LONGEST_LEFT: Final = 60
_LAST_OF_ONE_UNIT: Final = "\uffff"


class Spelling:
    """Looks at the spelling of what stands on the page, and keeps which words to leave alone.

    Words left alone are forgotten when the case is closed: they may be names.
    """

    def __init__(self, work: Work) -> None:
        self._work = work
        self._left: set[str] = set()
        self._of_unit: frozenset[str] | None = None
        self._own: tuple[Record, frozenset[str]] | None = None
        self._answers: dict[str, Callable[[Message], dict[str, Any]]] = {
            "spell": self._spell,
            "suggest": self._suggest,
            "leave-word": self._leave,
            "name-roles": self._name_roles,
        }

    def answer(self, message: Message) -> dict[str, Any]:
        """What is said to the page in answer to one of `ASKS`.

        Args:
            message: What it asks.
        """
        return {"seq": message.seq, **self._answers[message.do](message)}

    def _spell(self, message: Message) -> dict[str, Any]:
        typed = message.value if isinstance(message.value, str) else ""
        found = misspelt(typed, self._right_words())[:_MOST_WORDS]
        return {"say": "spelling", "place": message.place, "words": list(_shown(typed, found))}

    def _suggest(self, message: Message) -> dict[str, Any]:
        word = str(message.args.get("word", ""))
        return {"say": "suggestions", "word": word, "suggestions": list(suggestions(word))}

    def _leave(self, message: Message) -> dict[str, Any]:
        word = str(message.args.get("word", ""))[:_LONGEST_LEFT]
        if len(self._left) < _MOST_LEFT:
            self._left.add(word)
        return {"say": "word-left", "word": word}

    def _name_roles(self, message: Message) -> dict[str, Any]:
        typed = message.value if isinstance(message.value, str) else ""
        named = with_tokens(typed, self._work.record)
        return {"say": "names", "place": message.place, "was": typed, "value": named}

    def _right_words(self) -> frozenset[str]:
        record = self._work.record
        if self._own is None or self._own[0] is not record:
            self._own = record, own_words(record)
        if self._of_unit is None:
            self._of_unit = _words_of_unit(self._work)
        return self._own[1] | self._of_unit | self._left


def _words_of_unit(work: Work) -> frozenset[str]:
    """The words in the unit's settings; none where these cannot be read, which the gate tells."""
    try:
        return frozenset(read_settings(work.store.home).words)
    except RsuError:
        return frozenset()


def _shown(typed: str, found: tuple[Misspelling, ...]) -> Iterator[dict[str, Any]]:
    """Each misspelling with its places as a browser counts them: some characters are two there."""
    position = further = 0
    for one in found:
        further += sum(letter > _LAST_OF_ONE_UNIT for letter in typed[position : one.start])
        position = one.start
        yield {"start": one.start + further, "end": one.end + further, "word": one.word}
