"""Each paragraph of an unsealed decision can be found again, and its text be compared."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import docx
import pytest

from rsu_nb.attachments.word_marks import Mark, digest_of_place
from rsu_nb.attachments.word_stretches import Stretches
from rsu_nb.drafting.tree import (
    Column,
    Continuation,
    DocumentKind,
    DocumentStatus,
    Heading,
    ParagraphNumber,
    Row,
    Run,
    Table,
    run,
)
from rsu_nb.export.docx import docx_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.drafting.tree import Document, Paragraph

    Made = Callable[..., Document]
    Said = Callable[..., Paragraph]

DRAFT = DocumentStatus.DRAFT
CASE = "RSU-2031-00001"


def names_in(document: Document) -> list[str]:
    """The names of the bookmarks of a document's Word file, in order."""
    body = docx.Document(BytesIO(docx_of(document))).element.body
    return list(body.xpath(".//w:bookmarkStart/@w:name"))


def marks_in(document: Document) -> list[Mark]:
    """The marks of a document's Word file, in order."""
    return [mark for mark in map(Mark.named, names_in(document)) if mark is not None]


def texts_in(document: Document) -> list[str]:
    """What stands under each mark of a document's Word file."""
    body = docx.Document(BytesIO(docx_of(document))).element.body
    texts = Stretches(body).texts
    under = ("".join(texts[name]) for name in names_in(document) if Mark.named(name))
    return [" ".join(text.split()) for text in under]


@pytest.fixture
def whole(document: Made, said: Said) -> Document:
    """A draft with a heading, a paragraph of two parts with a reference, and a table."""
    table = Table(
        id="list",
        caption="Evidence",
        columns=(Column(heading="No", share=0.5), Column(heading="What", share=0.5)),
        rows=tuple(Row(id=f"E{n}", cells=(run(f"E{n}"), run("a letter"))) for n in (1, 2)),
    )
    second = said(
        "",
        "p2",
        content=(Run(text="See "), ParagraphNumber(target="p1")),
        body=(Continuation(content=run("And more.")),),
    )
    heading = Heading(id="facts", level=1, text="Facts")
    return document(heading, said("He came."), second, table, status=DRAFT)


def test_every_heading_paragraph_table_and_row_has_its_mark(whole: Document) -> None:
    anchors = ("h-facts", "p-p1", "p-p2", "t-list", "r-E1", "r-E2")

    assert [mark.of for mark in marks_in(whole)] == [digest_of_place(CASE, a) for a in anchors]


def test_marks_are_counted(whole: Document) -> None:
    marks = marks_in(whole)

    assert [(mark.place, mark.total) for mark in marks] == [(n, 6) for n in range(1, 7)]


def test_a_mark_holds_all_parts_of_its_paragraph_and_no_number_that_may_follow(
    whole: Document,
) -> None:
    assert texts_in(whole) == [
        *("Facts", "He came.", "See And more."),
        *("Evidence No What", "E1 a letter", "E2 a letter"),
    ]


def test_the_mark_of_a_text_is_another_when_the_text_is(document: Made, said: Said) -> None:
    one, other = (marks_in(document(said(text), status=DRAFT)) for text in ("He", "She"))

    assert (one[0].of, one[0].text != other[0].text) == (other[0].of, True)


def test_no_two_bookmarks_have_one_name_or_number(whole: Document) -> None:
    body = docx.Document(BytesIO(docx_of(whole))).element.body
    numbers: list[Any] = body.xpath(".//w:bookmarkStart/@w:id")

    assert len(set(numbers)) == len(numbers) == len(set(names_in(whole)))
    assert sorted(numbers) == sorted(body.xpath(".//w:bookmarkEnd/@w:id"))


@pytest.mark.parametrize(
    "changes",
    [{"status": DocumentStatus.SEALED}, {"status": DRAFT, "kind": DocumentKind.LETTER}],
    ids=["sealed", "letter"],
)
def test_what_is_sealed_and_a_letter_have_none(
    document: Made, said: Said, changes: dict[str, Any]
) -> None:
    assert marks_in(document(said("x"), **changes)) == []
