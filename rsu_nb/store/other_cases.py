"""The other cases of a store, as far as one case is held against them: plain data, one by one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from cryptography.exceptions import InvalidTag
from sqlalchemy import select

from rsu_nb.store.cipher import unwrap
from rsu_nb.store.contents import summary_of
from rsu_nb.store.entry import What
from rsu_nb.store.entry_log import EntryLog
from rsu_nb.store.record_log import data_at
from rsu_nb.store.tables import CASES, DESTROYED, LOGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.store.session import Session

_HOLDING: Final = tuple(what for what in What if what.holds_record)


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherRecord:
    """The record of another case as last saved.

    Attributes:
        case: Its reference.
        is_decided: True where its decision is closed, so that its reasons were somebody's before.
        data: The record as keys and values; it is not checked again.
    """

    case: str
    is_decided: bool
    data: Mapping[str, Any]


def other_records(session: Session, case: str) -> Iterator[OtherRecord]:
    """Every other case that the store's key opens; one that was disposed of is left out.

    No entry is made in the logs of those cases: what is read of them is shown to nobody.

    Raises:
        ChangedEntryError: An entry of one of them is not what was written.
    """
    with session.transaction() as connection:
        rows = connection.execute(
            select(CASES, LOGS.c.wrapped_key)
            .join(LOGS, LOGS.c.reference == CASES.c.reference)
            .where(CASES.c.reference != case, LOGS.c.wrapped_key != DESTROYED)
            .order_by(CASES.c.reference)
        ).all()
    for row in rows:
        summary = summary_of(row)
        try:
            key = unwrap(row.wrapped_key, master=session.key, case=summary.reference)
        except InvalidTag:
            continue
        with session.transaction() as connection:
            log = EntryLog(connection=connection, reference=summary.reference, key=key)
            data = _latest(log)
        yield OtherRecord(case=summary.reference, is_decided=summary.stage.is_closed, data=data)


def enter_comparison(session: Session, case: str, others: int) -> None:
    """Enter in the log of a case that it was held against others, and how many; none is named.

    Raises:
        CaseNotFoundError: There is no such case.
    """
    with session.log(case) as log:
        session.add(log, What.COMPARED, cases=others)


def _latest(log: EntryLog) -> dict[str, Any]:
    """The record as last saved; nothing that was entered before its last whole one is read."""
    whole = log.last_of_kind(*(what for what in _HOLDING if what is not What.RECORD_CHANGED))
    run = log.of_kind(*_HOLDING, since=whole)
    return data_at(log, run, len(run))
