"""Officer text as sentences, people still named by role, as the checks of the gate read it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rsu_nb.record.text_tree import Citation, Emphasis, Language, RoleToken, Text, TextList
from rsu_nb.record.text_tree import QuotedParagraph as Quoted
from rsu_nb.record.walk import texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rsu_nb.record.officer_text import OfficerText
    from rsu_nb.record.record import Record
    from rsu_nb.record.text_tree import Block, Inline

_QUOTED: Final = re.compile('“[^”]+”|"[^"]+"|‘[^’]+[.!?,]’')
_SENTENCE_END: Final = re.compile(
    r"[.!?][\"”’)\]]*(?:\s*\[[^\]]*\])*\s+(?=[\"“‘(]*(?:[A-Z]|\{)|[\"“‘] )"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProseParagraph:
    """One paragraph, quotation or list item of officer text, as one line of words.

    Attributes:
        where: The place of the text in the record, such as `facts.F3.statement`.
        words: Its words; a person is `{claimant}`, an item relied on `[E4]`.
        is_quotation: True where it is set apart as another's words.
    """

    where: str
    words: str
    is_quotation: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of the officer's own, without what it quotes.

    Attributes:
        where: The place of the text in the record.
        words: The sentence, with `{claimant}` and `[E4]` as in its paragraph.
        before: The same paragraph up to the sentence, quotations included.
    """

    where: str
    words: str
    before: str


def prose_of(record: Record) -> tuple[ProseParagraph, ...]:
    """Every paragraph of officer text in a record, in order."""
    return tuple(one for where, text in texts(record) for one in paragraphs_of(where, text))


def paragraphs_of(where: str, text: OfficerText) -> Iterator[ProseParagraph]:
    """The paragraphs of one text, list items each on their own."""
    for block in text.blocks:
        for content in _contents(block):
            words = " ".join(_words(content).split())
            is_quotation = isinstance(block, Quoted)
            yield ProseParagraph(where=where, words=words, is_quotation=is_quotation)


def sentences_of(paragraphs: Iterable[ProseParagraph]) -> tuple[Sentence, ...]:
    """The sentences of paragraphs that are the officer's own; quoted words are left out."""
    return tuple(
        sentence
        for paragraph in paragraphs
        if not paragraph.is_quotation
        for sentence in _sentences(paragraph)
    )


def thing_of(where: str) -> str:
    """The thing of the record that a place lies in: `facts.F3` for `facts.F3.finding.reasons`."""
    return ".".join(where.split(".")[:2])


def _sentences(paragraph: ProseParagraph) -> Iterator[Sentence]:
    words = _QUOTED.sub(_blank, paragraph.words)
    start = 0
    for end in [*(found.end() for found in _SENTENCE_END.finditer(words)), len(words)]:
        if words[start:end].strip():
            yield Sentence(
                where=paragraph.where,
                words=words[start:end].strip(),
                before=paragraph.words[:start],
            )
        start = end


def _blank(quoted: re.Match[str]) -> str:
    """As many characters without the words quoted, its marks and last stop kept."""
    return quoted[0][0] + " " * (len(quoted[0]) - 3) + quoted[0][-2:]


def _contents(block: Block) -> Iterator[tuple[Inline, ...]]:
    if not isinstance(block, TextList):
        yield block.content
        return
    for item in block.items:
        yield item.content
        yield from (inner.content for inner in item.items)


def _words(content: Iterable[Inline]) -> str:
    return "".join(_word(node) for node in content)


def _word(node: Inline) -> str:
    match node:
        case Text():
            return node.text
        case RoleToken():
            return f"{{{node.role}}}"
        case Citation():
            return f"[{node.id}]"
        case Emphasis() | Language():
            return _words(node.content)
        case _:
            return ""
