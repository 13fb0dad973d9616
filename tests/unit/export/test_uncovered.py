from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from rsu_nb.drafting.tree import (
    Column,
    Continuation,
    FrontField,
    Heading,
    Item,
    Items,
    ParagraphNumber,
    Quotation,
    Row,
    SourceLink,
    Stamp,
    Table,
    run,
)
from rsu_nb.export.uncovered import uncovered

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.drafting.tree import Document, Paragraph

ODD = "☃"


def _row(text: str) -> Table:
    return Table(id="t", caption="", columns=(), rows=(Row(id="r", cells=(run(text),)),))


@pytest.mark.parametrize(
    "block",
    [
        Heading(id="h", level=1, text=ODD),
        Table(id="t", caption=ODD, columns=(), rows=()),
        Table(id="t", caption="", columns=(Column(heading=ODD, share=1),), rows=()),
        _row(ODD),
    ],
    ids=["heading", "caption", "column", "cell"],
)
def test_headings_and_tables_are_searched(
    document: Callable[..., Document], block: Heading | Table
) -> None:
    assert uncovered(document(block)) == (ODD,)


@pytest.mark.parametrize(
    "changes",
    [
        {"content": run(ODD)},
        {"content": (SourceLink(target="E1", text=ODD),)},
        {"content": (ParagraphNumber(target="x", fallback=ODD),)},
        {"body": (Quotation(content=run(ODD)),)},
        {"body": (Continuation(content=run(ODD)),)},
        {"body": (Items(items=(Item(content=(), items=(Item(content=run(ODD)),)),)),)},
    ],
    ids=["text", "source", "fallback", "quotation", "continuation", "nested item"],
)
def test_every_part_of_a_paragraph_is_searched(
    document: Callable[..., Document],
    said: Callable[..., Paragraph],
    changes: dict[str, object],
) -> None:
    assert uncovered(document(said("", **changes))) == (ODD,)


@pytest.mark.parametrize(
    "changes",
    [
        {"title": ODD},
        {"case": ODD},
        {"marking": ODD},
        {"notice": ODD},
        {"letterhead": (ODD,)},
        {"address": (ODD,)},
        {"front": (FrontField(label=ODD, content=()),)},
        {"front": (FrontField(label="", content=run(ODD)),)},
        {"stamp": Stamp(purpose="x", recipient=ODD, released_on=date(2031, 1, 1))},
    ],
    ids=["title", "case", "marking", "notice", "letterhead", "address", "label", "field", "stamp"],
)
def test_the_front_and_the_margins_are_searched(
    document: Callable[..., Document], changes: dict[str, object]
) -> None:
    assert uncovered(document(**changes)) == (ODD,)


def test_characters_are_named_once_and_in_order(
    document: Callable[..., Document], said: Callable[..., Paragraph]
) -> None:
    assert uncovered(document(said("😀☃😀"))) == ("☃", "😀")


def test_a_document_that_can_be_printed_has_none(
    document: Callable[..., Document], said: Callable[..., Paragraph]
) -> None:
    assert uncovered(document(said("Tāmaki محمد ታደሰ கவிதா"))) == ()
