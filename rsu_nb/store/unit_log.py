"""The unit's own log: the roll of its cases, so that none can go missing unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from rsu_nb.store.contents import references
from rsu_nb.store.entry import What
from rsu_nb.store.tables import LOGS, UNIT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from rsu_nb.store.entry import Entry
    from rsu_nb.store.session import Session


def begin_unit_log(session: Session) -> None:
    """Give a store a log of the unit, with the cases it has; one that is there stays."""
    with session.transaction() as connection:
        if connection.execute(select(LOGS.c.reference).where(LOGS.c.reference == UNIT)).first():
            return
        log = session.begin_log(connection, UNIT)
        session.add(log, What.OPENED)
        for case in references(connection):
            session.add(log, What.CASE_OPENED, case=case)


def enter_case(session: Session, connection: Connection, case: str) -> None:
    """Enter in the unit's log that there is a case of that reference."""
    session.add(session.log_in(connection, UNIT), What.CASE_OPENED, case=case)


def roll_of(entries: Iterable[Entry]) -> frozenset[str]:
    """Returns the references of the cases that the unit's log knows."""
    return frozenset(
        str(entry.head.clear.get("case"))
        for entry in entries
        if entry.head.what is What.CASE_OPENED
    )
