"""Lists (a), (b) and (i), (ii) that begin anew each time, beside the one list of [1], [2]."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.export.docx.ooxml import Element, w

if TYPE_CHECKING:
    from docx.parts.numbering import NumberingPart

PARAGRAPHS = 1
_UNDER_NUMBERED, _UNDER_PLAIN = 2, 3


class Lists:
    """The lists of one document, each a list of its own to Word."""

    def __init__(self, part: NumberingPart) -> None:
        self._numbering: Element = part.element
        self._last = PARAGRAPHS

    def new(self, *, is_under_number: bool) -> int:
        """Begins a list at (a) and returns its numId."""
        self._last += 1
        pattern = _UNDER_NUMBERED if is_under_number else _UNDER_PLAIN
        starts = (w("lvlOverride", w("startOverride", val=1), ilvl=level) for level in range(2))
        self._numbering.append(
            w("num", w("abstractNumId", val=pattern), *starts, numId=self._last)
        )
        return self._last


def numbered(list_: int, level: int = 0) -> Element:
    """Returns the paragraph property that puts a paragraph into a list at a level."""
    return w("numPr", w("ilvl", val=level), w("numId", val=list_))
