"""The cases of a store: opened, saved, sealed and read, each act in the case's log."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Self

from sqlalchemy import func, insert, select, update

from rsu_nb.errors import CaseNotFoundError
from rsu_nb.record.validation import validated
from rsu_nb.store.contents import (
    CaseSummary,
    bytes_of,
    open_entries,
    references,
    stage_of,
    summary_of,
    unpinned,
)
from rsu_nb.store.database import is_file, make_database, open_database
from rsu_nb.store.directions import refuse_undirected
from rsu_nb.store.entry import Entry, Stage, What
from rsu_nb.store.errors import (
    AttachedMeanwhileError,
    AuthorityError,
    CaseExistsError,
    StaleRecordError,
)
from rsu_nb.store.held import refuse_held
from rsu_nb.store.real_cases import refuse_real_case
from rsu_nb.store.received import refuse_received
from rsu_nb.store.record_log import Saved, data_at, latest_version, written
from rsu_nb.store.roles import UnitRole, refuse_without
from rsu_nb.store.second_reading import refuse_unread
from rsu_nb.store.session import Session
from rsu_nb.store.tables import CASES, DESTROYED, LOGS
from rsu_nb.store.unit_log import begin_unit_log, enter_case

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from rsu_nb.record.record import Record
    from rsu_nb.store.home import Home

AUTHORITY: Final = re.compile(r"[A-Za-z0-9./-]{1,40}")
"""The form of a disposal authority's reference; it is in clear."""


