"""Documents that belong together, dealt with at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_nb.record.facts import FactGroup, MaterialFact
from rsu_widgets.desk.screens.asking_fields import choices, text
from rsu_widgets.desk.screens.layout import actions
from rsu_widgets.desk.screens.options import Choices

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_widgets.desk.work import Work


def bundle_groups(work: Work) -> Iterator[dict[str, Any]]:
    """Items of evidence of which it is not said yet where they are dealt with."""
    items = [one for one in work.record.evidence if one.dealt_with is None]
    facts = [(one["value"], one["label"]) for one in Choices(work).things(MaterialFact, FactGroup)]
    if len(items) > 1:
        yield actions(
            "Deal with several items at once",
            {
                "act": "deal-together",
                "label": "Deal with these items together",
                "asks": [
                    choices("items", "The items", [(one.id, one.title) for one in items]),
                    choices("facts", "Dealt with under these facts", facts, is_required=False),
                    text("how", "How they are dealt with", is_required=False),
                ],
            },
        )
