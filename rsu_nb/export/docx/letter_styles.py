"""A letter in Word is set a little smaller and closer than a decision, to keep to two pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from docx.oxml.ns import qn

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_DEFAULTS: Final = "w:docDefaults/"
_CHANGES: Final = (
    (f"{_DEFAULTS}w:rPrDefault/w:rPr/w:sz", "val", 21),
    (f"{_DEFAULTS}w:rPrDefault/w:rPr/w:szCs", "val", 21),
    (f"{_DEFAULTS}w:pPrDefault/w:pPr/w:spacing", "after", 120),
    ("w:style[@w:styleId='LastListItem']/w:pPr/w:spacing", "after", 120),
    ("w:style[@w:styleId='ListItem']/w:pPr/w:spacing", "after", 80),
    ("w:style[@w:styleId='Heading2']/w:pPr/w:spacing", "before", 240),
    ("w:style[@w:styleId='Heading2']/w:pPr/w:spacing", "after", 100),
)
"""Where in the styles, which attribute, and its value in half points or twentieths of a point."""


def set_closer(word: WordDocument) -> None:
    """Changes the styles of a blank document to those of a letter."""
    for path, attribute, value in _CHANGES:
        for element in word.styles.element.xpath(path):
            element.set(qn(f"w:{attribute}"), str(value))
