"""Documents that belong together, dealt with at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rsu_nb.record.facts import FactGroup, MaterialFact
from rsu_nb.record.lookup import bundle_of
from rsu_widgets.desk.screens.asking_fields import choices, line, text
from rsu_widgets.desk.screens.layout import actions
from rsu_widgets.desk.screens.options import Choices

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_widgets.desk.work import Work


_WHY: Final = (
    "For items that call for the same words: what is made of them is written once, and each of "
    "them then counts as dealt with. An item is taken out of its bundle again in the list above."
)


def bundle_groups(work: Work) -> Iterator[dict[str, Any]]:
    """Items of evidence of which it is not said yet where they are dealt with."""
    items = [
        (one.id, f"{one.id} {one.title}")
        for one in work.record.evidence
        if one.dealt_with is None and bundle_of(work.record, one.id) is None
    ]
    facts = [(one["value"], one["label"]) for one in Choices(work).things(MaterialFact, FactGroup)]
    if len(items) > 1:
        yield actions(
            "Deal with several items at once",
            {
                "act": "deal-together",
                "label": "Deal with these items together",
                "why": _WHY,
                "asks": [
                    choices("items", "The items", items),
                    line("heading", "What they are, in a few words"),
                    text("reasons", "What is made of them, the weight they are given, and why"),
                    choices("facts", "Dealt with under these facts", facts, is_required=False),
                ],
            },
        )
