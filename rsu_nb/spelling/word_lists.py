"""The project's own words, from lists that anybody can read and add to: a word a line."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent / "lists"
"""Holds the dictionary and the lists; each list says in its first lines what it is for."""

LISTS: Final = (
    "new_zealand",
    "refugee_law",
    "te_reo_maori",
    "countries",
    "peoples_and_languages",
)
"""The lists of words that are right beside those of the dictionary."""

PHRASES: Final = "phrases"
"""The list of phrases that are right together, such as `sur place`."""

NOT_WRITTEN_SO: Final = "not_written_so"
"""The list of words that the dictionary takes and New Zealand's legal writing does not."""


@cache
def own_lists() -> frozenset[str]:
    """Every word of the project's own lists, as it is written."""
    return frozenset(word for name in LISTS for word in words_of(name))


@cache
def words_of(name: str) -> tuple[str, ...]:
    """The words of one list in its order; lines that begin with `#` are about the list."""
    lines = (FOLDER / f"{name}.txt").read_text("utf-8").splitlines()
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))
