from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.drafting.tree import (
    AuthorClass,
    Column,
    Continuation,
    Heading,
    Item,
    Items,
    Quotation,
    Row,
    Table,
    run,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.drafting.tree import Document, Paragraph

    Made = Callable[..., Document]
    Said = Callable[..., Paragraph]
    Read = Callable[..., Any]

LIST = Items(items=(Item(content=run("flat")), Item(content=run("deep"), items=(
    Item(content=run("deeper")),
))))  # fmt: skip
EVIDENCE = Table(
    id="evidence",
    caption="Evidence",
    columns=(Column(heading="No", share=0.25), Column(heading="What", share=0.75)),
    rows=(Row(id="E1", cells=(run("E1"), run("A letter"))),),
)


def style_of(part: Any, text: str) -> str:
    (style,) = part.all(f"//w:p[w:r/w:t='{text}']/w:pPr/w:pStyle/@w:val")
    return str(style)


@pytest.mark.parametrize("level", [1, 2, 3])
def test_headings_are_real_headings(document: Made, part: Read, level: int) -> None:
    made = part(document(Heading(id="h", level=level, text="Facts")))

    assert style_of(made, "Facts") == f"Heading{level}"


def test_numbered_paragraphs_share_one_automatic_list(
    document: Made, said: Said, part: Read
) -> None:
    made = part(document(said("one"), Heading(id="h", level=1, text="x"), said("two", "p2")))

    lists = made.all("//w:p[w:pPr/w:pStyle/@w:val='NumberedParagraph']//w:numId/@w:val")

    assert lists == ["1", "1"]


def test_the_number_prints_in_square_brackets(document: Made, part: Read) -> None:
    numbering = part(document(), "word/numbering.xml")

    assert numbering.all("//w:abstractNum[@w:abstractNumId='1']//w:lvlText/@w:val") == ["[%1]"]


def test_no_number_is_typed_into_the_text(document: Made, said: Said, part: Read) -> None:
    assert "[1]" not in part(document(said("one"))).text()


def test_an_unnumbered_paragraph_is_in_no_list(document: Made, said: Said, part: Read) -> None:
    assert not part(document(said("Signed", is_numbered=False))).all("//w:numPr")


def test_a_gap_has_a_style_of_its_own(document: Made, said: Said, part: Read) -> None:
    made = part(document(said("to write", author=AuthorClass.GAP)))

    assert style_of(made, "to write") == "NumberedGap"


def test_a_quotation_has_a_style_of_its_own(document: Made, said: Said, part: Read) -> None:
    made = part(document(said("lead", body=(Quotation(content=run("quoted")),))))

    assert style_of(made, "quoted") == "Quote"


def test_further_text_takes_no_number(document: Made, said: Said, part: Read) -> None:
    made = part(document(said("lead", body=(Continuation(content=run("more")),))))

    assert style_of(made, "more") == "ContinuedParagraph"


def test_each_list_begins_anew(document: Made, said: Said, part: Read) -> None:
    one = document(said("a", body=(LIST,)), said("b", "p2", body=(LIST,)))

    lists = part(one).all("//w:p[w:r/w:t='flat']//w:numId/@w:val")
    starts = part(one, "word/numbering.xml").all("//w:num[w:lvlOverride]/@w:numId")

    assert lists == starts == ["2", "3"]


def test_a_list_within_a_list_is_one_level_down(document: Made, said: Said, part: Read) -> None:
    made = part(document(said("a", body=(LIST,))))

    assert made.all("//w:p[w:r/w:t='deeper']//w:ilvl/@w:val") == ["1"]


def test_a_paragraph_stays_on_the_page_of_its_list(document: Made, said: Said, part: Read) -> None:
    made = part(document(said("these:", body=(LIST,))))

    assert made.all("//w:p[w:r/w:t='these:']/w:pPr/w:keepNext")


def test_a_table_repeats_its_headings_on_each_page(document: Made, part: Read) -> None:
    made = part(document(EVIDENCE))

    assert made.text("//w:tr[w:trPr/w:tblHeader]//w:t") == "NoWhat"


def test_a_table_has_its_caption_above_it(document: Made, part: Read) -> None:
    made = part(document(EVIDENCE))

    assert made.text("//w:tbl/preceding-sibling::w:p[1]//w:t") == "Evidence"
    assert made.all("//w:tblCaption/@w:val") == ["Evidence"]


def test_columns_have_their_shares_of_the_width(document: Made, part: Read) -> None:
    assert part(document(EVIDENCE)).all("//w:gridCol/@w:w") == ["2268", "6804"]


def test_the_first_cell_heads_its_row(document: Made, part: Read) -> None:
    assert part(document(EVIDENCE)).all("//w:tblLook/@w:firstColumn") == ["1"]


def test_the_last_item_of_a_list_is_set_apart_from_what_follows(
    document: Made, said: Said, part: Read
) -> None:
    flat = Items(items=(Item(content=run("first")), Item(content=run("last"))))
    made = part(document(said("these:", body=(flat,)), said("x", "p2")))

    assert style_of(made, "first") == "ListItem"
    assert style_of(made, "last") == "LastListItem"


def test_the_lines_of_a_signature_are_set_close_together(
    document: Made, said: Said, part: Read
) -> None:
    lines = (Continuation(content=run("Officer")),)
    signature = said("A Officer", body=lines, is_numbered=False)
    made = part(document(replace(signature, author=AuthorClass.STRUCTURE)))

    assert style_of(made, "A Officer") == style_of(made, "Officer") == "SignatureLine"
