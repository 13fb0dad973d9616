"""Items dealt with together print their reasons once, and each leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_nb.drafting.draft import draft_of
from rsu_nb.drafting.plain_text import words_of
from rsu_nb.drafting.settings import Settings
from rsu_nb.drafting.tree import Paragraph, ParagraphNumber, Table

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.drafting.tree import Document
    from rsu_nb.record.record import Record

ITEMS = ("E8", "E9")
REASONS = "Both are accepted as genuine and given weight, since they were seen in the original."


def bundled(data: dict[str, Any]) -> None:
    for item in data["evidence"]:
        if item["id"] in ITEMS:
            del item["dealt_with"]
    data["bundles"] = [
        {"id": "B1", "heading": "Papers of the hospital", "items": ITEMS, "reasons": REASONS}
    ]


def paragraphs(document: Document, words: str) -> list[Paragraph]:
    return [one for one in document.paragraphs() if words in words_of(one.content, {})]


def test_the_reasons_print_once_and_name_every_item(
    variant: Callable[..., Record], decide: Callable[[Record], Document]
) -> None:
    [printed] = paragraphs(decide(variant(bundled)), REASONS)

    assert words_of(printed.content, {}).startswith("E8 and E9, Papers of the hospital: ")
    assert printed.rests_on == ITEMS


def test_each_item_leads_to_the_paragraph_in_which_it_is_dealt_with(
    variant: Callable[..., Record], decide: Callable[[Record], Document]
) -> None:
    document = decide(variant(bundled))
    [table] = [one for one in document.blocks if getattr(one, "id", "") == "dealt-with"]
    assert isinstance(table, Table)
    leads = {
        row.id: [one.target for one in row.cells[2] if isinstance(one, ParagraphNumber)]
        for row in table.rows
    }

    assert leads["dealt-with-E8"] == leads["dealt-with-E9"] == ["bundle-B1-1"]


def test_an_item_in_a_bundle_counts_as_dealt_with_and_one_taken_out_does_not(
    variant: Callable[..., Record],
) -> None:
    def without_one(data: dict[str, Any]) -> None:
        bundled(data)
        data["bundles"][0]["items"] = ["E8"]

    whole = draft_of(variant(bundled), Settings()).gaps
    taken_out = draft_of(variant(without_one), Settings()).gaps

    assert whole == ()
    assert [one.where for one in taken_out] == ["E9.dealt_with"]


def test_a_depersonalised_copy_prints_the_items_and_not_what_they_are_called(
    variant: Callable[..., Record], decide: Callable[..., Document]
) -> None:
    [printed] = paragraphs(decide(variant(bundled), is_depersonalised=True), REASONS)

    assert words_of(printed.content, {}).startswith("E8 and E9: ")
