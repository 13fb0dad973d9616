"""What officer text quotes of a document, apart from what the officer left out or put in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from rsu_nb.record.text_tree import Citation, Emphasis, Language, QuotedParagraph, Text
from rsu_nb.record.text_tree import TextParagraph as Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rsu_nb.record.officer_text import OfficerText
    from rsu_nb.record.text_tree import Block, Inline

_BREAK: Final = "\0"
_LEFT_OUT: Final = re.compile(rf"{_BREAK}|…|\.(?: ?\.){{2,}}|\[[^\]]*\]")
_AROUND: Final = " \n\"'“”‘’«».,;:!?()–—-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """A quotation set apart, with its source.

    Attributes:
        pieces: The words quoted, divided where something was left out or put in: at an ellipsis,
            at square brackets, and at a person's role in place of a name.
        cited: The ids of what is cited for it: inside it, or at the beginning of what follows.
    """

    pieces: tuple[str, ...] = field(repr=False)
    cited: tuple[str, ...]


def quotations_in(text: OfficerText) -> Iterator[Quotation]:
    """The quotations of a text that have a source."""
    for block, after in zip(text.blocks, (*text.blocks[1:], None), strict=True):
        if isinstance(block, QuotedParagraph):
            cited = tuple(_cited(block.content)) or tuple(_at_its_beginning(after))
            pieces = (one.strip(_AROUND) for one in _LEFT_OUT.split(_words(block.content)))
            if cited:
                yield Quotation(pieces=tuple(filter(None, pieces)), cited=cited)


def _at_its_beginning(block: Block | None) -> Iterator[str]:
    if isinstance(block, Paragraph) and isinstance(block.content[0], Citation):
        yield block.content[0].id


def _cited(content: Iterable[Inline]) -> Iterator[str]:
    for node in content:
        match node:
            case Citation():
                yield node.id
            case Emphasis() | Language():
                yield from _cited(node.content)
            case _:
                pass


def _words(content: Iterable[Inline]) -> str:
    return "".join(_word(node) for node in content)


def _word(node: Inline) -> str:
    match node:
        case Text():
            return node.text
        case Emphasis() | Language():
            return _words(node.content)
        case _:
            return _BREAK
