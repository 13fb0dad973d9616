from __future__ import annotations

import json
from typing import TYPE_CHECKING

from rsu_nb.drafting.tree import (
    AuthorClass,
    Heading,
    Item,
    Items,
    ParagraphNumber,
    Quotation,
    Row,
    Table,
    run,
)
from rsu_nb.export.provenance import provenance_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.drafting.tree import Document, Paragraph


def test_each_paragraph_says_who_wrote_it_and_what_it_rests_on(
    document: Callable[..., Document], said: Callable[..., Paragraph]
) -> None:
    of = document(said("It happened.", "fact-F3-reasons", rests_on=("F3", "E1")))

    (entry,) = provenance_of(of)["paragraphs"]

    assert entry == {
        "id": "fact-F3-reasons",
        "number": 1,
        "class": "officer",
        "text": "It happened.",
        "rests_on": ["F3", "E1"],
    }


def test_an_unnumbered_paragraph_has_no_number(
    document: Callable[..., Document], said: Callable[..., Paragraph]
) -> None:
    (entry,) = provenance_of(document(said("Signed", is_numbered=False)))["paragraphs"]

    assert entry["number"] is None


def test_quotations_and_lists_are_part_of_their_paragraph(
    document: Callable[..., Document], said: Callable[..., Paragraph]
) -> None:
    sub = Item(content=run("first"), items=(Item(content=run("deeper")),))
    body = (Quotation(content=run("quoted")), Items(items=(sub,)))

    (entry,) = provenance_of(document(said("lead", body=body)))["paragraphs"]

    assert entry["text"] == "lead\nquoted\nfirst\ndeeper"


def test_a_reference_is_given_as_it_prints(
    document: Callable[..., Document], said: Callable[..., Paragraph]
) -> None:
    of = document(said("one"), said("", "p2", content=(ParagraphNumber(target="p1"),)))

    assert provenance_of(of)["paragraphs"][1]["text"] == "[1]"


def test_a_table_is_listed_with_its_rows(document: Callable[..., Document]) -> None:
    table = Table(
        id="t", caption="Evidence", columns=(), rows=(Row(id="E1", cells=(run("E1"), run("x"))),)
    )

    (entry,) = provenance_of(document(table))["paragraphs"]

    assert (entry["text"], entry["class"]) == ("Evidence\nE1 | x", AuthorClass.STRUCTURE.value)


def test_headings_are_left_out(document: Callable[..., Document]) -> None:
    assert provenance_of(document(Heading(id="h", level=1, text="x")))["paragraphs"] == []


def test_it_is_json_whatever_was_typed(
    document: Callable[..., Document], said: Callable[..., Paragraph]
) -> None:
    written = json.dumps(provenance_of(document(said("\ud800\x00"))), ensure_ascii=False)

    assert written.encode()
