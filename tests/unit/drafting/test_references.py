from __future__ import annotations

import pytest

from rsu_nb.drafting.references import pruned, resolved, with_contents
from rsu_nb.drafting.tree import (
    AuthorClass,
    Block,
    Column,
    Heading,
    Item,
    Items,
    Paragraph,
    ParagraphNumber,
    Quotation,
    Row,
    Run,
    Table,
    run,
)
from rsu_nb.errors import UnknownParagraphError


def heading(level: int, text: str) -> Heading:
    return Heading(id=text, level=level, text=text)


def paragraph(id_: str, *content: ParagraphNumber, **fields: object) -> Paragraph:
    return Paragraph(id=id_, author=AuthorClass.OFFICER, content=content or run("x"), **fields)


def kept(*blocks: Block) -> list[str]:
    return [block.id for _, block in pruned([("facts", block) for block in blocks])]


def test_a_heading_with_nothing_under_it_is_left_out():
    assert kept(heading(1, "A"), heading(1, "B"), paragraph("p")) == ["B", "p"]


def test_a_heading_over_headings_with_text_stays():
    assert kept(heading(1, "A"), heading(2, "B"), paragraph("p")) == ["A", "B", "p"]


def test_a_heading_before_a_higher_one_is_left_out():
    assert kept(heading(1, "A"), paragraph("p"), heading(2, "B"), heading(1, "C")) == ["A", "p"]


def test_a_reference_to_a_stem_leads_to_its_first_paragraph():
    block = paragraph("a", ParagraphNumber(target="b"))
    first, _ = resolved([block, paragraph("b-1")], case="RSU-2026-00001", is_finished=True)

    assert first.content == (ParagraphNumber(target="b-1"),)


def test_a_reference_that_leads_nowhere_stops_a_finished_decision():
    block = paragraph("a", ParagraphNumber(target="nowhere"))
    with pytest.raises(UnknownParagraphError, match="a: It refers to the paragraph nowhere"):
        resolved([block], case="RSU-2026-00001", is_finished=True)


def test_a_reference_that_leads_nowhere_shows_in_an_unfinished_draft():
    node = ParagraphNumber(target="nowhere", fallback="nowhere")

    (block,) = resolved([paragraph("a", node)], case="RSU-2026-00001", is_finished=False)

    assert block.content == (node,)


def test_a_reference_to_a_paragraph_without_a_number_leads_nowhere():
    blocks = [paragraph("a", ParagraphNumber(target="b")), paragraph("b", is_numbered=False)]
    with pytest.raises(UnknownParagraphError):
        resolved(blocks, case="RSU-2026-00001", is_finished=True)


def test_every_piece_of_running_text_is_turned():
    inner = Item(content=run("inner"))
    block = paragraph(
        "a",
        body=(
            Quotation(content=run("quoted")),
            Items(items=(Item(content=run("item"), items=(inner,)),)),
        ),
    )
    table = Table(
        id="t",
        caption="T",
        columns=(Column(heading="C", share=1.0),),
        rows=(Row(id="r", cells=(run("cell"),)),),
    )
    seen: list[str] = []

    def turned(content: tuple[Run, ...], where: str) -> tuple[Run, ...]:
        seen.append(f"{where}:{content[0].text}")
        return content

    for one in (block, table):
        assert with_contents(one, turned) == one

    assert seen == ["a:quoted", "a:inner", "a:item", "a:x", "r:cell"]
