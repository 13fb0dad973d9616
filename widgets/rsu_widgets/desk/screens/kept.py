"""What the browser is told of an edit that was kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rsu_widgets.desk.work import Kept


def kept_view(kept: Kept) -> dict[str, Any]:
    """The acknowledgement of one edit; what others changed is shown beside it."""
    return {
        "place": kept.place,
        "state": "held" if kept.is_held else "saved",
        "problems": [f"{one.where} {one.what}" for one in kept.problems],
        "differences": [
            {"where": one.where, "typed": one.typed, "saved": one.saved}
            for one in kept.differences
        ],
    }
