from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.drafting.plain_text import text_of, words_of
from rsu_nb.drafting.tree import Document, Heading, Table
from rsu_nb.record.record import Record

Decide = Callable[..., Document]
Variant = Callable[[Callable[[dict[str, Any]], None]], Record]


def all_text(document: Document) -> str:
    paragraphs = [text_of(one, document.numbers) for one in document.paragraphs()]
    tables = [block for block in document.blocks if isinstance(block, Table)]
    cells = [words_of(cell, {}) for table in tables for row in table.rows for cell in row.cells]
    front = [words_of(field.content, {}) for field in document.front]
    headings = [block.text for block in document.blocks if isinstance(block, Heading)]
    return "\n".join((*front, *headings, *paragraphs, *cells))


def test_no_name_number_or_address_prints(example: Record, decide: Decide):
    said = all_text(decide(example, is_depersonalised=True))

    for identity in example.identities:
        for particular in (
            identity.full_name,
            identity.printed_as or identity.full_name,
            *identity.aliases,
            *identity.document_numbers,
            *identity.address_for_service,
        ):
            assert particular not in said


def test_a_name_in_a_free_line_is_removed_with_its_parts(variant: Variant, decide: Decide):
    def change(data: dict[str, Any]) -> None:
        data["narrative"][0]["heading"] = "Haldēn, Mrs Dorānel and the Mešeds, or Mešed family"

    document = decide(variant(change), is_depersonalised=True)
    headings = [block.text for block in document.blocks if isinstance(block, Heading)]

    assert "[removed], [removed] and the Mešeds, or [removed] family" in headings


def test_the_ordinary_copy_keeps_the_persons_name(recognised_decision: Document):
    assert "Navār Oskel Tešmari" in all_text(recognised_decision)


def test_people_go_by_their_roles(recognised: Record, decide: Decide):
    assert "[the brother]" in all_text(decide(recognised, is_depersonalised=True))
