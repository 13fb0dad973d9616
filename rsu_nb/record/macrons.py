"""Words of te reo Māori as they are compared where a macron makes no difference."""

from __future__ import annotations

from typing import Final

_SHORT: Final = str.maketrans("āēīōūĀĒĪŌŪ", "aeiouAEIOU")


def without_macrons(text: str) -> str:
    """The text with each long vowel written as a short one, letter for letter.

    Args:
        text: Any text, composed (NFC); the answer is as long as it.
    """
    return text.translate(_SHORT)
