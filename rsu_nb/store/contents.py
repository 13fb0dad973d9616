"""What the entries of a log add up to: the stage of a case, its last record, its notebooks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from rsu_nb.errors import ChangedEntryError, SealedCaseError
from rsu_nb.record.writing import record_to_json
from rsu_nb.store.entry import LEADS_TO, Entry, Stage
from rsu_nb.store.tables import CASES

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

    from rsu_nb.record.record import Record
    from rsu_nb.store.entry_log import EntryLog


_STAGES: Final = frozenset(stage.value for stage in Stage)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSummary:
    """What of a case is in clear."""

    reference: str
    decision_type: str
    stage: Stage
    officer: str
    opened_at: str
    updated_at: str


def summary_of(row: Row[*tuple[Any, ...]]) -> CaseSummary:
    """Returns a row of the table of cases as a value.

    Raises:
        ChangedEntryError: It says what no case's row says.
    """
    if row.stage not in _STAGES:
        raise ChangedEntryError(row.reference, 0)
    return CaseSummary(
        reference=row.reference,
        decision_type=row.decision_type,
        stage=Stage(row.stage),
        officer=row.officer,
        opened_at=row.opened_at,
        updated_at=row.updated_at,
    )


def references(connection: Connection) -> list[str]:
    """Returns the references of all cases."""
    return [str(one) for one in connection.execute(select(CASES.c.reference)).scalars()]


def bytes_of(record: Record) -> bytes:
    """Returns a record as the bytes that are kept and hashed."""
    return record_to_json(record)


def unpinned(record: Record) -> Record:
    """Returns a record as it is kept before its seal: the versions are pinned then, not sooner."""
    return record.model_copy(update={"pins": None})


def stage_of(entries: tuple[Entry, ...]) -> Stage:
    """Returns how far a case has come: its log says it, not the table of cases."""
    acts = (entry.head.what for entry in reversed(entries))
    return next((LEADS_TO[what] for what in acts if what in LEADS_TO), Stage.DRAFTING)


def open_entries(log: EntryLog, proved: tuple[Entry, ...] = ()) -> tuple[Entry, ...]:
    """Returns the entries of a case that may still be written to.

    Args:
        log: The log of the case.
        proved: Its first entries, where they were read before.

    Raises:
        SealedCaseError: The case is sealed.
        ChangedEntryError: An entry was changed, left out or cut off.
    """
    entries = log.entries(proved)
    if stage_of(entries).is_closed:
        raise SealedCaseError(log.reference)
    return entries
