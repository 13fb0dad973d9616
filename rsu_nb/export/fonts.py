"""The fonts that come with rsu-nb, and the characters each of them can print."""

from __future__ import annotations

from enum import Enum
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "fonts"


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
    def heading_family(self) -> str:
        """The font family of headings, tables and page margins."""
        return self.value[1]

    @property
    def is_right_to_left(self) -> bool:
        """True for a script that is read from right to left."""
        return self is Script.ARABIC


@cache
def coverage(script: Script) -> frozenset[str]:
    """Returns the characters that every shipped face of a script's families can print."""
    families = tuple(family.replace(" ", "") for family in script.value)
    faces = [path for path in FOLDER.glob("*.ttf") if path.stem.split("-")[0] in families]
    return frozenset.intersection(*map(_characters, sorted(faces)))


def _characters(path: Path) -> frozenset[str]:
    from fontTools.ttLib import TTFont

    with TTFont(path, lazy=True) as font:
        return frozenset(map(chr, font.getBestCmap()))
