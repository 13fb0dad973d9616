"""Documents dealt with together: in the same words, once, and each out of the bundle again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.errors import InvalidRecordError
from rsu_widgets.desk.acts.act import MissingValueError
from rsu_widgets.desk.acts.together import deal_with_together
from rsu_widgets.desk.screens.step import step_view
from rsu_widgets.desk.work import Work

if TYPE_CHECKING:
    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store

ITEMS = ["E8", "E9", "E12"]
HEADING = "Papers of the hospital"
REASONS = "They were seen in the original and are given weight."


@pytest.fixture
def work(store: Store, example: Record) -> Work:
    """A case in which three documents are not dealt with."""
    opened = Work(store, example.case)
    for name in ITEMS:
        opened.edit(f"evidence/{name}/dealt_with", None)
    return opened


def undone(work: Work) -> list[str]:
    return [one.where for one in work.drawn.needs]


def offered(work: Work) -> list[str]:
    """The items that may be put into a bundle."""
    groups = step_view(work, "evidence")["groups"]
    fields = [
        field
        for group in groups
        if group["group"] == "actions"
        for act in group["actions"]
        if act["act"] == "deal-together"
        for field in act["asks"]
    ]
    return [one["value"] for field in fields[:1] for one in field["options"]]


def together(work: Work, items: list[str] = ITEMS, **changes: Any) -> str:
    values = {"items": items, "heading": HEADING, "reasons": REASONS, **changes}
    return deal_with_together(work, "", values).field


def test_each_document_counts_as_dealt_with(work: Work) -> None:
    before = offered(work)
    place = together(work)

    assert before == ITEMS
    assert place == "bundles/B1"
    assert (undone(work), offered(work)) == ([], [])


def test_one_is_taken_out_again_and_is_to_be_dealt_with(work: Work) -> None:
    place = together(work)
    work.edit(f"{place}/items", ["E8", "E9"])

    assert undone(work) == ["E12.dealt_with"]


def test_the_words_are_held_once(work: Work) -> None:
    place = together(work)
    work.edit(f"{place}/reasons", "They are given little weight.")

    assert work.record.bundles[0].reasons.typed() == "They are given little weight."
    assert all(one.dealt_with is None for one in work.record.evidence if one.id in ITEMS)


def test_a_bundle_without_items_waits_and_loses_nothing(work: Work) -> None:
    place = together(work)
    kept = work.edit(f"{place}/items", [])

    assert kept.is_held
    assert work.data["bundles"][0]["reasons"] == REASONS


@pytest.mark.parametrize("name", ["items", "heading", "reasons"])
def test_what_is_missing_is_named_and_nothing_is_done(work: Work, name: str) -> None:
    with pytest.raises(MissingValueError):
        together(work, **{name: []} if name == "items" else {name: " "})

    assert work.record.bundles == ()


def test_an_item_goes_into_one_bundle_alone(work: Work) -> None:
    together(work, ["E8", "E9"])

    with pytest.raises(InvalidRecordError, match="leave it in one bundle"):
        together(work, ["E9", "E12"])
