from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rsu_nb.drafting.tree import Column, ParagraphNumber, Row, Run, SourceLink, Table, run
from rsu_nb.export.glyphs import plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.drafting.tree import Document, Paragraph

    Made = Callable[..., Document]
    Said = Callable[..., Paragraph]
    Read = Callable[..., Any]

REFERENCE = ParagraphNumber(target="p2")
EVIDENCE = Table(
    id="t",
    caption="Evidence",
    columns=(Column(heading="No", share=1),),
    rows=(Row(id="E1", cells=(run("E1"),)),),
)


def test_a_reference_is_a_field_on_its_paragraphs_bookmark(
    document: Made, said: Said, part: Read
) -> None:
    made = part(document(said("", content=(REFERENCE,)), said("two", "p2")))

    (bookmark,) = made.all("//w:p[w:r/w:t='two']/w:bookmarkStart/@w:name")

    assert made.text("//w:instrText") == rf" REF {bookmark} \r \h "


def test_a_reference_already_shows_the_right_number(
    document: Made, said: Said, part: Read
) -> None:
    made = part(document(said("", content=(REFERENCE,)), said("two", "p2")))

    assert made.text(
        "//w:fldChar[@w:fldCharType='separate']/../following-sibling::w:r[1]/w:t"
    ) == ("[2]")


def test_paragraphs_nobody_refers_to_have_no_bookmark(
    document: Made, said: Said, part: Read
) -> None:
    assert not part(document(said("one"))).all("//w:bookmarkStart")


def test_bookmarks_that_open_also_close(document: Made, said: Said, part: Read) -> None:
    cited = said("", content=(REFERENCE, SourceLink(target="E1", text="E1")))

    made = part(document(cited, said("two", "p2"), EVIDENCE))

    opened, closed = (made.all(f"//w:bookmark{end}/@w:id") for end in ("Start", "End"))
    assert opened == closed == ["1", "2"]


def test_a_source_is_a_link_to_its_row(document: Made, said: Said, part: Read) -> None:
    made = part(document(said("", content=(SourceLink(target="E1", text="E1, p 3"),)), EVIDENCE))

    (bookmark,) = made.all("//w:tc//w:bookmarkStart/@w:name")

    assert made.all("//w:hyperlink[w:r/w:t='E1, p 3']/@w:anchor") == [bookmark]


def test_arabic_is_marked_as_read_from_right_to_left(
    document: Made, said: Said, part: Read
) -> None:
    made = part(document(said("He is محمد.")))

    assert made.text("//w:r[w:rPr/w:rtl]/w:t") == "محمد"
    assert made.all("//w:rPr[w:rtl]/w:rFonts/@w:cs") == ["Noto Naskh Arabic"]


@pytest.mark.parametrize(("language", "word"), [("mi", "mi-NZ"), ("am", "am")])
def test_a_language_is_marked(
    document: Made, said: Said, part: Read, language: str, word: str
) -> None:
    made = part(document(said("", content=(Run(text="x", language=language),))))

    assert made.all("//w:body//w:lang/@w:val") == [word]


def test_emphasis_is_a_style(document: Made, said: Said, part: Read) -> None:
    made = part(document(said("", content=run("not", is_emphasised=True))))

    assert made.text("//w:r[w:rPr/w:rStyle/@w:val='Emphasis']/w:t") == "not"


def test_an_unprintable_character_stands_in_a_box(document: Made, said: Said, part: Read) -> None:
    made = part(document(said("a\u202eb")))

    assert made.text("//w:r[w:rPr/w:rStyle/@w:val='CodePoint']/w:t") == "[U+202E]"


def test_newlines_and_tabs_are_words_own(document: Made, said: Said, part: Read) -> None:
    made = part(document(said("a\nb\tc")))

    assert len(made.all("//w:p[w:r/w:t='a']//w:br")) == 1
    assert len(made.all("//w:p[w:r/w:t='a']//w:tab")) == 1


@settings(deadline=None)
@given(text=st.text())
def test_what_an_officer_types_prints_as_typed(
    document: Made, said: Said, part: Read, text: str
) -> None:
    made = part(document(said(text)))

    printed = made.text("//w:p[w:pPr/w:pStyle/@w:val='NumberedParagraph']/w:r/w:t")

    assert printed == plain(text).replace("\n", "").replace("\t", "")


def test_spaces_at_the_ends_are_kept(document: Made, said: Said, part: Read) -> None:
    space = "{http://www.w3.org/XML/1998/namespace}space"

    (node,) = part(document(said(" x "))).all("//w:t[.=' x ']")

    assert node.get(space) == "preserve"
