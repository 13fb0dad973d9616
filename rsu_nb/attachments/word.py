"""Reads a Word document in order: paragraphs, headings, lists, tables row by row, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.attachments.clean_text import clean
from rsu_nb.attachments.word_numbers import numbers_of
from rsu_nb.attachments.word_package import open_word
from rsu_nb.attachments.word_xml import NOT_READ, attribute, inside, name_of, refuse_deep

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml import etree

    from rsu_nb.attachments.limits import Limits

_MARKS: Final = {
    "tab": " ",
    "ptab": " ",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "sym": "\ufffd",
}
_NOTES: Final = {"footnoteReference": "Footnote", "endnoteReference": "Endnote"}
_BOX: Final = frozenset({"txbxContent"})
_CELL: Final = frozenset({"tc"})
_BETWEEN_CELLS: Final = " | "


def text_of_word(content: bytes, limits: Limits) -> Iterator[str]:
    """The paragraphs of a Word document, clean, in order; a row of a table is a paragraph.

    A number that Word gives to a paragraph by itself stands before its words. Left out are what a
    revision struck out, comments, headers and footers, and pictures. A note follows the paragraph
    it belongs to, in the same place. What stands in a text box follows the paragraph that the box
    is fixed to.

    Raises:
        UnknownKindError: It is a zip of something else.
        LockedAttachmentError: It is locked with a password.
        TooLargeAttachmentError: It unpacks to more than a file may.
        UnreadableAttachmentError: It is broken, or made to do harm.
    """
    package = open_word(content, limits)
    document = package.document()
    notes = _Notes({name: package.related(f"{name.lower()}s") for name in _NOTES.values()})
    numbers = numbers_of(package, document)
    for block in _blocks(document, 0):
        text = _block(block, numbers)
        yield clean("\n".join((text, *notes.told_after(block))))


class _Notes:
    """The notes of a document by kind and id; each is told once, after its paragraph."""

    def __init__(self, roots: dict[str, etree._Element | None]) -> None:
        self._told: dict[str, int] = dict.fromkeys(roots, 0)
        self._waiting: dict[tuple[str, str], etree._Element] = {
            (name, attribute(note, "id")): note
            for name, root in roots.items()
            if root is not None
            for note in root
        }

    def told_after(self, block: etree._Element) -> Iterator[str]:
        """The text of each note that the block refers to and that was not told before."""
        for reference in inside(block, frozenset(_NOTES)):
            name = _NOTES[name_of(reference)]
            note = self._waiting.pop((name, attribute(reference, "id")), None)
            if note is not None:
                self._told[name] += 1
                text = " ".join("".join(_pieces(one, 0)) for one in _blocks(note, 0))
                yield f"[{name} {self._told[name]}] {text.strip()}"


def words_of(paragraph: etree._Element) -> str:
    """The running text of one paragraph, as it stands.

    Raises:
        UnreadableAttachmentError: Things stand inside things too deep.
    """
    return "".join(_pieces(paragraph, 0))


def _blocks(element: etree._Element, depth: int) -> Iterator[etree._Element]:
    """The paragraphs and table rows inside an element, in order, with those of text boxes."""
    refuse_deep(depth)
    for child in element:
        name = name_of(child)
        if name in {"p", "tr"}:
            yield child
            for box in inside(child, _BOX) if name == "p" else ():
                yield from _blocks(box, depth + 1)
        elif name not in NOT_READ:
            yield from _blocks(child, depth + 1)


def _block(block: etree._Element, numbers: Mapping[etree._Element, str]) -> str:
    """The text of a paragraph with its number, or of a row of a table with its cells."""
    if name_of(block) == "tr":
        cells = [_cell(cell, numbers) for cell in inside(block, _CELL)]
        return _BETWEEN_CELLS.join(cells) if any(cells) else ""
    text = "".join(_pieces(block, 0))
    number = numbers.get(block, "")
    return f"{number} {text}" if number and text.strip() else text


def _cell(cell: etree._Element, numbers: Mapping[etree._Element, str]) -> str:
    lines = (_block(block, numbers) for block in _blocks(cell, 0))
    return "\n".join(line for line in lines if line.strip())


def _pieces(element: etree._Element, depth: int) -> Iterator[str]:
    """The running text inside an element."""
    refuse_deep(depth)
    for child in element:
        name = name_of(child)
        if name == "t":
            yield child.text or ""
        elif name in _MARKS:
            yield _MARKS[name]
        elif name not in NOT_READ:
            yield from _pieces(child, depth + 1)
