"""Reads a Word document in order: what text stands under each mark, and where each comment is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.attachments.word_marks import Mark
from rsu_nb.attachments.word_xml import NOT_READ, attribute, name_of, refuse_deep

if TYPE_CHECKING:
    from lxml import etree

_MOST_WORDS: Final = 400
"""How many characters of the words that a comment is on are kept."""

_INSTEAD: Final = {"tab": " ", "ptab": " ", "br": " ", "cr": " ", "noBreakHyphen": "-"}
_PASSED_OVER: Final = NOT_READ - {"del"}
"""What a revision struck out holds no text that is read, but it may hold the end of a comment."""


class Stretches:
    """A document read in order.

    A stretch is what stands under one mark. It goes on where a paragraph was added or divided;
    where two paragraphs were made one, each keeps its own stretch. What a field computes, such as
    the number of another paragraph, is not of the text.

    Attributes:
        texts: The pieces of text under each mark, by the mark's name.
        places: The name of the mark that each comment is under, by the comment's id, in the order
            of the document; "" before the first mark.
        words: The pieces of text that each comment is on, by the comment's id.
    """

    def __init__(self, document: etree._Element) -> None:
        """Read all of it.

        Raises:
            UnreadableAttachmentError: Things stand inside things too deep.
        """
        self.texts: dict[str, list[str]] = {}
        self.places: dict[str, str] = {}
        self.words: dict[str, list[str]] = {}
        self._current = ""
        self._names: dict[str, str] = {}
        self._open_marks: dict[str, None] = {}
        self._open_comments: dict[str, int] = {}
        self._fields: list[bool] = []
        self._acts: Final = {
            "t": self._read_text,
            "bookmarkStart": self._begin_mark,
            "bookmarkEnd": self._end_mark,
            "commentRangeStart": self._begin_comment,
            "commentRangeEnd": self._end_comment,
            "commentReference": self._place_comment,
            "fldChar": self._read_field,
        }
        self._read(document, 0)

    def _read(self, element: etree._Element, depth: int) -> None:
        refuse_deep(depth)
        for child in element:
            name = name_of(child)
            if name in self._acts:
                self._acts[name](child)
            elif name in _INSTEAD:
                self._take(_INSTEAD[name])
            elif name == "p":
                self._read_paragraph(child, depth)
            elif name == "fldSimple":
                self._fields.append(True)
                self._read(child, depth + 1)
                self._fields.pop()
            elif name not in _PASSED_OVER:
                self._read(child, depth + 1)

    def _read_paragraph(self, paragraph: etree._Element, depth: int) -> None:
        """What stands before the first mark of a paragraph is of that mark, or of an open one."""
        if not self._open_marks:
            self._current = _first_mark(paragraph) or self._current
        self._take(" ")
        self._read(paragraph, depth + 1)

    def _begin_mark(self, element: etree._Element) -> None:
        name = attribute(element, "name")
        if Mark.named(name) is not None:
            self._names[attribute(element, "id")] = self._current = name
            self._open_marks[name] = None
            self.texts.setdefault(name, [])

    def _end_mark(self, element: etree._Element) -> None:
        """LibreOffice begins a mark over several paragraphs twice, and ends it once."""
        self._open_marks.pop(self._names.get(attribute(element, "id"), ""), None)
        self._current = next(reversed(self._open_marks), self._current)

    def _begin_comment(self, element: etree._Element) -> None:
        self._place_comment(element)
        self._open_comments.setdefault(attribute(element, "id"), _MOST_WORDS)

    def _end_comment(self, element: etree._Element) -> None:
        self._open_comments.pop(attribute(element, "id"), None)

    def _place_comment(self, element: etree._Element) -> None:
        self.places.setdefault(attribute(element, "id"), self._current)

    def _read_field(self, element: etree._Element) -> None:
        match attribute(element, "fldCharType"):
            case "begin":
                self._fields.append(False)
            case "separate" if self._fields:
                self._fields[-1] = True
            case "end" if self._fields:
                self._fields.pop()

    def _read_text(self, element: etree._Element) -> None:
        self._take(element.text or "")

    def _take(self, text: str) -> None:
        if not any(self._fields):
            self.texts.setdefault(self._current, []).append(text)
        for comment, left in tuple(self._open_comments.items()):
            self.words.setdefault(comment, []).append(text[:left])
            self._open_comments[comment] = left - len(text)
            if left <= len(text):
                del self._open_comments[comment]


def _first_mark(paragraph: etree._Element) -> str:
    names = (attribute(one, "name") for one in paragraph.iter() if name_of(one) == "bookmarkStart")
    return next((name for name in names if Mark.named(name) is not None), "")
