"""A Word document is read in the order in which it is written."""

from __future__ import annotations

from docx import Document

from rsu_nb.attachments.limits import LIMITS
from rsu_nb.attachments.word import text_of_word
from tests.unit.attachments import files


def read(content: bytes) -> list[str]:
    """The paragraphs of a Word file."""
    return list(text_of_word(content, LIMITS))


def read_body(body: str, **others: str) -> list[str]:
    """The paragraphs of a Word file with that XML as its body."""
    parts = files.word_parts(body, related=others.pop("related", ""))
    return read(files.zipped({**parts, **{k: v.encode() for k, v in others.items()}}))


def test_headings_paragraphs_lists_and_tables_are_read_in_order() -> None:
    document = Document()
    document.add_heading("Statement")
    document.add_paragraph("I was born in Torrevan.")
    table = document.add_table(2, 2)
    for cell, text in zip(
        [*table.rows[0].cells, *table.rows[1].cells],
        ["Date", "Event", "12 May", "The first visit"],
        strict=True,
    ):
        cell.text = text
    document.add_paragraph("I left.", style="List Bullet")

    assert read(files.saved(document)) == [
        "Statement",
        "I was born in Torrevan.",
        "Date | Event",
        "12 May | The first visit",
        "I left.",
    ]


def test_text_in_several_runs_is_one_text() -> None:
    run = "<w:r><w:rPr><w:b/></w:rPr><w:t>{}</w:t></w:r>"

    assert read_body(f"<w:p>{run.format('per')}{run.format('secuted')}</w:p>") == ["persecuted"]


def test_a_line_break_a_tab_and_a_hyphen_are_kept() -> None:
    run = "<w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/>"
    body = f"<w:p><w:r>{run}</w:r></w:p>"

    assert read_body(body) == ["a\nb c\u2011"]


def test_the_stops_of_a_ruler_are_no_text() -> None:
    assert read_body(
        "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"
    ) == ["a"]


def test_what_was_struck_out_is_not_read_and_what_was_put_in_is() -> None:
    body = (
        "<w:p><w:r><w:t>two </w:t></w:r>"
        "<w:del><w:r><w:delText>days</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>elsewhere</w:t></w:r></w:moveFrom>"
        "<w:ins><w:r><w:t>weeks</w:t></w:r></w:ins></w:p>"
    )

    assert read_body(body) == ["two weeks"]


def test_the_words_of_a_link_and_of_a_control_are_read_and_a_field_is_not_computed() -> None:
    body = (
        "<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent><w:p>"
        "<w:hyperlink><w:r><w:t>a link</w:t></w:r></w:hyperlink>"
        "<w:r><w:instrText> DATE </w:instrText></w:r></w:p></w:sdtContent></w:sdt>"
    )

    assert read_body(body) == ["a link"]


def test_a_note_follows_its_paragraph_and_is_told_once() -> None:
    mark = '<w:r><w:footnoteReference w:id="7"/></w:r>'
    notes = (
        f'<w:footnotes xmlns:w="{files.WORDS}"><w:footnote w:id="7">'
        f"{files.paragraph('In May.')}</w:footnote></w:footnotes>"
    )
    body = f"<w:p><w:r><w:t>They came</w:t></w:r>{mark}</w:p><w:p>{mark}</w:p>"

    read_paragraphs = read_body(
        body,
        related=files.relationship("footnotes", "footnotes.xml"),
        **{"word/footnotes.xml": notes},
    )
    assert read_paragraphs == ["They came\n[Footnote 1] In May.", ""]


def test_an_endnote_is_read_from_wherever_the_document_keeps_it() -> None:
    body = '<w:p><w:r><w:endnoteReference w:id="1"/></w:r></w:p>'
    notes = f'<w:e xmlns:w="{files.WORDS}"><w:e w:id="1">{files.paragraph("End.")}</w:e></w:e>'

    assert read_body(
        body,
        related=files.relationship("endnotes", "/other/notes.xml"),
        **{"other/notes.xml": notes},
    ) == ["[Endnote 1] End."]


def test_a_text_box_follows_the_paragraph_it_is_fixed_to_and_is_read_once() -> None:
    box = f"<w:txbxContent>{files.paragraph('In the box')}</w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>Beside it</w:t></w:r><w:r><w:AlternateContent>"
        f"<w:Choice><w:drawing>{box}</w:drawing></w:Choice>"
        f"<w:Fallback><w:pict>{box}</w:pict></w:Fallback>"
        f"</w:AlternateContent></w:r></w:p>{files.paragraph('After')}"
    )

    assert read_body(body) == ["Beside it", "In the box", "After"]


def test_a_box_and_a_table_inside_a_table_are_read_once_with_their_row() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{files.paragraph('in')}</w:tc></w:tr></w:tbl>"
    box = f"<w:p><w:r><w:txbxContent>{files.paragraph('box')}</w:txbxContent></w:r></w:p>"
    body = f"<w:tbl><w:tr><w:tc>{inner}</w:tc><w:tc>{box}</w:tc></w:tr></w:tbl>"

    assert read_body(body) == ["in | box"]


def test_the_strict_edition_of_the_format_is_read() -> None:
    parts = files.word_parts(files.paragraph("Strict"))
    strict = parts["word/document.xml"].replace(
        files.WORDS.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main"
    )

    assert read(files.zipped({**parts, "word/document.xml": strict})) == ["Strict"]


def test_a_row_of_empty_cells_is_blank() -> None:
    cell = "<w:tc><w:p/></w:tc>"

    assert read_body(f"<w:tbl><w:tr>{cell}{cell}</w:tr></w:tbl>") == [""]
