"""Where the words stand in officer text as typed that are the officer's own and in English."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rsu_nb.record.text_inlines import TOKEN

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARAGRAPH: Final = re.compile(r"\n\s*\n")
_ENDS: Final = r"\n\r\v\f\x85\u2028\u2029"
_QUOTED_LINE: Final = re.compile(rf"(?:(?<=[{_ENDS}])|\A)> [^{_ENDS}]*")
_BRACE: Final = re.compile(r"[{}]")
_OPENED: Final = re.compile(r"\{(?P<kind>em|lang-[a-z]{2,3}):")
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)\S+|[^\s@]{1,64}@[^\s@]{1,255}")
_CHUNK: Final = re.compile(r"[\w\u0300-\u036f]+(?:['’\-\u2010\u2011][\w\u0300-\u036f]+)*['’]?")
_LATIN: Final = re.compile(
    r"[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff\u0300-\u036f'’\-\u2010\u2011]+"
)
_LONGEST_ABBREVIATION: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word of a text.

    Attributes:
        start: Where it begins in the text as typed, counted in characters.
        end: Where it ends.
        text: The word, composed (NFC).
    """

    start: int
    end: int
    text: str


def words_in(typed: str) -> Iterator[Word]:
    """The words of officer text as typed that an English dictionary can say something about.

    Left out: quoted paragraphs, words in another language, citations, references and role tokens;
    addresses; words with a number in them, abbreviations in capitals, single letters, and words
    in other letters than those of English.

    Args:
        typed: Officer text as typed; any text at all.
    """
    seen = _without_what_is_left_out(typed)
    for chunk in _CHUNK.finditer(seen):
        text = _with_plain_end(chunk[0])
        if _LATIN.fullmatch(text) and not _is_abbreviation(text):
            start = chunk.start()
            composed = unicodedata.normalize("NFC", text)
            yield Word(start=start, end=start + len(text), text=composed)


def _without_what_is_left_out(typed: str) -> str:
    """The text, as long as it was, with blanks where its words are not to be looked at."""
    text = _QUOTED_LINE.sub(_blank, typed)
    pieces: list[str] = []
    position = 0
    for gap in _PARAGRAPH.finditer(text):
        pieces += _running(text[position : gap.start()]), gap[0]
        position = gap.end()
    pieces.append(_running(text[position:]))
    return "".join(pieces)


def _running(paragraph: str) -> str:
    """One paragraph, whose lines are read as one, with blanks for what stands for itself."""
    text = TOKEN.sub(_blank, paragraph.replace("\n", " "))
    closing = _closing_braces(text)
    pieces: list[str] = []
    position = 0
    for opened in _OPENED.finditer(text):
        close = closing.get(opened.start())
        if close is None or opened.start() < position:
            continue
        end = opened.end() if opened["kind"] == "em" else close
        pieces += text[position : opened.start()], " " * (end - opened.start())
        position = end
    return _ADDRESS.sub(_blank, "".join([*pieces, text[position:]]))


def _closing_braces(text: str) -> dict[int, int]:
    closing: dict[int, int] = {}
    opened: list[int] = []
    for brace in _BRACE.finditer(text):
        if brace[0] == "{":
            opened.append(brace.start())
        elif opened:
            closing[opened.pop()] = brace.start()
    return closing


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _with_plain_end(chunk: str) -> str:
    """Without the apostrophe that closes a quotation, and with the one of `claimants'`."""
    is_owner = chunk[-1] in "'’" and chunk[-2:-1] == "s"
    return chunk if is_owner else chunk.rstrip("'’")


def _is_abbreviation(text: str) -> bool:
    letters = text.removesuffix("'s").removesuffix("’s")
    return len(letters) < 2 or (len(letters) <= _LONGEST_ABBREVIATION and letters.isupper())
