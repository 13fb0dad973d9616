"""One case as a row of the list: plain data for the screen, and no word of any result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rsu_nb.decisions.catalogue import DECISION_TYPES
from rsu_nb.drafting.words import long_date
from rsu_nb.store.entry import Stage
from rsu_widgets.cases.outlook import age_of, next_of, waits_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from rsu_nb.store.own_cases import OwnCase

STAGES: Final[Mapping[Stage, str]] = {
    Stage.DRAFTING: "Drafting",
    Stage.SECOND_READING: "Second reading",
    Stage.SEALED: "Sealed, not notified",
    Stage.NOTIFIED: "Notified",
    Stage.APPEAL_DECIDED: "Appeal decided",
}
TITLES: Final = {kind.key: kind.title for kind in DECISION_TYPES}


def row_of(own: OwnCase, today: date) -> dict[str, Any]:
    """Returns a case as the list shows it.

    Args:
        own: The case.
        today: A calendar date in New Zealand.
    """
    waits = waits_of(own)
    coming = next_of(waits, today)
    age = age_of(own, today)
    days = "not counted" if age.working_days is None else f"{age.working_days} working days"
    return {
        "case": own.summary.reference,
        "name": _name(own.data),
        "kind": TITLES.get(own.summary.decision_type, own.summary.decision_type),
        "stage": STAGES[own.summary.stage],
        "age": f"{days} {age.what} ({long_date(age.since)})",
        "waits": [wait.what for wait in waits],
        "next": _dated(coming.on, today) if coming and coming.on else "",
        "why": coming.why if coming else "",
        "is_past": bool(coming and coming.on and coming.on < today),
    }


def _name(data: Mapping[str, Any]) -> str:
    own = next((one for one in data.get("identities", ()) if one["role"] == "claimant"), None)
    return str(own.get("printed_as") or own["full_name"]) if own else ""


def _dated(on: date, today: date) -> str:
    words = long_date(on)
    if on == today:
        return f"{words}, today"
    return f"{words}, passed" if on < today else words
