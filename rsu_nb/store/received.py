"""Was what somebody said had been received entered in the case, before it goes on?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rsu_nb.store.contents import stage_of
from rsu_nb.store.entry import Entry, Stage, What
from rsu_nb.store.life_errors import ReceivedSinceError
from rsu_nb.store.record_log import data_at, latest_version

if TYPE_CHECKING:
    from rsu_nb.store.entry_log import EntryLog

_NOT_RECEIVED: Final = frozenset({"law_as_at", "pins", "review"})
"""What of a record changes by a move to other law, a seal or a second reading."""


def refuse_received(log: EntryLog, entries: tuple[Entry, ...]) -> None:
    """Refuse to go on while nothing was entered after the officer said that something came in.

    A changed record or an attached document is what was entered; which of the two it is about
    only the officer knows.

    Args:
        log: The log of the case.
        entries: Its entries.

    Raises:
        ReceivedSinceError: Nothing was entered since.
        ChangedEntryError: An entry is not what was written.
    """
    said = [entry.head.sequence for entry in entries if entry.head.what is What.RECEIVED_SINCE]
    if said and not _is_entered(log, entries, said[-1]):
        is_sealed = stage_of(entries) is Stage.SEALED
        raise ReceivedSinceError(log.reference, is_sealed=is_sealed)


def _is_entered(log: EntryLog, entries: tuple[Entry, ...], after: int) -> bool:
    since = entries[after:]
    if any(entry.head.what is What.ATTACHED for entry in since):
        return True
    return any(entry.head.what.holds_record for entry in since) and (
        _own(data_at(log, entries, latest_version(entries)))
        != _own(data_at(log, entries, latest_version(entries[:after])))
    )


def _own(record: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if key not in _NOT_RECEIVED}
