"""The characters of a document that no shipped font prints, for the officer to put right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.tree import Heading, ParagraphNumber, Table
from rsu_nb.export.glyphs import unprintable
from rsu_nb.export.inlines import inlines
from rsu_nb.export.stamp import stamp_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.tree import Document


def uncovered(document: Document) -> tuple[str, ...]:
    """Returns the characters that will print as boxed code points, in code point order."""
    return tuple(sorted(frozenset().union(*map(unprintable, _texts(document)))))


def _texts(document: Document) -> Iterator[str]:
    yield from (document.title, document.case, document.marking, document.notice)
    yield from document.letterhead
    yield from document.address
    yield from (field.label for field in document.front)
    yield stamp_line(document)
    for block in document.blocks:
        match block:
            case Heading(text=text):
                yield text
            case Table(caption=caption, columns=columns):
                yield caption
                yield from (column.heading for column in columns)
            case _:
                pass
    for inline in inlines(document):
        yield inline.fallback if isinstance(inline, ParagraphNumber) else inline.text
