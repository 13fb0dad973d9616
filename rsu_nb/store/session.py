"""One officer at work in one store: what every act in it needs."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidTag
from sqlalchemy import Connection, Engine, insert, select

from rsu_nb.errors import CaseNotFoundError, ChangedEntryError
from rsu_nb.store.account import legal_day
from rsu_nb.store.cipher import new_case_key, unwrap, wrap
from rsu_nb.store.contents import references
from rsu_nb.store.database import refuse_other_key, transaction
from rsu_nb.store.entry import FIRST_HASH, What
from rsu_nb.store.entry_log import EntryLog
from rsu_nb.store.errors import DestroyedKeyError
from rsu_nb.store.home import Home
from rsu_nb.store.tables import DESTROYED, LOGS, UNIT

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A store that is open, and who works in it.

    Attributes:
        home: Where the store is.
        engine: Its database.
        key: What unlocks the key of each log.
        clock: Gives the present moment in Coordinated Universal Time.
        officer: Whose acts these are.
    """

    home: Home
    engine: Engine
    key: bytes
    clock: Callable[[], datetime]
    officer: str

    def now(self) -> str:
        """The present moment as entries have it."""
        return self.clock().isoformat(timespec="seconds")

    def today(self) -> date:
        """The present calendar date in Auckland, by which legal dates go."""
        return legal_day(self.clock())

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """All that is done inside is kept, or none of it.

        Raises:
            StoreError: The database refuses, and why.
        """
        with transaction(self.engine, self.home.database) as connection:
            yield connection

    @contextmanager
    def log(self, case: str) -> Iterator[EntryLog]:
        """The log of a case, in a transaction of its own.

        Raises:
            CaseNotFoundError: There is no such case.
            DestroyedKeyError: The case was disposed of.
            ChangedEntryError: The log's key is not what was written.
        """
        with self.transaction() as connection:
            if case == UNIT:
                raise CaseNotFoundError(case, references(connection))
            yield self.log_in(connection, case)

    @contextmanager
    def unit_log(self) -> Iterator[EntryLog]:
        """The log of the unit, in a transaction of its own.

        Raises:
            ChangedEntryError: The log's key is not what was written.
        """
        with self.transaction() as connection:
            yield self.log_in(connection, UNIT)

    def log_in(self, connection: Connection, reference: str) -> EntryLog:
        """Returns the log of a case, or of the unit, in a transaction that is under way.

        Raises:
            CaseNotFoundError: There is no such case.
            DestroyedKeyError: The case was disposed of.
            ChangedEntryError: The log's key is not what was written.
        """
        wrapped = connection.execute(
            select(LOGS.c.wrapped_key).where(LOGS.c.reference == reference)
        ).scalar()
        if wrapped is None:
            raise CaseNotFoundError(reference, references(connection))
        if wrapped == DESTROYED:
            raise DestroyedKeyError(reference)
        try:
            key = unwrap(wrapped, master=self.key, case=reference)
        except InvalidTag as error:
            raise ChangedEntryError(reference, 0) from error
        return EntryLog(connection=connection, reference=reference, key=key)

    def begin_log(self, connection: Connection, reference: str) -> EntryLog:
        """Returns a new log, with a key of its own, in a transaction that is under way.

        Raises:
            UnreadableKeyError: The store has another key by now.
        """
        refuse_other_key(connection, self.key, self.home.key)
        key = new_case_key()
        connection.execute(
            insert(LOGS).values(
                reference=reference,
                wrapped_key=wrap(key, master=self.key, case=reference),
                last_sequence=0,
                last_hash=FIRST_HASH,
            )
        )
        return EntryLog(connection=connection, reference=reference, key=key)

    def add(self, log: EntryLog, what: What, payload: bytes = b"", **clear: Any) -> int:
        """Returns the number of an entry added at the end of a log."""
        entry = log.add(what, payload, at=self.now(), officer=self.officer, clear=clear)
        return entry.head.sequence
