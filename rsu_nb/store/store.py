"""The cases of one person's store: opened, saved, sealed and read, each act in the log."""

from __future__ import annotations

import hashlib
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, Self

from cryptography.exceptions import InvalidTag
from sqlalchemy import insert, select, update

from rsu_nb.errors import CaseNotFoundError, ChangedEntryError
from rsu_nb.record.validation import validated
from rsu_nb.store.case_log import CaseLog
from rsu_nb.store.cipher import new_case_key, unwrap, wrap
from rsu_nb.store.contents import (
    CaseSummary,
    bytes_of,
    notebooks_of,
    open_entries,
    references,
    stage_of,
    summary_of,
    unpinned,
)
from rsu_nb.store.database import (
    make_database,
    open_database,
    refuse_other_key,
    transaction,
)
from rsu_nb.store.entry import FIRST_HASH, Entry, Stage, What
from rsu_nb.store.errors import (
    AuthorityError,
    CaseExistsError,
    DestroyedKeyError,
    NoNotebookError,
    StaleRecordError,
)
from rsu_nb.store.record_log import Saved, data_at, latest_version, written
from rsu_nb.store.tables import CASES, DESTROYED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from sqlalchemy import Connection, Engine

    from rsu_nb.record.record import Record
    from rsu_nb.store.home import Home

AUTHORITY: Final = re.compile(r"[A-Za-z0-9./-]{1,40}")
"""The form of a disposal authority's reference; it is in clear."""


