"""How large an attachment may be, and how much work reading one may be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

MEGABYTE: Final = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a file may be, and what the program that reads it may use.

    Attributes:
        size: Bytes of the file.
        pages: Pages of a PDF.
        text: Characters of text read from it.
        places: Paragraphs of text read from it.
        unpacked: Bytes that a Word file says all its parts unpack to.
        part: Bytes that one part of a Word file that is read may unpack to, whatever it says.
        parts: Parts of a Word file.
        memory: Bytes of memory for the reading program.
        processor_seconds: Seconds of one processor's work.
        seconds: Seconds until the reading program is stopped, working or not.
    """

    size: int = 50 * MEGABYTE
    pages: int = 1_000
    text: int = 5_000_000
    places: int = 50_000
    unpacked: int = 250 * MEGABYTE
    part: int = 50 * MEGABYTE
    parts: int = 5_000
    memory: int = 1_000 * MEGABYTE
    processor_seconds: int = 60
    seconds: int = 90


LIMITS: Final = Limits()
"""The limits in use."""
