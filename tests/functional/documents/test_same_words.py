from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import docx
import pytest
from lxml import html
from pypdf import PdfReader

from rsu_nb.export.docx import docx_of
from rsu_nb.export.html import html_of
from rsu_nb.export.pdf import pdf_of
from rsu_nb.export.provenance import provenance_of

if TYPE_CHECKING:
    from rsu_nb.drafting.tree import Document


def letters(text: str) -> str:
    return "".join(text.split())


def html_text(document: Document) -> str:
    return letters(html.document_fromstring(html_of(document)).find(".//main").text_content())


def docx_text(document: Document) -> str:
    body = docx.Document(BytesIO(docx_of(document))).element.body
    return letters("".join(node.text or "" for node in body.xpath("//w:t")))


def pdf_text(document: Document) -> str:
    pages = PdfReader(BytesIO(pdf_of(document))).pages
    return letters("".join(page.extract_text() for page in pages))


@pytest.mark.parametrize("text_of", [html_text, docx_text], ids=["html", "docx"])
def test_every_paragraph_prints_as_its_provenance_has_it(
    decision: Document, text_of: object
) -> None:
    text = text_of(decision)

    for entry in provenance_of(decision)["paragraphs"]:
        for line in entry["text"].split("\n"):
            assert all(letters(cell) in text for cell in line.split(" | ")), entry["id"]


@pytest.mark.parametrize("text_of", [html_text, docx_text, pdf_text], ids=["html", "docx", "pdf"])
def test_markup_typed_by_an_officer_prints_as_typed(decision: Document, text_of: object) -> None:
    (hostile,) = (
        entry["text"]
        for entry in provenance_of(decision)["paragraphs"]
        if entry["id"] == "account-hostile"
    )

    assert letters(hostile) in text_of(decision)


@pytest.mark.parametrize("text_of", [html_text, docx_text, pdf_text], ids=["html", "docx", "pdf"])
def test_what_no_font_prints_is_a_boxed_code_point_everywhere(
    decision: Document, text_of: object
) -> None:
    assert "[U+1F600]" in text_of(decision)


def test_the_web_page_of_a_long_decision_stays_small(decision: Document) -> None:
    assert len(html_of(decision).encode()) < 300_000
