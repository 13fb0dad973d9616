"""The characters of a document that no shipped font prints, for the officer to put right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.export.glyphs import unprintable
from rsu_nb.export.inlines import texts

if TYPE_CHECKING:
    from rsu_nb.drafting.tree import Document


def uncovered(document: Document) -> tuple[str, ...]:
    """Returns the characters that will print as boxed code points, in code point order."""
    return tuple(sorted(frozenset().union(*map(unprintable, texts(document)))))
