from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.plain_text import text_of
from rsu_nb.drafting.tree import Heading

if TYPE_CHECKING:
    from rsu_nb.drafting.tree import Document


def said(document: Document) -> str:
    headings = [block.text for block in document.blocks if isinstance(block, Heading)]
    paragraphs = [text_of(one, {}) for one in document.paragraphs()]
    return "\n".join((*headings, *paragraphs)).replace("\N{NO-BREAK SPACE}", " ")


def test_what_is_put_for_a_child_is_put_to_the_responsible_adult(childs_decision: Document):
    text = said(childs_decision)

    assert "Matters put to the responsible adult" in text
    assert "Put to the responsible adult: " in text
    assert "This was put to the responsible adult by letter of 20 March 2026" in text
    assert "ut to the claimant" not in text


def test_what_is_put_to_a_grown_claimant_is_put_to_the_claimant(excluded_decision: Document):
    assert "This was put to the claimant at the interview on" in said(excluded_decision)


def test_information_shown_for_a_child_is_shown_to_the_responsible_adult(
    childs_decision: Document,
):
    assert "were shown to the responsible adult" in said(childs_decision)


def test_translations_of_one_day_are_named_together(excluded_decision: Document):
    assert "E7 and E8 (on 30 October 2024); " in said(excluded_decision)
