"""Which invisible characters may not stand in a name or a line: they hide or reorder its text."""

from __future__ import annotations

import unicodedata
from typing import Final

_JOINERS: Final = frozenset("\u200c\u200d")
_REORDERING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_UNFIT_CATEGORIES: Final = frozenset({"Cc", "Cs", "Co", "Zl", "Zp"})
_LAST_OF_PLANE: Final = 0xFFFE


def first_unfit_for_a_line(text: str) -> str:
    """The first control, reordering or private character in `text`, or ""."""
    if text.isprintable():
        return ""
    return next((character for character in text if _is_unfit(character)), "")


def first_unfit_for_a_name(text: str) -> str:
    """The first invisible character in a name, or "".

    The two joiners that Persian, Sinhala and other scripts are spelt with are letters here, where
    they stand between two letters.
    """
    if text.isprintable():
        return ""
    for place, character in enumerate(text):
        if _is_unfit(character):
            return character
        if unicodedata.category(character) == "Cf" and not _joins(text, place):
            return character
    return ""


def _is_unfit(character: str) -> bool:
    return (
        unicodedata.category(character) in _UNFIT_CATEGORIES
        or character in _REORDERING
        or _is_noncharacter(character)
    )


def _is_noncharacter(character: str) -> bool:
    code = ord(character)
    return 0xFDD0 <= code <= 0xFDEF or code & _LAST_OF_PLANE == _LAST_OF_PLANE


def _joins(text: str, place: int) -> bool:
    return (
        text[place] in _JOINERS
        and 0 < place < len(text) - 1
        and _is_letter(text[place - 1])
        and _is_letter(text[place + 1])
    )


def _is_letter(character: str) -> bool:
    return unicodedata.category(character)[0] in "LM"