class Store:
    """The cases in one home, worked on by one officer.

    Every method that reads or changes a case adds an entry to its log, in the same transaction.
    """

    def __init__(
        self, home: Home, engine: Engine, key: bytes, clock: Callable[[], datetime], officer: str
    ) -> None:
        self.home = home
        self._engine = engine
        self._key = key
        self._clock = clock
        self._officer = officer
        self._proved: tuple[str, tuple[Entry, ...]] = ("", ())

    @classmethod
    def open(
        cls,
        home: Home,
        *,
        clock: Callable[[], datetime],
        officer: str,
        may_create: bool = False,
    ) -> Self:
        """The store in `home`.

        Args:
            home: Where it is.
            clock: Gives the present moment in Coordinated Universal Time.
            officer: Id of the officer who works with it.
            may_create: True where a store may be made if there is none.

        Raises:
            NoStoreError: There is none, and none may be made.
            WrongKeyError: The key is missing, open to others, or another.
            NewerSchemaError: A newer rsu-nb wrote it.
            StoreError: It cannot be read or made, and why.
        """
        if may_create and not home.database.exists():
            make_database(home)
        engine, key = open_database(home)
        return cls(home, engine, key, clock, officer)

    def cases(self) -> tuple[CaseSummary, ...]:
        """The cases by reference; nothing that a claimant said is among this."""
        with self._transaction() as connection:
            rows = connection.execute(select(CASES).order_by(CASES.c.reference)).all()
        return tuple(summary_of(row) for row in rows)

    def summary(self, case: str) -> CaseSummary:
        """What of one case is in clear.

        Raises:
            CaseNotFoundError: There is no such case.
        """
        known = {one.reference: one for one in self.cases()}
        if case not in known:
            raise CaseNotFoundError(case, known)
        return known[case]

    def next_reference(self) -> str:
        """A case reference of this year that no case of the store has."""
        year = self._clock().year
        taken = [
            int(case.reference[-5:])
            for case in self.cases()
            if case.reference.startswith(f"RSU-{year}-")
        ]
        return f"RSU-{year}-{max(taken, default=0) + 1:05}"

    def new_case(self, record: Record) -> None:
        """Open a case with its first record.

        Raises:
            CaseExistsError: The store has a case of that reference.
            UnreadableKeyError: The store has another key by now.
        """
        at, case_key = self._now(), new_case_key()
        with self._transaction() as connection:
            refuse_other_key(connection, self._key, self.home.key)
            if record.case in references(connection):
                raise CaseExistsError(record.case)
            connection.execute(
                insert(CASES).values(
                    reference=record.case,
                    decision_type=record.decision_type,
                    stage=Stage.DRAFTING.value,
                    officer=self._officer,
                    opened_at=at,
                    updated_at=at,
                    wrapped_key=wrap(case_key, master=self._key, case=record.case),
                    last_sequence=0,
                    last_hash=FIRST_HASH,
                )
            )
            log = CaseLog(connection=connection, case=record.case, key=case_key)
            self._add(log, What.OPENED, bytes_of(unpinned(record)))

    def stage(self, case: str) -> Stage:
        """How far a case has come, by its log.

        Raises:
            CaseNotFoundError: There is no such case.
            ChangedEntryError: The log was changed.
        """
        with self._log(case) as log:
            return stage_of(log.entries())

    def record(self, case: str) -> Record:
        """The record of a case as last saved.

        Raises:
            CaseNotFoundError: There is no such case.
            ChangedEntryError: The log was changed.
        """
        return self.read(case)[0]

    def read(self, case: str) -> tuple[Record, int]:
        """The record of a case as last saved, and its version, to save a later one upon.

        Raises:
            CaseNotFoundError: There is no such case.
            ChangedEntryError: The log was changed.
        """
        with self._log(case) as log:
            entries = log.entries()
            version = latest_version(entries)
            data = data_at(log, entries, version)
            self._add(log, What.READ, b"", of=version)
        self._proved = (case, entries)
        return validated(data, case), version

    def save(self, record: Record, *, upon: int | None = None) -> Saved:
        """Save a record over the one before it, which stays in the log.

        Args:
            record: The whole record, checked.
            upon: The version it was made from: fields that others changed since stay as they
                are. None saves the record whatever is there.

        Returns:
            The record with what others changed, and its version.

        Raises:
            CaseNotFoundError: There is no such case.
            SealedCaseError: The case is sealed.
            StaleRecordError: There is no such version.
            FieldChangedError: Somebody else changed a field that was changed here too.
            InvalidRecordError: What both changed does not go together.
        """
        with self._log(record.case) as log:
            entries = open_entries(log, self._proved_of(record.case))
            new = written(log, entries, record, upon)
            version = self._add(log, new.what, new.payload)
        self._proved = (record.case, entries)
        return Saved(record=new.record, version=version)

    def seal(self, record: Record, *, upon: int | None = None) -> str:
        """Seal a case with its last record, in which the versions are pinned.

        Args:
            record: The whole record, complete.
            upon: The version it was made from; None takes whatever is there.

        Returns:
            The SHA-256 of the sealed record, as the log has it.

        Raises:
            CaseNotFoundError: There is no such case.
            SealedCaseError: The case is sealed already.
            StaleRecordError: Another version was saved since `upon`.
        """
        payload = bytes_of(record)
        digest = hashlib.sha256(payload).hexdigest()
        pins = record.pins.model_dump() if record.pins else {}
        with self._log(record.case) as log:
            _refuse_stale(open_entries(log), record.case, upon)
            self._add(log, What.SEALED, payload, record=digest, **pins)
        return digest

    def log(self, case: str) -> tuple[Entry, ...]:
        """The entries of a case in order, each proved to be what was written.

        Raises:
            CaseNotFoundError: There is no such case.
            ChangedEntryError: An entry was changed, left out or cut off.
        """
        with self._log(case) as log:
            entries = log.entries()
            for entry in entries:
                log.payload(entry)
            return entries

    def write_notebook(self, case: str, name: str, content: bytes) -> None:
        """Keep an executed notebook of a case.

        Raises:
            CaseNotFoundError: There is no such case.
            SealedCaseError: The case is sealed.
        """
        with self._log(case) as log:
            open_entries(log)
            self._add(log, What.NOTEBOOK_SAVED, content, name=name)

    def read_notebook(self, case: str, name: str) -> bytes:
        """The notebook of that name as last executed.

        Raises:
            CaseNotFoundError: There is no such case.
            NoNotebookError: It has no such notebook.
        """
        with self._log(case) as log:
            kept = notebooks_of(log.entries())
            if name not in kept:
                raise NoNotebookError(case, name, kept)
            content = log.payload(kept[name])
            self._add(log, What.READ, b"", of=kept[name].head.sequence)
        return content

    def notebooks(self, case: str) -> tuple[str, ...]:
        """The names of a case's executed notebooks.

        Raises:
            CaseNotFoundError: There is no such case.
        """
        with self._log(case) as log:
            return tuple(sorted(notebooks_of(log.entries())))

    def destroy_key(self, case: str, authority: str) -> None:
        """Dispose of a case: its key is destroyed for good, and its log says under what authority.

        Raises:
            CaseNotFoundError: There is no such case.
            AuthorityError: The reference of the authority is not of the form of one.
            DestroyedKeyError: It was destroyed before.
        """
        if not AUTHORITY.fullmatch(authority):
            raise AuthorityError(case)
        with self._log(case) as log:
            log.entries()
            self._add(log, What.KEY_DESTROYED, b"", authority=authority)
            log.connection.execute(
                update(CASES).where(CASES.c.reference == case).values(wrapped_key=DESTROYED)
            )

    def log_export(self, case: str, **clear: Any) -> None:
        """Enter that a copy leaves the store: purpose, recipient, formats, folder, status.

        Raises:
            CaseNotFoundError: There is no such case.
        """
        with self._log(case) as log:
            self._add(log, What.EXPORTED, b"", **clear)

    def _proved_of(self, case: str) -> tuple[Entry, ...]:
        """The entries of a case that were last read whole, so that saving need not do it again."""
        known, entries = self._proved
        return entries if known == case else ()

    def _now(self) -> str:
        return self._clock().isoformat(timespec="seconds")

    def _add(self, log: CaseLog, what: What, payload: bytes, **clear: Any) -> int:
        entry = log.add(what, payload, at=self._now(), officer=self._officer, clear=clear)
        return entry.head.sequence

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        with transaction(self._engine, self.home.database) as connection:
            yield connection

    @contextmanager
    def _log(self, case: str) -> Iterator[CaseLog]:
        with self._transaction() as connection:
            wrapped = connection.execute(
                select(CASES.c.wrapped_key).where(CASES.c.reference == case)
            ).scalar()
            if wrapped is None:
                raise CaseNotFoundError(case, references(connection))
            if wrapped == DESTROYED:
                raise DestroyedKeyError(case)
            try:
                key = unwrap(wrapped, master=self._key, case=case)
            except InvalidTag as error:
                raise ChangedEntryError(case, 0) from error
            yield CaseLog(connection=connection, case=case, key=key)


def _refuse_stale(entries: tuple[Entry, ...], case: str, upon: int | None) -> None:
    if upon is not None and latest_version(entries) != upon:
        raise StaleRecordError(case)
