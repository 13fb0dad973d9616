"""Earlier versions of one field: when it was saved, by whom, and what it said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError

from rsu_nb.record.officer_text import OfficerText
from rsu_nb.record.places import value_at
from rsu_nb.store.past import past_of

if TYPE_CHECKING:
    from rsu_widgets.desk.work import Work

_MOST: Final = 100
_BLOCKS: Final = "blocks"


def versions_of(work: Work, place: str) -> list[dict[str, Any]]:
    """The values that a field had in the record, the newest first.

    Args:
        work: The case.
        place: The place of the field.

    Raises:
        ChangedEntryError: The log was changed.
    """
    with work.store.session.log(work.case) as log:
        heads = {entry.head.sequence: entry.head for entry in log.entries()}
    found: list[dict[str, Any]] = []
    before: Any = None
    for state in past_of(work.store.session, work.case).states():
        value = _as_typed(value_at(dict(state.data), place))
        if value != before and value is not None:
            head = heads[state.version]
            found.append(
                {"at": head.at, "by": head.officer, "value": value, "version": state.version}
            )
        before = value
    return found[-_MOST:][::-1]


def _as_typed(value: Any) -> Any:
    """A text as it is typed; anything else that one field holds, as it is."""
    if isinstance(value, dict) and value.keys() == {_BLOCKS}:
        try:
            return OfficerText.model_validate(value).typed()
        except ValidationError:
            return None
    return None if isinstance(value, dict) else value
