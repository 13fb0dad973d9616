"""Running text as every writer prints it: cut by script, references resolved to their numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rsu_nb.drafting.tree import ParagraphNumber, Run, SourceLink
from rsu_nb.export.fonts import Script
from rsu_nb.export.glyphs import pieces
from rsu_nb.export.places import paragraph_anchor, row_anchor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.tree import Inline
    from rsu_nb.export.places import Places


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Text printed in one manner.

    Attributes:
        text: What is printed; newlines break the line.
        script: Whose font prints it.
        is_boxed: True for a code point that stands for an unprintable character.
        is_emphasised: True where the officer stressed it.
        language: BCP 47 tag where it is not in the document's language.
        target: Anchor in this document that it leads to, if any.
        is_number: True for the number of a paragraph, which must follow that paragraph.
    """

    text: str
    script: Script = Script.LATIN
    is_boxed: bool = False
    is_emphasised: bool = False
    language: str | None = None
    target: str | None = None
    is_number: bool = False


def spans(content: tuple[Inline, ...], places: Places) -> tuple[Span, ...]:
    """Returns running text as spans, its references leading to their places where there are."""
    return tuple(span for inline in content for span in _spans_of(inline, places))


def text_spans(text: str) -> tuple[Span, ...]:
    """Returns a plain string, such as a caption, as spans."""
    return tuple(_pieces_as_spans(text))


def _spans_of(inline: Inline, places: Places) -> Iterator[Span]:
    match inline:
        case Run(text=text, is_emphasised=is_emphasised, language=language):
            yield from _pieces_as_spans(text, is_emphasised=is_emphasised, language=language)
        case SourceLink(target=target, text=text):
            leads_to = row_anchor(target) if target in places.rows else None
            yield from _pieces_as_spans(text, target=leads_to)
        case ParagraphNumber(target=target, fallback=fallback):
            number = places.number(target)
            if number is None:
                yield from _pieces_as_spans(f"[{fallback}]")
            else:
                yield Span(text=f"[{number}]", target=paragraph_anchor(target), is_number=True)


def _pieces_as_spans(
    text: str,
    *,
    is_emphasised: bool = False,
    language: str | None = None,
    target: str | None = None,
) -> Iterator[Span]:
    for piece in pieces(text):
        yield Span(
            text=piece.text,
            script=piece.script,
            is_boxed=piece.is_boxed,
            is_emphasised=is_emphasised,
            language=language,
            target=target,
        )
