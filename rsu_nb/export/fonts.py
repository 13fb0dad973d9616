"""The fonts that come with rsu-nb, and the characters each of them can print."""

from __future__ import annotations

import json
from enum import Enum
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "fonts"
COVERAGE = FOLDER / "coverage.json"


class Script(Enum):
    """A group of letters that one family of the shipped fonts prints.

    Each value is the family of running text, then the family of headings, tables and margins.
    """

    LATIN = ("Noto Serif", "Noto Sans")
    ARABIC = ("Noto Naskh Arabic", "Noto Naskh Arabic")
    ETHIOPIC = ("Noto Serif Ethiopic", "Noto Serif Ethiopic")
    TAMIL = ("Noto Serif Tamil", "Noto Serif Tamil")

    @property
    def text_family(self) -> str:
        """The font family of running text."""
        return self.value[0]

    @property
    def is_right_to_left(self) -> bool:
        """True for a script that is read from right to left."""
        return self is Script.ARABIC


@cache
def coverage(script: Script) -> frozenset[str]:
    """Returns the characters that every shipped face of a script's families can print.

    They are listed beside the fonts, because looking them up in the fonts takes more time and
    memory than all else that is done to print a paragraph.
    """
    ranges: list[list[int]] = json.loads(COVERAGE.read_bytes())[script.name]
    return frozenset(chr(code) for first, last in ranges for code in range(first, last + 1))
