"""The words of a case that are an officer's reasoning: law and attributed quotation left out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from string import Formatter
from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.templates.catalogue import TEMPLATES
from rsu_nb.gate.copying.shared_run import RunIndex
from rsu_nb.gate.copying.word_sequence import word_sequence, words_of
from rsu_nb.record.officer_text import plain
from rsu_nb.record.text_tree import Citation, Emphasis, Language, QuotedParagraph, TextList
from rsu_nb.record.walk import texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rsu_nb.record.officer_text import OfficerText
    from rsu_nb.record.record import Record
    from rsu_nb.record.text_tree import Block, Inline

_SHORTEST_LAW: Final = 7
SHARED_BY_DESIGN: Final = (
    "country_information.",
    "evidence.",
    "events.",
    "review",
    "reopened",
    "disputed",
    "responses",
)
"""Cards and reports are used again across the unit; steps and comments are not reasons."""
_CASE: Final = re.compile(r"\bRSU-\d{4}-\d{5}\b|\[\d{4}\] NZ[A-Z]+ \d+")
_MARKED: Final = re.compile('“[^”]+”|"[^"]+"')


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedWord:
    """A word of a record and where it stands.

    Attributes:
        where: The place of its text in the record.
        start: Where it starts in the text's plain words.
        end: Where it ends there.
    """

    where: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWords:
    """All that an officer reasons in a record, as one sequence.

    Attributes:
        words: The words; None between two texts and for what is left out.
        places: Where each stands; None where the word is None.
    """

    words: tuple[str | None, ...]
    places: tuple[PlacedWord | None, ...]


def own_words_of(record: Record, statements_of_law: Iterable[str] = ()) -> OwnWords:
    """The words of a record that are held against earlier texts.

    Left out are the law of the drafting templates, what the unit lists beside it, and words
    quoted with their source.

    Args:
        record: The record.
        statements_of_law: What every decision of the unit says alike about the law.
    """
    words: list[str | None] = []
    places: list[PlacedWord | None] = []
    for where, text in texts(record):
        if where.startswith(SHARED_BY_DESIGN):
            continue
        sequence = word_sequence(plain(text))
        quoted = tuple(_attributed(text))
        for word, (start, end) in zip(sequence.words, sequence.spans, strict=True):
            is_quoted = any(first <= start < last for first, last in quoted)
            words.append(None if is_quoted else word)
            places.append(PlacedWord(where=where, start=start, end=end))
        words.append(None)
        places.append(None)
    return OwnWords(words=_without_law(words, statements_of_law), places=tuple(places))


def _without_law(words: list[str | None], more: Iterable[str]) -> tuple[str | None, ...]:
    index = RunIndex(tuple(words))
    for law in (*_template_words(), *more):
        for run in index.shared(words_of(law), _SHORTEST_LAW):
            words[run.start : run.start + run.length] = [None] * run.length
    return tuple(words)


def _template_words() -> Iterator[str]:
    """Every drafting template, with a break wherever it has a slot."""
    for templates in TEMPLATES.values():
        for template in templates:
            yield from (text for text, *_ in Formatter().parse(template.text) if text)


def _attributed(text: OfficerText) -> Iterator[tuple[int, int]]:
    """Where, in the plain words of a text, words are quoted and their source is given.

    A quotation set apart has its source in itself or in the paragraph before or after it; one
    within a paragraph, in that paragraph.
    """
    lines = tuple(_lines(text))
    sourced = [has_source for _, has_source, _ in lines]
    start = 0
    for number, (words, has_source, is_quotation) in enumerate(lines):
        if is_quotation and any(sourced[max(0, number - 1) : number + 2]):
            yield start, start + len(words)
        elif has_source:
            yield from (
                (start + one.start(), start + one.end()) for one in _MARKED.finditer(words)
            )
        start += len(words) + 1


def _lines(text: OfficerText) -> Iterator[tuple[str, bool, bool]]:
    """Each line of the plain words, whether it gives a source, and whether it is a quotation."""
    for line, (content, is_quotation) in zip(
        plain(text).split("\n"), _contents(text.blocks), strict=True
    ):
        yield line, _cites(content) or bool(_CASE.search(line)), is_quotation


def _contents(blocks: Sequence[Block]) -> Iterator[tuple[tuple[Inline, ...], bool]]:
    for block in blocks:
        if not isinstance(block, TextList):
            yield block.content, isinstance(block, QuotedParagraph)
            continue
        for item in block.items:
            yield item.content, False
            yield from ((inner.content, False) for inner in item.items)


def _cites(content: Iterable[Inline]) -> bool:
    return any(
        isinstance(node, Citation)
        or (isinstance(node, Emphasis | Language) and _cites(node.content))
        for node in content
    )
