"""Each paragraph of the reasons leads to the field that holds its words."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import rsu_nb
from rsu_nb.drafting.tree import AuthorClass, Paragraph, Run
from rsu_nb.record.places import value_at
from rsu_nb.record.reading import record_from
from rsu_widgets.desk.drawn import Drawn, Printer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.record.record import Record

EXAMPLES = sorted((Path(rsu_nb.__file__).parent / "examples").glob("*.yaml"))
WORD = re.compile(r"\w+")
MOST = 0.4
"""The share of a paragraph's words that the field it comes from holds at the least."""


def paragraphs(drawn: Drawn, *authors: AuthorClass) -> Iterator[Paragraph]:
    for block in drawn.document.blocks:
        if isinstance(block, Paragraph) and block.author in authors:
            yield block


def words_of(paragraph: Paragraph) -> list[str]:
    """The words of a paragraph but for its label; its names stand for roles in what was typed."""
    runs = (one for one in paragraph.content if isinstance(one, Run) and not one.is_emphasised)
    return [word for one in runs for word in WORD.findall(one.text)]


def share_of(words: list[str], typed: str) -> float:
    """How much of a paragraph is in a text, from 0 to 1."""
    held = set(WORD.findall(typed))
    return sum(one in held for one in words) / max(len(words), 1)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_each_paragraph_of_an_officer_leads_to_the_field_with_its_words(path: Path) -> None:
    drawn = Drawn(record_from(path.read_bytes(), path.name), Printer())
    found = [*paragraphs(drawn, AuthorClass.OFFICER)]
    typed = {one.id: str(value_at(drawn.typed, drawn.place(one) or "")) for one in found}
    elsewhere = [one.id for one in found if share_of(words_of(one), typed[one.id]) < MOST]

    assert found
    assert elsewhere == []


def test_what_is_missing_leads_to_where_it_is_to_be_filled_in(example: Record) -> None:
    drawn = Drawn(example.model_copy(update={"introduction": None}), Printer())
    gaps = {drawn.place(one) for one in paragraphs(drawn, AuthorClass.GAP)}

    assert gaps == {"introduction"}


def test_law_leads_to_the_question_that_it_is_about(example: Record) -> None:
    drawn = Drawn(example, Printer())
    places = {one.id: drawn.place(one) for one in paragraphs(drawn, AuthorClass.LAW)}
    chance = next(place for name, place in places.items() if "real-chance" in name)

    assert chance is not None
    assert chance.startswith("determination/answers/real-chance ")
    assert chance.endswith("/answer")


def test_a_circumstance_leads_to_its_own_member_of_the_list(example: Record) -> None:
    drawn = Drawn(example, Printer())
    places = [drawn.place(one) for one in paragraphs(drawn, AuthorClass.OFFICER)]

    assert any("/finding/circumstances/DIS-" in (place or "") for place in places)


def test_a_paragraph_of_a_thing_that_is_gone_leads_nowhere(example: Record) -> None:
    drawn = Drawn(example, Printer())
    paragraph = replace(next(paragraphs(drawn, AuthorClass.OFFICER)), id="fact-F999-reasons-1")

    assert drawn.place(paragraph) is None
