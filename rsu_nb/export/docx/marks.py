"""Marks each paragraph of a decision that is not sealed, so that comments on a copy find back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from docx.oxml.ns import qn

from rsu_nb.attachments.word_marks import Mark, digest_of_place, digest_of_text
from rsu_nb.attachments.word_stretches import Stretches
from rsu_nb.drafting.tree import DocumentKind, DocumentStatus, Table
from rsu_nb.export.docx.ooxml import Element, w
from rsu_nb.export.places import anchor

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rsu_nb.drafting.tree import Block, Document

_NOT_YET: Final = "0" * 8
_MOST: Final = 99_999


def is_marked(document: Document) -> bool:
    """True for a decision that is still being drafted or read: comments on it may come back."""
    is_decision = document.kind is DocumentKind.DECISION
    return is_decision and document.status is not DocumentStatus.SEALED


class Marks:
    """The marks of one document, each a hidden bookmark around what it marks."""

    def __init__(self, case: str, first_number: int) -> None:
        """Begin with none.

        Args:
            case: The case reference.
            first_number: The number of the first mark among the document's bookmarks.
        """
        self._case = case
        self._first_number = first_number
        self._starts: list[tuple[Element, Mark]] = []

    def put(self, block: Block, elements: Sequence[Element]) -> None:
        """Mark a block: its paragraphs together, or of a table the caption and each row."""
        if isinstance(block, Table):
            caption, table, *_ = elements
            self._put(anchor(block), caption, caption)
            for row, element in zip(block.rows, _rows(table), strict=True):
                self._put(anchor(row), element, element)
        else:
            self._put(anchor(block), elements[0], elements[-1])

    def name(self, body: Element) -> None:
        """Give each mark its name, once all of the document is written."""
        texts = Stretches(body).texts
        for start, mark in self._starts:
            text = digest_of_text("".join(texts[mark.name]))
            start.set(qn("w:name"), replace(mark, total=len(self._starts), text=text).name)

    def _put(self, place: str, first: Element, last: Element) -> None:
        taken = len(self._starts)
        if taken == _MOST:
            return
        of = digest_of_place(self._case, place)
        mark = Mark(place=taken + 1, total=_MOST, of=of, text=_NOT_YET)
        number = self._first_number + taken
        start = w("bookmarkStart", id=number, name=mark.name)
        first.insert(1, start)
        last.append(w("bookmarkEnd", id=number))
        self._starts.append((start, mark))


def _rows(table: Element) -> Iterator[Element]:
    """The paragraph in the first cell of each row but the heading row."""
    for row in table.findall(qn("w:tr"))[1:]:
        yield row.find(f"{qn('w:tc')}/{qn('w:p')}")
