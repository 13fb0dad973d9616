"""Whether every case's log is as it was written, found out without any key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from rsu_nb.errors import CaseNotFoundError, ChangedEntryError
from rsu_nb.store.contents import stage_of
from rsu_nb.store.database import open_to_read, transaction
from rsu_nb.store.entry import FIRST_HASH, Entry, What
from rsu_nb.store.entry_log import entry_in
from rsu_nb.store.files import is_file_of
from rsu_nb.store.tables import CASES, ENTRIES, LOGS, UNIT
from rsu_nb.store.tampering import Line, Tampered, Tampering, tampered_in
from rsu_nb.store.unit_log import roll_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sqlalchemy import Connection, Row


@dataclass(frozen=True, slots=True, kw_only=True)
class LogCheck:
    """What was found in the log of one case.

    Attributes:
        case: The case reference.
        entries: How many entries there are.
        last_hash: The hash of the last, to be compared with one that was noted elsewhere.
        tampered: The first entry to which something was done; None where there is none.
        restored: When a backup took the place of a later store, where this is the unit's log.
    """

    case: str
    entries: int
    last_hash: str
    tampered: Tampered | None
    restored: tuple[str, ...] = ()


def check_logs(database: Path, case: str | None = None) -> tuple[LogCheck, ...]:
    """Returns what was found in the log of each case and of the unit, or of one case.

    Whoever writes a whole chain anew, and the list of logs with it, is not found out by this
    but only by reading the case, which needs its key; or by a last hash noted elsewhere.

    Raises:
        CaseNotFoundError: There is no such case.
        StoreError: The file cannot be read, and why.
    """
    with transaction(open_to_read(database), database) as connection:
        roll = _roll(connection)
        known = sorted({*_references(connection), *(roll or ())}, key=str)
        if case is not None and case not in known:
            raise CaseNotFoundError(case, known)
        return tuple(_check(connection, one, roll) for one in known if case in {None, one})


def _roll(connection: Connection) -> frozenset[str] | None:
    """The cases that the unit's log knows; None where there is no such log yet."""
    is_kept = connection.execute(select(LOGS.c.reference).where(LOGS.c.reference == UNIT)).first()
    rows = connection.execute(
        select(ENTRIES).where(ENTRIES.c.reference == UNIT, ENTRIES.c.what == What.CASE_OPENED)
    )
    lines = (_line(row) for row in rows)
    return roll_of(line.entry for line in lines if line.entry) if is_kept else None


def _references(connection: Connection) -> set[str]:
    """Every reference that has entries or is listed, also where the other is gone."""
    columns = (CASES.c.reference, LOGS.c.reference, ENTRIES.c.reference)
    return {
        reference
        for column in columns
        for reference in connection.execute(select(column).distinct()).scalars()
    }


def _check(connection: Connection, case: str, roll: frozenset[str] | None) -> LogCheck:
    lines = [_line(row) for row in _rows(connection, case)]
    entries = [line.entry for line in lines if line.entry]
    tampered = (
        tampered_in(lines)
        or _tampered_at_the_end(connection, case, entries)
        or _tampered_with_the_roll(case, roll)
        or _tampered_files(connection, case, entries)
    )
    return LogCheck(
        case=case,
        entries=len(lines),
        last_hash=entries[-1].hash if entries else FIRST_HASH,
        tampered=tampered,
        restored=tuple(
            entry.head.at
            for entry in entries
            if entry.head.what is What.RESTORED and entry.head.clear.get("lacks")
        ),
    )


def _rows(connection: Connection, case: str) -> Sequence[Row[*tuple[Any, ...]]]:
    return connection.execute(
        select(ENTRIES).where(ENTRIES.c.reference == case).order_by(ENTRIES.c.sequence)
    ).all()


def _line(row: Row[*tuple[Any, ...]]) -> Line:
    try:
        return Line(sequence=row.sequence, entry=entry_in(row))
    except ChangedEntryError:
        return Line(sequence=row.sequence, entry=None)


def _tampered_with_the_roll(case: str, roll: frozenset[str] | None) -> Tampered | None:
    """What the unit's roll of cases gives away of one that is there."""
    if roll is None or case == UNIT or case in roll:
        return None
    return Tampered(kind=Tampering.UNKNOWN, number=1)


def _tampered_at_the_end(
    connection: Connection, case: str, entries: Sequence[Entry]
) -> Tampered | None:
    """What the lists of logs and of cases give away about entries that follow each other."""
    last = len(entries)
    kept = connection.execute(select(LOGS).where(LOGS.c.reference == case)).one_or_none()
    stage = connection.execute(select(CASES.c.stage).where(CASES.c.reference == case)).scalar()
    if kept is None or (stage is None and case != UNIT):
        return Tampered(kind=Tampering.UNLISTED if last else Tampering.ABSENT, number=1)
    if not isinstance(kept.last_sequence, int) or last < max(kept.last_sequence, 1):
        return Tampered(kind=Tampering.CUT_OFF, number=last + 1)
    if last > kept.last_sequence:
        return Tampered(kind=Tampering.INSERTED, number=kept.last_sequence + 1)
    if entries[-1].hash != kept.last_hash:
        return Tampered(kind=Tampering.CHANGED, number=last)
    if case != UNIT and stage_of(tuple(entries)).value != stage:
        return Tampered(kind=Tampering.STAGE, number=last)
    return None


def _tampered_files(
    connection: Connection, case: str, entries: Sequence[Entry]
) -> Tampered | None:
    """The first attached file that is not the one its entry names by its hash."""
    for entry in entries:
        if entry.head.what.names_file and not is_file_of(connection, entry):
            return Tampered(kind=Tampering.FILE, number=entry.head.sequence)
    return None
