"""What was typed into a case and does not fit its record yet: kept all the same, until it does."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rsu_nb.errors import SealedCaseError
from rsu_nb.store.contents import stage_of
from rsu_nb.store.entry import LEADS_TO, What
from rsu_nb.store.life_errors import HeldEditsError
from rsu_nb.store.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rsu_nb.store.entry_log import EntryLog


@dataclass(frozen=True, slots=True)
class HeldEdits:
    """Edits that are kept beside the record of a case, by their places in it.

    An item half filled in, or a citation of what is not there yet, would make a record invalid; it
    is somebody's work none the less.
    """

    session: Session

    def change(
        self, case: str, *, before: Mapping[str, Any], after: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Make to what is kept now the changes from `before` to `after`; others' edits stay.

        The edits of `after` keep its order: what is said of a thing comes after the thing.

        Returns:
            What is kept then.

        Raises:
            CaseNotFoundError: There is no such case.
            SealedCaseError: The case is sealed.
            ChangedEntryError: What was kept is not what was written.
        """
        with self.session.log(case) as log:
            _refuse_sealed(log)
            edits = {
                key: value
                for key, value in held_in(log).items()
                if key in after or key not in before
            }
            edits |= {
                key: value
                for key, value in after.items()
                if key not in before or before[key] != value
            }
            in_order = [*(key for key in after if key in edits), *edits]
            edits = {key: edits[key] for key in in_order}
            payload = json.dumps(edits, ensure_ascii=False).encode()
            self.session.add(log, What.HELD, payload, edits=len(edits))
        return edits

    def read(self, case: str) -> dict[str, Any]:
        """The edits that are kept, by their places, in the order in which they were made.

        Raises:
            CaseNotFoundError: There is no such case.
            ChangedEntryError: They are not what was written.
        """
        with self.session.log(case) as log:
            return held_in(log)


def held_in(log: EntryLog) -> dict[str, Any]:
    """The edits that a log keeps beside the record, by their places.

    Raises:
        ChangedEntryError: They are not what was written.
    """
    last = log.last_of_kind(What.HELD)
    kept = log.of_kind(What.HELD, since=last) if last else ()
    edits: dict[str, Any] = json.loads(log.payload(kept[0])) if kept else {}
    return edits


def refuse_held(log: EntryLog) -> None:
    """Refuse to seal while an edit is kept beside the record: it is work that is not decided on.

    Raises:
        HeldEditsError: One is kept.
        ChangedEntryError: What is kept is not what was written.
    """
    held = held_in(log)
    if held:
        raise HeldEditsError(log.reference, said_of_held(held))


def said_of_held(held: Iterable[str]) -> str:
    """Returns what is to be said of edits that are held; "" where there are none.

    Args:
        held: Their places; no more of them is said than the part of the record, since an id may be
            half typed.
    """
    parts = [place.split("/")[0] for place in held]
    if not parts:
        return ""
    return (
        f"{len(parts)} edit(s) wait beside the record, because they do not fit it yet, in: "
        f"{', '.join(dict.fromkeys(parts))}. Complete them in `rsu-nb app`, or give them up there."
    )


def _refuse_sealed(log: EntryLog) -> None:
    """Looks at the acts that lead to a stage alone: the whole log is read at every save."""
    if stage_of(log.of_kind(*LEADS_TO)).is_closed:
        raise SealedCaseError(log.reference)
