"""Reads officer text as it is typed: paragraphs, quotations, and lists of two levels."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from rsu_nb.record.text_inlines import inlines_of
from rsu_nb.record.text_tree import QuotedParagraph, TextItem, TextList, TextParagraph

if TYPE_CHECKING:
    from rsu_nb.record.text_tree import Block

_LINE_BREAK: Final = re.compile("\r\n|[\r\v\f\x85\u2028]")
_LONE_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_MARKER: Final = re.compile(r"(?P<quote>> )|(?P<inner>  - )|(?P<item>- )")
_BARE_MARKERS: Final = frozenset({">", "-", "  -"})


@dataclass(slots=True)
class _OpenBlock:
    """A block still being read: running text, or a list's items with their level."""

    kind: Literal["p", "quote", "list"]
    text: str = ""
    items: list[tuple[int, str]] = field(default_factory=list)


def blocks_of(typed: str) -> tuple[Block, ...]:
    """The blocks that typed text holds; none where it is blank. Never fails on a string."""
    reader = _Reader()
    for line in normalised(typed).split("\n"):
        reader.read(line.rstrip())
    return tuple(_finished(block) for block in reader.blocks)


def normalised(typed: str) -> str:
    """Typed text with composed characters (NFC) and one kind of line break.

    Half of a surrogate pair, which no file can hold, becomes the replacement character.
    """
    text = _LINE_BREAK.sub("\n", typed).replace("\u2029", "\n\n")
    return unicodedata.normalize("NFC", _LONE_SURROGATE.sub("\ufffd", text))


class _Reader:
    """Reads line by line; `current` is the block that the next line may go on with."""

    def __init__(self) -> None:
        self.blocks: list[_OpenBlock] = []
        self.current: _OpenBlock | None = None

    def read(self, line: str) -> None:
        marker = _MARKER.match(line)
        if not line:
            self.current = None
        elif marker is None:
            self._read_unmarked(line)
        elif marker["quote"]:
            self._read_quoted(line[marker.end() :].lstrip())
        else:
            self._read_item(2 if marker["inner"] else 1, line[marker.end() :].lstrip())

    def _read_unmarked(self, line: str) -> None:
        current = self.current
        if current is None:
            self._open("p", line)
        elif current.kind == "p" and current.text not in _BARE_MARKERS:
            current.text = f"{current.text} {line.lstrip()}"
        elif current.kind == "list" and line[0].isspace():
            level, text = current.items[-1]
            current.items[-1] = (level, f"{text} {line.lstrip()}")
        elif current.kind == "quote" and line == ">":
            self.current = _OpenBlock("quote")
        else:
            self._open("p", line)

    def _read_quoted(self, text: str) -> None:
        current = self.current
        if current is None or current.kind != "quote" or not current.text:
            self._open("quote", text)
        else:
            current.text = f"{current.text} {text}"

    def _read_item(self, level: int, text: str) -> None:
        last = self.blocks[-1] if self.blocks else None
        if last is None or last.kind != "list":
            last, level = _OpenBlock("list"), 1
            self.blocks.append(last)
        last.items.append((level, text))
        self.current = last

    def _open(self, kind: Literal["p", "quote"], text: str) -> None:
        self.current = _OpenBlock(kind, text)
        self.blocks.append(self.current)


def _finished(block: _OpenBlock) -> Block:
    if block.kind == "p":
        return TextParagraph(content=inlines_of(block.text))
    if block.kind == "quote":
        return QuotedParagraph(content=inlines_of(block.text))
    return TextList(items=tuple(_nested(block.items)))


def _nested(items: list[tuple[int, str]]) -> list[TextItem]:
    grouped: list[tuple[str, list[str]]] = []
    for level, text in items:
        if level == 1:
            grouped.append((text, []))
        else:
            grouped[-1][1].append(text)
    return [
        TextItem(
            content=inlines_of(text),
            items=tuple(TextItem(content=inlines_of(inner)) for inner in inners),
        )
        for text, inners in grouped
    ]
