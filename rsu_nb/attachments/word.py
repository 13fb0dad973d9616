"""Reads a Word document in order: paragraphs, headings, lists, tables row by row, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.attachments.clean_text import clean
from rsu_nb.attachments.errors import Flaw, UnreadableAttachmentError
from rsu_nb.attachments.word_package import open_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from rsu_nb.attachments.limits import Limits

_NOT_READ: Final = frozenset(
    {"del", "moveFrom", "delText", "instrText", "Fallback", "txbxContent", "sdtPr", "sdtEndPr"}
)
"""What was struck out, what computes a field, and second copies; text boxes are read apart."""

_PROPERTIES: Final = frozenset({"pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr"})
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
_DEEPEST: Final = 100
"""How far one thing may stand inside another; a page of Word uses about ten."""


def text_of_word(content: bytes, limits: Limits) -> Iterator[str]:
    """The paragraphs of a Word document, clean, in order; a row of a table is a paragraph.

    Left out are what a revision struck out, comments, headers and footers, pictures, and the
    numbers that Word gives to paragraphs by itself. A note follows the paragraph it belongs to,
    in the same place. What stands in a text box follows the paragraph that the box is fixed to.

    Raises:
        UnknownKindError: It is a zip of something else.
        LockedAttachmentError: It is locked with a password.
        TooLargeAttachmentError: It unpacks to more than a file may.
        UnreadableAttachmentError: It is broken, or made to do harm.
    """
    package = open_word(content, limits)
    document = package.document()
    notes = _Notes({name: package.related(f"{name.lower()}s") for name in _NOTES.values()})
    for block in _blocks(document, 0):
        yield clean(_text_of_block(block, notes))


class _Notes:
    """The notes of a document by kind and id; each is told once, after its paragraph."""

    def __init__(self, roots: dict[str, etree._Element | None]) -> None:
        self._told: dict[str, int] = dict.fromkeys(roots, 0)
        self._waiting: dict[tuple[str, str | None], etree._Element] = {
            (name, _attribute(note, "id")): note
            for name, root in roots.items()
            if root is not None
            for note in root
        }

    def told_after(self, block: etree._Element) -> Iterator[str]:
        """The text of each note that the block refers to and that was not told before."""
        for reference in _inside(block, frozenset(_NOTES), 0):
            name = _NOTES[_name(reference)]
            note = self._waiting.pop((name, _attribute(reference, "id")), None)
            if note is not None:
                self._told[name] += 1
                text = " ".join("".join(_pieces(one, 0)) for one in _blocks(note, 0))
                yield f"[{name} {self._told[name]}] {text.strip()}"


def _blocks(element: etree._Element, depth: int) -> Iterator[etree._Element]:
    """The paragraphs and table rows inside an element, in order, with those of text boxes."""
    _refuse_deep(depth)
    for child in element:
        name = _name(child)
        if name in {"p", "tr"}:
            yield child
            for box in _inside(child, _BOX, 0) if name == "p" else ():
                yield from _blocks(box, depth + 1)
        elif name not in _NOT_READ and name not in _PROPERTIES:
            yield from _blocks(child, depth + 1)


def _inside(
    element: etree._Element, wanted: frozenset[str], depth: int
) -> Iterator[etree._Element]:
    """What of the wanted names stands inside an element, and not inside another of them."""
    _refuse_deep(depth)
    for child in element:
        name = _name(child)
        if name in wanted:
            yield child
        elif name == "txbxContent" or name not in _NOT_READ:
            yield from _inside(child, wanted, depth + 1)


def _text_of_block(block: etree._Element, notes: _Notes) -> str:
    text = _row(block) if _name(block) == "tr" else "".join(_pieces(block, 0))
    return "\n".join((text, *notes.told_after(block)))


def _row(row: etree._Element) -> str:
    cells = [_cell(cell) for cell in _inside(row, _CELL, 0)]
    return _BETWEEN_CELLS.join(cells) if any(cells) else ""


def _cell(cell: etree._Element) -> str:
    lines = (
        _row(block) if _name(block) == "tr" else "".join(_pieces(block, 0))
        for block in _blocks(cell, 0)
    )
    return "\n".join(line for line in lines if line.strip())


def _pieces(element: etree._Element, depth: int) -> Iterator[str]:
    """The running text inside an element."""
    _refuse_deep(depth)
    for child in element:
        name = _name(child)
        if name == "t":
            yield child.text or ""
        elif name in _MARKS:
            yield _MARKS[name]
        elif name not in _NOT_READ and name not in _PROPERTIES:
            yield from _pieces(child, depth + 1)


def _refuse_deep(depth: int) -> None:
    if depth > _DEEPEST:
        raise UnreadableAttachmentError(Flaw.TOO_MUCH_WORK)


def _name(element: etree._Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _attribute(element: etree._Element, name: str) -> str | None:
    """An attribute by its name, in whichever edition of the format's vocabulary."""
    return next((v for key, v in element.attrib.items() if key.rpartition("}")[2] == name), None)
