from __future__ import annotations

import unicodedata
from datetime import UTC, date, datetime
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from rsu_nb.drafting.tree import (
    AuthorClass,
    Continuation,
    DocumentKind,
    DocumentStatus,
    FrontField,
    Heading,
    Item,
    Items,
    ParagraphNumber,
    Quotation,
    Stamp,
    run,
)
from rsu_nb.export.fonts import Script, coverage
from rsu_nb.export.glyphs import plain, unprintable
from rsu_nb.export.pdf import pdf_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.drafting.tree import Document, Paragraph

    Made = Callable[..., Document]
    Said = Callable[..., Paragraph]

MARKUP = (
    '*x* _y_ #let $z$ \\ @ref <b>b</b> {{7*7}} [¶ x] `c` = h // n /* m */ ~ -- --- "q" \\u{41}'
)
# A mark is drawn over its letter, so where it stands among the letters is for the reader to guess.
READ_BACK = sorted(
    c
    for c in coverage(Script.LATIN)
    if not unprintable(c) and not unicodedata.category(c).startswith("M")
)


def text_of(document: Document) -> str:
    pages = PdfReader(BytesIO(pdf_of(document))).pages
    return "\n".join(page.extract_text() for page in pages)


def letters(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def test_paragraphs_are_numbered_without_a_break(document: Made, said: Said) -> None:
    heading = Heading(id="h", level=1, text="Next")

    text = text_of(document(said("one"), heading, said("two", "p2")))

    assert "[1] one" in text
    assert "[2] two" in text


def test_a_heading_of_the_first_level_prints_in_capitals(document: Made) -> None:
    assert "FINDINGS" in text_of(document(Heading(id="h", level=1, text="Findings")))


def test_an_empty_heading_prints_nothing(document: Made) -> None:
    assert "Decision" in text_of(document(Heading(id="h", level=1, text=" ")))


def test_a_reference_prints_the_number_of_its_paragraph(document: Made, said: Said) -> None:
    cited = said("", content=(*run("see "), ParagraphNumber(target="p2")))

    assert "see [2]" in text_of(document(cited, said("x", "p2")))


def test_lists_are_lettered_then_numbered(document: Made, said: Said) -> None:
    deep = Item(content=run("deep"), items=(Item(content=run("deeper")),))
    body = (
        Quotation(content=run("quoted")),
        Items(items=(Item(content=run("flat")), deep)),
        Continuation(content=run("after")),
    )

    text = letters(text_of(document(said("lead", body=body))))

    assert "[1]leadquoted(a)flat(b)deep(i)deeperafter" in text


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"marking": "SENSITIVE"}, "SENSITIVE"),
        ({"status": DocumentStatus.DRAFT}, "DRAFT"),
        ({"status": DocumentStatus.NOT_SEALED}, "Not sealed"),
        ({"stamp": Stamp(purpose="p", recipient="r", released_on=date(2031, 1, 2))}, "2 January"),
        ({"notice": "Invented."}, "Invented."),
        ({"address": ("Mr K", "Auckland")}, "Mr K\nAuckland"),
        ({"front": (FrontField(label="Date", content=run("today")),)}, "Date today"),
        ({"kind": DocumentKind.LETTER, "title": "Your claim"}, "Your claim"),
    ],
    ids=["marking", "draft", "not sealed", "stamp", "notice", "address", "front", "letter"],
)
def test_what_belongs_to_the_page_is_on_it(
    document: Made, changes: dict[str, object], expected: str
) -> None:
    assert expected in text_of(document(**changes))


def test_a_gap_is_printed(document: Made, said: Said) -> None:
    assert "to write" in text_of(document(said("to write", author=AuthorClass.GAP)))


def test_markup_an_officer_types_prints_as_typed(document: Made, said: Said) -> None:
    assert letters(MARKUP) in letters(text_of(document(said(MARKUP), title=MARKUP)))


@settings(deadline=None, max_examples=50)
@given(text=st.text(st.sampled_from(READ_BACK), max_size=60))
def test_what_an_officer_types_can_be_read_back(document: Made, said: Said, text: str) -> None:
    assert f"[1]{letters(plain(text))}" in letters(text_of(document(said(text))))


@settings(deadline=None, max_examples=50)
@given(text=st.text(max_size=60))
def test_whatever_is_typed_makes_a_page(document: Made, said: Said, text: str) -> None:
    made = pdf_of(document(said(text), Heading(id="h", level=1, text=text), title=f"A {text}"))

    assert made.startswith(b"%PDF")


def test_an_unprintable_character_prints_as_its_code_point(document: Made, said: Said) -> None:
    assert "a[U+202E]b" in letters(text_of(document(said("a\u202eb"))))


def test_its_only_time_is_the_documents(document: Made) -> None:
    made = pdf_of(document(timestamp=datetime(2030, 5, 6, 7, 8, 9, tzinfo=UTC)))

    with pikepdf.open(BytesIO(made)) as pdf:
        assert str(pdf.docinfo.CreationDate) == "D:20300506070809Z"


def test_the_same_document_gives_the_same_bytes(document: Made, said: Said) -> None:
    one = document(said("Tāmaki محمد"))

    assert pdf_of(one) == pdf_of(one)