class Store:
    """The cases in one home, worked on by one officer.

    Every method that reads or changes a case adds an entry to its log, in the same transaction.
    """

    def __init__(self, session: Session) -> None:
        self.session = session
        self._known = Known()

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
        if may_create and not is_file(home.database):
            make_database(home)
        engine, key = open_database(home)
        session = Session(home=home, engine=engine, key=key, clock=clock, officer=officer)
        begin_unit_log(session)
        return cls(session)

    @property
    def home(self) -> Home:
        """Where the store is."""
        return self.session.home

    def cases(self, *, after: str = "", at_most: int | None = None) -> tuple[CaseSummary, ...]:
        """The cases by reference; nothing that a claimant said is among this.

        Args:
            after: The reference of the last case of the page before.
            at_most: How many cases a page holds; None gives all there are.
        """
        page = select(CASES).where(CASES.c.reference > after).order_by(CASES.c.reference)
        with self.session.transaction() as connection:
            rows = connection.execute(page.limit(at_most)).all()
        return tuple(summary_of(row) for row in rows)

    def summary(self, case: str) -> CaseSummary:
        """What of one case is in clear.

        Raises:
            CaseNotFoundError: There is no such case.
        """
        with self.session.transaction() as connection:
            row = connection.execute(select(CASES).where(CASES.c.reference == case)).first()
            if row is None:
                raise CaseNotFoundError(case, references(connection))
        return summary_of(row)

    def next_reference(self) -> str:
        """A case reference of this year that no case of the store has."""
        start = f"RSU-{self.session.clock().year}-"
        latest = select(func.max(CASES.c.reference)).where(CASES.c.reference.startswith(start))
        with self.session.transaction() as connection:
            taken = connection.execute(latest).scalar()
        return f"{start}{int(taken[len(start) :]) + 1 if taken else 1:05}"

    def new_case(self, record: Record) -> None:
        """Open a case with its first record.

        Raises:
            CaseExistsError: The store has a case of that reference.
            UnlockedKeyError: The case is a real one, and nothing locks the store's key.
            UnreadableKeyError: The store has another key by now.
        """
        refuse_real_case(record, self.home.key)
        at = self.session.now()
        with self.session.transaction() as connection:
            if record.case in references(connection):
                raise CaseExistsError(record.case)
            log = self.session.begin_log(connection, record.case)
            connection.execute(
                insert(CASES).values(
                    reference=record.case,
                    decision_type=record.decision_type,
                    stage=Stage.DRAFTING.value,
                    officer=self.session.officer,
                    opened_at=at,
                    updated_at=at,
                )
            )
            self.session.add(log, What.OPENED, bytes_of(unpinned(record)))
            enter_case(self.session, connection, record.case)

    def stage(self, case: str) -> Stage:
        """How far a case has come, by its log.

        Raises:
            CaseNotFoundError: There is no such case.
            ChangedEntryError: The log was changed.
        """
        with self.session.log(case) as log:
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
        with self.session.log(case) as log:
            entries = log.entries()
            version = latest_version(entries)
            data = data_at(log, entries, version)
            self.session.add(log, What.READ, b"", of=version)
        self._known = Known(case=case, entries=entries, version=version, data=data)
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
            UnlockedKeyError: The case is, or becomes, a real one, and nothing locks the key.
        """
        with self.session.log(record.case) as log:
            known = self._known.of(record.case)
            entries = open_entries(log, known.entries)
            saved = known.data if known.version == latest_version(entries) else None
            new = written(log, entries, record, upon, saved=saved)
            refuse_real_case(new.record, self.home.key)
            version = self.session.add(log, new.what, new.payload)
        self._known = Known(case=record.case, entries=entries, version=version, data=new.data)
        return Saved(record=new.record, version=version)

    def seal(
        self,
        record: Record,
        *,
        upon: int | None = None,
        attached: int | None = None,
        **clear: str,
    ) -> str:
        """Seal a case with its last record, in which the versions are pinned.

        Args:
            record: The whole record, complete.
            upon: The version it was made from; None takes whatever is there.
            attached: The last attachment that was looked at, as `last_attached` numbers it; None
                takes whatever is attached.
            clear: What the officer answered when asked before the seal.

        Returns:
            The SHA-256 of the sealed record, as the log has it.

        Raises:
            CaseNotFoundError: There is no such case.
            SealedCaseError: The case is sealed already.
            StaleRecordError: Another version was saved since `upon`.
            AttachedMeanwhileError: Something was attached since `attached`.
            LifeError: A second reading is not ended, or a comment of it has no reply; an edit
                waits beside the record; what was received is not entered; a direction was not
                given by the legal role; or the account is not that of an officer.
            UnlockedKeyError: The case is a real one, and nothing locks the store's key.
        """
        refuse_real_case(record, self.home.key)
        payload = bytes_of(record)
        digest = hashlib.sha256(payload).hexdigest()
        pins = record.pins.model_dump() if record.pins else {}
        with self.session.log(record.case) as log:
            entries = open_entries(log)
            _refuse_stale(entries, record.case, upon)
            if attached not in {None, log.last_of_kind(What.ATTACHED)}:
                raise AttachedMeanwhileError(record.case)
            refuse_without(self.session, log, UnitRole.OFFICER)
            refuse_unread(log, entries, record)
            refuse_undirected(self.session, log, record)
            refuse_held(log)
            refuse_received(log, entries)
            self.session.add(log, What.SEALED, payload, record=digest, **pins, **clear)
        return digest

    def log(self, case: str) -> tuple[Entry, ...]:
        """The entries of a case in order, each proved to be what was written.

        Raises:
            CaseNotFoundError: There is no such case.
            ChangedEntryError: An entry was changed, left out or cut off.
        """
        with self.session.log(case) as log:
            return log.entries()

    def destroy_key(self, case: str, authority: str) -> None:
        """Dispose of a case: its key is destroyed for good, and its log says under what authority.

        Raises:
            CaseNotFoundError: There is no such case.
            AuthorityError: The reference of the authority is not of the form of one.
            DestroyedKeyError: It was destroyed before.
        """
        if not AUTHORITY.fullmatch(authority):
            raise AuthorityError(case)
        with self.session.log(case) as log:
            log.entries()
            self.session.add(log, What.KEY_DESTROYED, b"", authority=authority)
            log.connection.execute(
                update(LOGS).where(LOGS.c.reference == case).values(wrapped_key=DESTROYED)
            )

    def log_export(self, case: str, **clear: Any) -> None:
        """Enter that a copy leaves the store: purpose, recipient, formats, folder, status.

        Raises:
            CaseNotFoundError: There is no such case.
        """
        with self.session.log(case) as log:
            self.session.add(log, What.EXPORTED, b"", **clear)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What was last read or saved of one case, so that the next save need not read it again.

    Attributes:
        case: The case reference.
        entries: Its entries, each proved.
        version: The version of its record.
        data: That record as plain data; never changed.
    """

    case: str = ""
    entries: tuple[Entry, ...] = ()
    version: int = 0
    data: dict[str, Any] = field(default_factory=dict)

    def of(self, case: str) -> Known:
        """This where it is of that case, else nothing."""
        return self if self.case == case else Known()


def _refuse_stale(entries: tuple[Entry, ...], case: str, upon: int | None) -> None:
    if upon is not None and latest_version(entries) != upon:
        raise StaleRecordError(case)
