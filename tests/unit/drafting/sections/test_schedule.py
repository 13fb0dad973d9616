from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.plain_text import words_of
from rsu_nb.drafting.tree import Document, ParagraphNumber, Table

if TYPE_CHECKING:
    from rsu_nb.drafting.tree import Row


def rows(document: Document, table: str) -> tuple[Row, ...]:
    tables = (one for one in document.blocks if isinstance(one, Table))
    return next(one.rows for one in tables if one.id == table)


def test_an_act_is_named_by_its_time_and_never_by_its_id(excluded_decision: Document):
    asked_of = {words_of(row.cells[1], {}) for row in rows(excluded_decision, "questions")}

    assert "Act alleged, 4 to 27 March 2013" in asked_of
    assert not asked_of & {"X1", "X2"}


def test_the_paragraphs_in_which_a_thing_is_dealt_with_stand_in_order(decision: Document):
    numbers = decision.numbers
    for row in rows(decision, "dealt-with"):
        targets = [one.target for one in row.cells[2] if isinstance(one, ParagraphNumber)]
        assessed = [numbers.get(one, numbers.get(f"{one}-1", 0)) for one in targets]

        assert assessed == sorted(assessed), row.id


def test_the_officers_own_word_stands_apart_from_the_numbers(excluded_decision: Document):
    cells = [words_of(row.cells[2], {}) for row in rows(excluded_decision, "dealt-with")]
    own = next(cell for cell in cells if "That is so, and I have decided" in cell)

    assert "]. That is so, and I have decided" in own
