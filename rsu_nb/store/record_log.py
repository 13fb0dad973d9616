"""The versions of a record in the log of its case: now and then whole, else what changed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rsu_nb.record.record import Record
from rsu_nb.record.validation import validated
from rsu_nb.record.writing import data_to_json, record_to_data
from rsu_nb.store.contents import unpinned
from rsu_nb.store.delta import changed, changes
from rsu_nb.store.entry import What
from rsu_nb.store.errors import FieldChangedError, StaleRecordError
from rsu_nb.store.merging import merged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rsu_nb.store.entry import Entry
    from rsu_nb.store.entry_log import EntryLog


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """A record as it was saved.

    Attributes:
        record: The record with what others saved meanwhile.
        version: Its version, to save a later one upon.
    """

    record: Record
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What is to be entered for a record, and the record.

    Attributes:
        record: The record that the entry leads to.
        data: The same as plain data.
        what: Whether it is entered whole or by what changed.
        payload: What is entered.
    """

    record: Record
    data: dict[str, Any]
    what: What
    payload: bytes


def versions(entries: Sequence[Entry]) -> list[Entry]:
    """Returns the entries that hold a record or what changed of it, in order."""
    return [entry for entry in entries if entry.head.what.holds_record]


def latest_version(entries: Sequence[Entry]) -> int:
    """Returns the version of the record as last saved."""
    return versions(entries)[-1].head.sequence


def data_at(log: EntryLog, entries: Sequence[Entry], version: int) -> dict[str, Any]:
    """Returns the record of a version as plain data.

    Raises:
        ChangedEntryError: An entry is not what was written.
    """
    run = _since_whole(entries[:version])
    data: dict[str, Any] = json.loads(log.payload(run[0]))
    for entry in run[1:]:
        data = changed(data, json.loads(log.payload(entry)))
    return data


def written(
    log: EntryLog,
    entries: Sequence[Entry],
    record: Record,
    upon: int | None,
    *,
    saved: dict[str, Any] | None = None,
) -> Written:
    """Returns what is to be entered so that a record is saved upon a version.

    Args:
        log: The log of the case.
        entries: Its entries.
        record: The record to be saved.
        upon: The version it was made from; None saves it whatever is there.
        saved: The record as last saved, as plain data, where it is known.

    Raises:
        StaleRecordError: There is no such version.
        FieldChangedError: Somebody else changed a field that was changed here too.
        InvalidRecordError: What both changed does not go together.
    """
    latest = latest_version(entries)
    before = data_at(log, entries, latest) if saved is None else saved
    record = unpinned(record)
    if upon not in {None, latest}:
        record = _with_others(log, entries, record, upon or 0)
    after = record_to_data(record)
    made = _bytes_of(changes(before, after))
    if _is_whole_due(entries, made):
        what, payload = What.RECORD_SAVED, data_to_json(after)
    else:
        what, payload = What.RECORD_CHANGED, made
    return Written(record=record, data=after, what=what, payload=payload)


def with_parts(log: EntryLog, entries: Sequence[Entry], **parts: Any) -> Written:
    """Returns what is to be entered so that some parts of the record change, and nothing else.

    Args:
        log: The log of the case.
        entries: Its entries.
        parts: The parts as they are to be, by their keys in the record.

    Raises:
        InvalidRecordError: They do not go together with the rest.
    """
    data = data_at(log, entries, latest_version(entries))
    return written(log, entries, validated({**data, **parts}, log.reference), None)


def _with_others(log: EntryLog, entries: Sequence[Entry], record: Record, upon: int) -> Record:
    """The record with what others saved since the version it was made from."""
    if upon not in [entry.head.sequence for entry in versions(entries)]:
        raise StaleRecordError(log.reference)
    both = merged(
        data_at(log, entries, upon),
        record_to_data(record),
        data_at(log, entries, latest_version(entries)),
    )
    if both.differences:
        raise FieldChangedError(log.reference, both.differences)
    return validated(both.data, log.reference)


def _is_whole_due(entries: Sequence[Entry], made: bytes) -> bool:
    """True once the changes since the last whole record have grown to its size."""
    whole, *since = _since_whole(entries)
    size = sum(len(entry.locked.ciphertext) for entry in since) + len(made)
    return size >= len(whole.locked.ciphertext)


def _since_whole(entries: Sequence[Entry]) -> list[Entry]:
    """The last whole record, and the changes after it."""
    run: list[Entry] = []
    for entry in reversed(versions(entries)):
        run.append(entry)
        if entry.head.what is not What.RECORD_CHANGED:
            break
    return run[::-1]


def _bytes_of(made: list[Any]) -> bytes:
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode()
