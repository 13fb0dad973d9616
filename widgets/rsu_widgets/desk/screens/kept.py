"""What the browser is told of an edit that was kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rsu_widgets.desk.work import Kept


def kept_view(kept: Kept, typed: Any = None) -> dict[str, Any]:
    """The acknowledgement of one edit; what others changed is shown beside it.

    Args:
        kept: What became of it.
        typed: What was typed; `now` says what stands there where that is something else.
    """
    return {
        "place": kept.place,
        "state": _state_of(kept),
        **({"now": kept.now} if kept.now != typed else {}),
        "problems": list(kept.problems),
        "differences": [
            {"where": one.where, "typed": one.typed, "saved": one.saved}
            for one in kept.differences
        ],
    }


def _state_of(kept: Kept) -> str:
    if kept.is_contested:
        return "conflict"
    return "held" if kept.is_held else "saved"
