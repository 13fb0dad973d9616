"""Gives each paragraph its place: a number, or the time at which it was said in a transcript."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rsu_nb.attachments.attachment import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_STAMP: Final = re.compile(
    r"[\[(]?(?P<hours>[0-9]{1,2}):(?P<minutes>[0-5][0-9]):(?P<seconds>[0-5][0-9])"
    r"(?:[.,][0-9]{1,3})?[\])]?(?=\s|[-–—:]|$)"
)
_FEWEST_STAMPS: Final = 2
_LEAST_SHARE: Final = 4
"""Of a transcript, at least one paragraph in four begins with a time."""


def placed(paragraphs: Sequence[str]) -> tuple[Passage, ...]:
    """Paragraphs with their places: `para 12`, or `at 00:12:31` if they are a transcript.

    A transcript is a text in which two lines or more, and at least one for every four paragraphs,
    begin with a time (`[00:12:31]` or `00:12:31`), none before the one above it. What is said goes
    on until the next time; lines of one second stand at one place; what comes before the first
    time is counted in paragraphs.

    Args:
        paragraphs: Clean text in order; blank ones are not counted.
    """
    worded = [paragraph for paragraph in paragraphs if paragraph.strip()]
    if not _is_transcript(worded):
        return tuple(_passage(number, text) for number, text in enumerate(worded, 1))
    pieces = [piece for paragraph in worded for piece in _pieces(paragraph)]
    said: dict[str, list[str]] = {}
    anchor = ""
    for number, piece in enumerate(pieces, 1):
        anchor = _time(piece) or (anchor if anchor.startswith("at ") else f"para {number}")
        said.setdefault(anchor, []).append(piece)
    return tuple(Passage(anchor=anchor, text="\n".join(text)) for anchor, text in said.items())


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
