"""Finds set phrases in the officer's own sentences: not where quoted, and not where denied."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rsu_nb.gate.prose import paragraphs_of, sentences_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rsu_nb.record.officer_text import OfficerText

_DENIED: Final = re.compile(
    r"\b(?:not|no|never|nor|neither|without|nothing|nobody|rather than|instead of)\b"
    r"(?:\W+\w+){0,6}\W*$",
    re.IGNORECASE,
)


def phrases_in(text: OfficerText | None, phrases: Sequence[str]) -> Iterator[str]:
    """Those of the phrases that a text uses as its own, each once, in their order.

    Args:
        text: Officer text; None has no phrases.
        phrases: Words to look for, whatever their case; a phrase ends with a word, and `*` at its
            end stands for any ending.
    """
    if text is None:
        return
    sentences = [one.words for one in sentences_of(paragraphs_of("", text))]
    for phrase in phrases:
        if any(_is_used(phrase, sentence) for sentence in sentences):
            yield phrase.removesuffix("*")


def _is_used(phrase: str, sentence: str) -> bool:
    words = re.escape(phrase.removesuffix("*")).replace(r"\ ", r"\s+")
    ending = r"\w*" if phrase.endswith("*") else r"\b"
    found = re.finditer(rf"\b{words}{ending}", sentence, re.IGNORECASE)
    return any(not _DENIED.search(sentence[: one.start()]) for one in found)
