"""An officer's own cases, a page at a time: what is in clear of each, and its record to be shown.

Only these are decrypted. What is read is shown to the officer, so that each page is an entry in
the unit's log: how many cases, and none by name.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from rsu_nb.record.procedure import Notification
from rsu_nb.store.contents import CaseSummary, summary_of
from rsu_nb.store.entry import Stage, What
from rsu_nb.store.record_log import data_at
from rsu_nb.store.tables import CASES, DESTROYED, LOGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Select

    from rsu_nb.store.entry_log import EntryLog
    from rsu_nb.store.session import Session

_HOLDING: Final = tuple(what for what in What if what.holds_record)
_WHOLE: Final = tuple(what for what in _HOLDING if what is not What.RECORD_CHANGED)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnCase:
    """One of the officer's cases.

    Attributes:
        summary: What of it is in clear.
        data: Its record as last saved, as keys and values.
        notices: What its log says of notices, in order.
    """

    summary: CaseSummary
    data: Mapping[str, Any]
    notices: tuple[Notification, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which of the officer's cases are asked for.

    Attributes:
        before: The reference of the last case of the page before; "" for the first page.
        at_most: How many cases a page holds.
        stage: Only those of this stage; None for all.
        decision_type: Only those of this kind; "" for all.
        named: Only those in which somebody is called so, in whole or in part; "" for all.
    """

    before: str = ""
    at_most: int = 20
    stage: Stage | None = None
    decision_type: str = ""
    named: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPage:
    """One page of the officer's cases.

    Attributes:
        cases: The cases, the newest reference first.
        goes_on: True where there are more after the last.
    """

    cases: tuple[OwnCase, ...]
    goes_on: bool


def own_cases(session: Session, wanted: Wanted) -> OwnPage:
    """Returns a page of the cases that the session's officer opened; disposed ones are left out.

    Raises:
        ChangedEntryError: An entry of one of them is not what was written.
        StoreError: The store cannot be read, and why.
    """
    with session.transaction() as connection:
        found = []
        for own in _own(session, connection, wanted):
            found.append(own)
            if len(found) > wanted.at_most:
                break
        shown = tuple(found[: wanted.at_most])
    with session.unit_log() as log:
        session.add(log, What.READ, cases=len(shown), searched=bool(wanted.named))
    return OwnPage(cases=shown, goes_on=len(found) > wanted.at_most)


def folded(words: str) -> str:
    """Returns words without accents and macrons and without capitals, so that they are found.

    Args:
        words: A name, as somebody typed it.
    """
    apart = unicodedata.normalize("NFKD", words)
    return "".join(one for one in apart if not unicodedata.combining(one)).casefold().strip()


def _own(session: Session, connection: Connection, wanted: Wanted) -> Iterator[OwnCase]:
    """Each case that is wanted, read no sooner than it is asked for."""
    name = folded(wanted.named)
    for row in connection.execute(_query(session.officer, wanted)).all():
        log = session.log_in(connection, row.reference)
        data = _latest(log)
        if not name or any(name in folded(one) for one in _names(data)):
            yield OwnCase(summary=summary_of(row), data=data, notices=_notices(log))


def _query(officer: str, wanted: Wanted) -> Select[Any]:
    query = (
        select(CASES)
        .join(LOGS, LOGS.c.reference == CASES.c.reference)
        .where(CASES.c.officer == officer, LOGS.c.wrapped_key != DESTROYED)
        .order_by(CASES.c.reference.desc())
    )
    if wanted.before:
        query = query.where(CASES.c.reference < wanted.before)
    if wanted.stage:
        query = query.where(CASES.c.stage == wanted.stage.value)
    if wanted.decision_type:
        query = query.where(CASES.c.decision_type == wanted.decision_type)
    return query if wanted.named else query.limit(wanted.at_most + 1)


def _names(data: Mapping[str, Any]) -> Iterator[str]:
    for identity in data.get("identities", ()):
        yield identity["full_name"]
        yield from (identity.get("printed_as") or "", *identity.get("aliases", ()))


def _latest(log: EntryLog) -> dict[str, Any]:
    run = log.of_kind(*_HOLDING, since=log.last_of_kind(*_WHOLE))
    return data_at(log, run, len(run))


def _notices(log: EntryLog) -> tuple[Notification, ...]:
    return tuple(
        Notification.model_validate_json(log.payload(entry))
        for entry in log.of_kind(What.NOTIFIED)
    )
