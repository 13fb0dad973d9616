"""Whether every case's log is as it was written, found out without any key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from rsu_nb.errors import CaseNotFoundError, ChangedEntryError
from rsu_nb.store.case_log import entry_in
from rsu_nb.store.contents import stage_of
from rsu_nb.store.database import open_to_read, transaction
from rsu_nb.store.entry import FIRST_HASH, Entry
from rsu_nb.store.tables import CASES, ENTRIES
from rsu_nb.store.tampering import Line, Tampered, Tampering, tampered_in

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
    """

    case: str
    entries: int
    last_hash: str
    tampered: Tampered | None


def check_logs(database: Path, case: str | None = None) -> tuple[LogCheck, ...]:
    """Returns what was found in the log of each case, or of one.

    Whoever writes the whole chain anew, and the list of cases with it, is not found out by this
    but only by reading the case, which needs its key; or by a last hash noted elsewhere.

    Raises:
        CaseNotFoundError: There is no such case.
        StoreError: The file cannot be read, and why.
    """
    with transaction(open_to_read(database), database) as connection:
        known = _references(connection)
        if case is not None and case not in known:
            raise CaseNotFoundError(case, known)
        return tuple(_check(connection, one) for one in known if case in {None, one})


def _references(connection: Connection) -> list[str]:
    """Every reference that has entries or is listed, also where the other is gone."""
    listed = connection.execute(select(CASES.c.reference)).scalars()
    logged = connection.execute(select(ENTRIES.c.reference).distinct()).scalars()
    return sorted({*listed, *logged})


def _check(connection: Connection, case: str) -> LogCheck:
    lines = [_line(row) for row in _rows(connection, case)]
    listed = connection.execute(
        select(CASES.c.last_sequence, CASES.c.last_hash, CASES.c.stage).where(
            CASES.c.reference == case
        )
    ).one_or_none()
    entries = [line.entry for line in lines if line.entry]
    return LogCheck(
        case=case,
        entries=len(lines),
        last_hash=entries[-1].hash if entries else FIRST_HASH,
        tampered=tampered_in(lines) or _tampered_at_the_end(entries, listed),
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


def _tampered_at_the_end(
    entries: Sequence[Entry], listed: Row[*tuple[Any, ...]] | None
) -> Tampered | None:
    """What the list of cases gives away about a log whose entries follow each other."""
    last = len(entries)
    if listed is None:
        return Tampered(kind=Tampering.UNLISTED, number=1)
    if last < max(listed.last_sequence, 1):
        return Tampered(kind=Tampering.CUT_OFF, number=last + 1)
    if last > listed.last_sequence:
        return Tampered(kind=Tampering.INSERTED, number=listed.last_sequence + 1)
    if entries[-1].hash != listed.last_hash:
        return Tampered(kind=Tampering.CHANGED, number=last)
    if stage_of(tuple(entries)).value != listed.stage:
        return Tampered(kind=Tampering.STAGE, number=last)
    return None
