from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.export.docx.letter_styles import set_closer
from rsu_nb.export.docx.package import blank

if TYPE_CHECKING:
    from docx.document import Document as WordDocument


def sizes(word: WordDocument) -> list[str]:
    return [str(one) for one in word.styles.element.xpath("w:docDefaults//w:sz/@w:val")]


def test_a_letter_is_set_smaller_than_a_decision() -> None:
    letter = blank()
    set_closer(letter)

    assert int(sizes(letter)[0]) < int(sizes(blank())[0])


def test_a_letters_paragraphs_and_headings_stand_closer() -> None:
    letter = blank()
    set_closer(letter)
    paths = ("w:docDefaults//w:spacing", "w:style[@w:styleId='Heading2']//w:spacing")

    for path in paths:
        (closer,), (wider,) = letter.styles.element.xpath(path), blank().styles.element.xpath(path)
        after = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}after"

        assert int(closer.get(after)) < int(wider.get(after))
