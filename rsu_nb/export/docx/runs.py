"""Running text as Word runs: fonts by script, languages, and references that follow."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from rsu_nb.export.docx.ooxml import Element, field, run, w
from rsu_nb.export.fonts import Script
from rsu_nb.export.spans import Span, spans, text_spans

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rsu_nb.drafting.tree import Inline
    from rsu_nb.export.docx.bookmarks import Bookmarks
    from rsu_nb.export.places import Places

# Word knows te reo Māori by its region.
_WORD_LANGUAGES = {"mi": "mi-NZ"}
_COMPLEX = frozenset({Script.TAMIL})


def runs(content: tuple[Inline, ...], places: Places, bookmarks: Bookmarks) -> list[Element]:
    """Returns running text as runs, fields and links."""
    parts = groupby(spans(content, places), key=lambda span: (span.target, span.is_number))
    return [
        element
        for (target, is_number), group in parts
        for element in _linked(group, target if target else "", bookmarks, is_number=is_number)
    ]


def text_runs(text: str, *properties: Element) -> list[Element]:
    """Returns a plain string, such as a caption, as runs."""
    return [_run(span, *properties) for span in text_spans(text)]


def _linked(
    group: Iterable[Span], target: str, bookmarks: Bookmarks, *, is_number: bool
) -> Iterator[Element]:
    if is_number:
        for span in group:
            yield from field(rf"REF {bookmarks.name(target)} \r \h", span.text)
    elif target:
        link = w("hyperlink", *map(_run, group), anchor=bookmarks.name(target), history=1)
        yield link
    else:
        yield from map(_run, group)


def _run(span: Span, *properties: Element) -> Element:
    return run(span.text, *properties, *_properties(span))


def _properties(span: Span) -> Iterator[Element]:
    """The run properties of a span, in the order the schema asks for."""
    if span.is_boxed:
        yield w("rStyle", val="CodePoint")
    elif span.is_emphasised:
        yield w("rStyle", val="Emphasis")
    if span.script is not Script.LATIN:
        family = span.script.text_family
        yield w("rFonts", ascii=family, hAnsi=family, eastAsia=family, cs=family)
    if span.script.is_right_to_left:
        yield w("rtl")
    elif span.script in _COMPLEX:
        yield w("cs")
    if span.language:
        language = _WORD_LANGUAGES.get(span.language, span.language)
        yield w("lang", val=language, eastAsia=language, bidi=language)
