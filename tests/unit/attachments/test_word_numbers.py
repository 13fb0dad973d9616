"""A paragraph has the number before it that Word shows."""

from __future__ import annotations

import pytest
from docx import Document

from rsu_nb.attachments.limits import LIMITS
from rsu_nb.attachments.word import text_of_word
from rsu_nb.attachments.word_numbers import written
from tests.unit.attachments import files

LEVELS = (("decimal", "%1"), ("lowerLetter", "(%2)"), ("lowerRoman", "%1.%2.%3"), ("bullet", "•"))


def level(depth: int, form: str, pattern: str, *, start: int = 1, style: str = "") -> str:
    """The XML of one level of a list."""
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f'<w:pStyle w:val="{style}"/><w:lvlText w:val="{pattern}"/></w:lvl>'
    )


def numbering(*levels: str, instances: str = "") -> str:
    """The XML of one list of those levels, used as number 5."""
    return (
        f'<w:numbering xmlns:w="{files.WORDS}"><w:abstractNum w:abstractNumId="1">'
        f'{"".join(levels)}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>'
        f"{instances}</w:numbering>"
    )


FOUR_LEVELS = numbering(*(level(at, *one) for at, one in enumerate(LEVELS)))


def item(depth: int | None, number: int = 5, style: str = "", text: str = "x") -> str:
    """The XML of a paragraph in a list; without a depth it is numbered by its style."""
    given = (
        f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
        if depth is not None
        else ""
    )
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{given}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'
    )


def read(body: str, numbering_part: str, styles: str = "") -> list[str]:
    """The paragraphs of a Word file with that list."""
    related = files.relationship("numbering", "n.xml") + files.relationship("styles", "s.xml")
    parts = {
        **files.word_parts(body, related=related),
        "word/n.xml": numbering_part.encode(),
        "word/s.xml": f'<w:styles xmlns:w="{files.WORDS}">{styles}</w:styles>'.encode(),
    }
    return list(text_of_word(files.zipped(parts), LIMITS))


def test_each_level_is_counted_and_written_in_its_way() -> None:
    body = "".join(item(depth) for depth in (0, 1, 1, 0, 1, 2, 2, 3))

    assert read(body, FOUR_LEVELS) == [
        *("1. x", "(a) x", "(b) x", "2. x", "(a) x", "2.a.i x", "2.a.ii x", "x"),
    ]


def test_a_list_goes_on_after_other_paragraphs() -> None:
    body = item(0) + files.paragraph("between") + item(0)

    assert read(body, FOUR_LEVELS) == ["1. x", "between", "2. x"]


def test_a_list_that_begins_at_another_number_does() -> None:
    assert read(item(0) + item(0), numbering(level(0, "decimal", "%1)", start=7))) == [
        "7) x",
        "8) x",
    ]


def test_an_instance_of_a_list_may_begin_anew_or_go_on() -> None:
    instances = (
        '<w:num w:numId="6"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>'
    )
    one_list = numbering(level(0, "decimal", "%1."), instances=instances)
    body = item(0) + item(0) + item(0, 6) + item(0, 6) + item(0, 7)

    assert read(body, one_list) == ["1. x", "2. x", "1. x", "2. x", "3. x"]


def test_a_paragraph_is_numbered_by_its_style_or_the_style_that_is_based_on() -> None:
    styles = (
        '<w:style w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>'
        "</w:style>"
        '<w:style w:styleId="Own"><w:basedOn w:val="Base"/></w:style>'
    )
    one_list = numbering(level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)", style="Base"))

    assert read(item(0) + item(None, style="Own"), one_list, styles) == ["1. x", "a) x"]


def test_styles_based_on_each_other_end() -> None:
    styles = '<w:style w:styleId="A"><w:basedOn w:val="A"/></w:style>'

    assert read(item(None, style="A"), FOUR_LEVELS, styles) == ["x"]


def test_a_paragraph_taken_out_of_its_list_has_no_number() -> None:
    assert read(item(0, number=0), FOUR_LEVELS) == ["x"]


def test_a_blank_paragraph_shows_no_number_and_counts() -> None:
    assert read(item(0, text="") + item(0), FOUR_LEVELS) == ["", "2. x"]


def test_a_number_in_a_table_stands_in_its_cell() -> None:
    body = f"<w:tbl><w:tr><w:tc>{item(0)}</w:tc><w:tc>{item(0)}</w:tc></w:tr></w:tbl>"

    assert read(body, FOUR_LEVELS) == ["1. x | 2. x"]


def test_a_list_as_a_word_processor_writes_it_is_numbered() -> None:
    document = Document()
    for text in ("One", "Two"):
        document.add_paragraph(text, style="List Number")

    assert list(text_of_word(files.saved(document), LIMITS)) == ["1. One", "2. Two"]


@pytest.mark.parametrize(
    ("number", "form", "label"),
    [
        (3, "decimal", "3"),
        (3, "decimalZero", "03"),
        (26, "lowerLetter", "z"),
        (27, "upperLetter", "AA"),
        (49, "lowerRoman", "xlix"),
        (700, "upperRoman", "DCC"),
        (701, "upperRoman", "701"),
        (0, "lowerLetter", "0"),
        (3, "chineseCounting", "3"),
    ],
)
def test_a_number_is_written_in_its_form(number: int, form: str, label: str) -> None:
    assert written(number, form) == label


@pytest.mark.parametrize("number", ["-1", "x", "99999999", "²"])
def test_a_start_that_is_no_number_is_one(number: str) -> None:
    odd = FOUR_LEVELS.replace('<w:start w:val="1"/>', f'<w:start w:val="{number}"/>')

    assert read(item(0), odd) == ["1. x"]
