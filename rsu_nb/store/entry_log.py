"""One log: entries are added at its end, checked when read, and never changed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidTag
from sqlalchemy import Connection, Row, func, insert, select, update

from rsu_nb.errors import ChangedEntryError
from rsu_nb.store.cipher import Locked, lock, unlock
from rsu_nb.store.entry import FIRST_HASH, LEADS_TO, Entry, Head, What, chain_hash
from rsu_nb.store.tables import CASES, ENTRIES, LOGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLog:
    """The log of one case, or of the unit, inside one transaction.

    Attributes:
        connection: The transaction.
        reference: The case reference, or `unit`.
        key: The log's own key.
    """

    connection: Connection
    reference: str
    key: bytes

    @property
    def next_sequence(self) -> int:
        """The number that the next entry will have."""
        return int(self._row().last_sequence) + 1

    def add(
        self, what: What, payload: bytes, *, at: str, officer: str, clear: Mapping[str, Any]
    ) -> Entry:
        """Returns the entry added at the end of the log; the case's row follows it."""
        row = self._row()
        head = Head(
            case=self.reference,
            sequence=row.last_sequence + 1,
            at=at,
            officer=officer,
            what=what,
            clear=clear,
            previous_hash=row.last_hash,
        )
        locked = lock(payload, key=self.key, bound_to=head.as_bytes())
        entry = Entry(head=head, locked=locked, hash=chain_hash(head, locked))
        self._write(entry)
        return entry

    def entries(self, proved: tuple[Entry, ...] = ()) -> tuple[Entry, ...]:
        """Returns every entry in order, each proved by the chain and by its own lock.

        Whoever has no key can chain an entry of their own to the last, but cannot lock it.

        Args:
            proved: The first entries, where they were read before; only what follows is read. They
                are read again where the log no longer goes on from them.

        Raises:
            ChangedEntryError: An entry was changed, left out or cut off.
        """
        entries = list(proved) if self._goes_on_from(proved) else []
        row = self._row()
        for number, line in enumerate(self._lines(len(entries)), start=len(entries) + 1):
            entry = entry_in(line)
            before = entries[-1].hash if entries else FIRST_HASH
            if not _follows(entry, number, before):
                raise ChangedEntryError(self.reference, number)
            self.payload(entry)
            entries.append(entry)
        if not entries or (len(entries), entries[-1].hash) != (row.last_sequence, row.last_hash):
            raise ChangedEntryError(self.reference, len(entries) + 1)
        return tuple(entries)

    def of_kind(self, *kinds: What, since: int = 1) -> tuple[Entry, ...]:
        """Returns the entries of some kinds, in order, without looking at those between them.

        Each is proved by its own lock; that none was left out is for `entries` and for the check
        of the whole log.

        Args:
            kinds: What they say was done.
            since: The number of the first entry that is looked at.

        Raises:
            ChangedEntryError: One of them was changed.
        """
        rows = self.connection.execute(
            select(ENTRIES)
            .where(
                ENTRIES.c.reference == self.reference,
                ENTRIES.c.what.in_(kinds),
                ENTRIES.c.sequence >= since,
            )
            .order_by(ENTRIES.c.sequence)
        )
        found = tuple(entry_in(row) for row in rows)
        for entry in found:
            self.payload(entry)
        return found

    def last_of_kind(self, *kinds: What) -> int:
        """Returns the number of the last entry of some kinds; 0 where there is none."""
        return (
            self.connection.execute(
                select(func.max(ENTRIES.c.sequence)).where(
                    ENTRIES.c.reference == self.reference, ENTRIES.c.what.in_(kinds)
                )
            ).scalar()
            or 0
        )

    def payload(self, entry: Entry) -> bytes:
        """Returns what an entry holds.

        Raises:
            ChangedEntryError: It is not what was written.
        """
        try:
            return unlock(entry.locked, key=self.key, bound_to=entry.head.as_bytes())
        except InvalidTag as error:
            raise ChangedEntryError(self.reference, entry.head.sequence) from error

    def _goes_on_from(self, proved: tuple[Entry, ...]) -> bool:
        if not proved:
            return False
        found = self.connection.execute(
            select(ENTRIES.c.hash).where(
                ENTRIES.c.reference == self.reference, ENTRIES.c.sequence == len(proved)
            )
        ).scalar()
        return found == proved[-1].hash

    def _lines(self, after: int) -> Iterable[Row[*tuple[Any, ...]]]:
        return self.connection.execute(
            select(ENTRIES)
            .where(ENTRIES.c.reference == self.reference, ENTRIES.c.sequence > after)
            .order_by(ENTRIES.c.sequence)
        )

    def _row(self) -> Row[*tuple[Any, ...]]:
        return self.connection.execute(
            select(LOGS.c.last_sequence, LOGS.c.last_hash).where(
                LOGS.c.reference == self.reference
            )
        ).one()

    def _write(self, entry: Entry) -> None:
        head = entry.head
        self.connection.execute(
            insert(ENTRIES).values(
                reference=self.reference,
                sequence=head.sequence,
                at=head.at,
                officer=head.officer,
                what=head.what.value,
                clear=json.dumps(dict(head.clear), sort_keys=True),
                nonce=entry.locked.nonce,
                ciphertext=entry.locked.ciphertext,
                previous_hash=head.previous_hash,
                hash=entry.hash,
            )
        )
        self.connection.execute(
            update(LOGS)
            .where(LOGS.c.reference == self.reference)
            .values(last_sequence=head.sequence, last_hash=entry.hash)
        )
        if head.what is not What.READ:
            self._list(head)

    def _list(self, head: Head) -> None:
        """Have the list of cases say what the log says; the unit's log is no case of it."""
        values: dict[str, Any] = {"updated_at": head.at}
        if head.what in LEADS_TO:
            values["stage"] = LEADS_TO[head.what].value
        self.connection.execute(
            update(CASES).where(CASES.c.reference == self.reference).values(**values)
        )


def _follows(entry: Entry, number: int, before: str) -> bool:
    return (
        entry.head.sequence == number
        and entry.head.previous_hash == before
        and entry.hash == chain_hash(entry.head, entry.locked)
    )


def _refuse_other_kinds(line: Row[*tuple[Any, ...]]) -> None:
    """A database file that was tampered with may hold any kind of value in any column."""
    texts = (line.reference, line.at, line.officer, line.previous_hash, line.hash)
    if not isinstance(line.sequence, int) or not all(isinstance(text, str) for text in texts):
        raise TypeError


def entry_in(line: Row[*tuple[Any, ...]]) -> Entry:
    """Returns a row of the table of entries as a value.

    Raises:
        ChangedEntryError: It holds what no entry holds.
    """
    try:
        _refuse_other_kinds(line)
        what, clear = What(line.what), dict(json.loads(line.clear))
        nonce, ciphertext = memoryview(line.nonce).tobytes(), memoryview(line.ciphertext).tobytes()
    except (TypeError, ValueError, RecursionError) as error:
        raise ChangedEntryError(line.reference, line.sequence) from error
    return Entry(
        head=Head(
            case=line.reference,
            sequence=line.sequence,
            at=line.at,
            officer=line.officer,
            what=what,
            clear=clear,
            previous_hash=line.previous_hash,
        ),
        locked=Locked(nonce=nonce, ciphertext=ciphertext),
        hash=line.hash,
    )
