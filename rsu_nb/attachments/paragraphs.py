"""Gives each paragraph its place: its own number, its count, or the time at which it was said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rsu_nb.attachments.attachment import Passage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_STAMP: Final = re.compile(
    r"[\[(]?(?P<hours>[0-9]{1,2}):(?P<minutes>[0-5][0-9]):(?P<seconds>[0-5][0-9])"
    r"(?:[.,][0-9]{1,3})?[\])]?(?=\s|[-–—:]|$)"
)
_FEWEST_STAMPS: Final = 2
_LEAST_SHARE: Final = 4
"""Of a transcript, at least one paragraph in four begins with a time."""

_OWN_NUMBER: Final = re.compile(r"(?:\[(?P<a>[0-9]{1,4})\]|\(?(?P<b>[0-9]{1,4})[.)])(?=\s)")
_PART_OF_ONE: Final = re.compile(r"\(?[A-Za-z]{1,5}[.)]\s")
_FEWEST_NUMBERS: Final = 3
_LEAST_SHARE_OF_NUMBERS: Final = 3
"""Of a numbered text, at least one paragraph in three has a number, parts like (a) left out."""

BEFORE_FIRST: Final = "before para 1"
"""The place of what comes before a text's own first number."""


def placed(paragraphs: Sequence[str]) -> tuple[Passage, ...]:
    """Paragraphs with their places: `para 12`, or `at 00:12:31` if they are a transcript.

    A transcript is a text in which two lines or more, and at least one for every four paragraphs,
    begin with a time (`[00:12:31]` or `00:12:31`), none before the one above it. What is said goes
    on until the next time; lines of one second stand at one place; what comes before the first
    time is counted in paragraphs.

    A text that numbers its paragraphs is cited by its own numbers: at least three paragraphs, and
    one in three of those that are no part like (a), begin `1.`, `2)`, `(3)` or `[4]`, from 1 on
    and each once. Every other paragraph belongs to the number above it. In any other text they
    are counted.

    Args:
        paragraphs: Clean text in order; blank ones are not counted.
    """
    worded = [paragraph for paragraph in paragraphs if paragraph.strip()]
    if _is_transcript(worded):
        return _joined(_by_time(worded))
    if _numbers_itself(worded):
        return _joined(_by_number(worded))
    return tuple(_passage(number, text) for number, text in enumerate(worded, 1))


def _by_time(paragraphs: Sequence[str]) -> Iterator[tuple[str, str]]:
    anchor = ""
    pieces = (piece for paragraph in paragraphs for piece in _pieces(paragraph))
    for number, piece in enumerate(pieces, 1):
        anchor = _time(piece) or (anchor if anchor.startswith("at ") else f"para {number}")
        yield anchor, piece


def _by_number(paragraphs: Sequence[str]) -> Iterator[tuple[str, str]]:
    anchor = BEFORE_FIRST
    for paragraph in paragraphs:
        number = _own_number(paragraph)
        anchor = f"para {number}" if number is not None else anchor
        yield anchor, paragraph


def _joined(pieces: Iterable[tuple[str, str]]) -> tuple[Passage, ...]:
    """One passage for each place, from what stands there."""
    texts: dict[str, list[str]] = {}
    for anchor, piece in pieces:
        texts.setdefault(anchor, []).append(piece)
    return tuple(Passage(anchor=anchor, text="\n".join(text)) for anchor, text in texts.items())


def _numbers_itself(paragraphs: Sequence[str]) -> bool:
    numbers = [n for paragraph in paragraphs if (n := _own_number(paragraph)) is not None]
    others = [p for p in paragraphs if not _PART_OF_ONE.match(p)]
    enough = max(_FEWEST_NUMBERS, len(others) / _LEAST_SHARE_OF_NUMBERS)
    return len(numbers) >= enough and numbers == list(range(1, len(numbers) + 1))


def _own_number(paragraph: str) -> int | None:
    found = _OWN_NUMBER.match(paragraph)
    return int(found["a"] or found["b"]) if found else None


def _passage(number: int, text: str) -> Passage:
    return Passage(anchor=f"para {number}", text=text)


def _is_transcript(paragraphs: Sequence[str]) -> bool:
    times = [
        time for paragraph in paragraphs for line in paragraph.split("\n") if (time := _time(line))
    ]
    enough = max(_FEWEST_STAMPS, len(paragraphs) / _LEAST_SHARE)
    return len(times) >= enough and times == sorted(times)


def _pieces(paragraph: str) -> Iterator[str]:
    """The paragraph divided before each line that begins with a time."""
    piece: list[str] = []
    for line in paragraph.split("\n"):
        if piece and _time(line):
            yield "\n".join(piece)
            piece = []
        piece.append(line)
    yield "\n".join(piece)


def _time(line: str) -> str:
    found = _STAMP.match(line.lstrip())
    if found is None:
        return ""
    return f"at {int(found['hours']):02}:{found['minutes']}:{found['seconds']}"
