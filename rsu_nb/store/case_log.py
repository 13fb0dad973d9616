"""The log of one case: entries are added at its end, checked when read, and never changed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidTag
from sqlalchemy import Connection, Row, insert, select, update

from rsu_nb.errors import ChangedEntryError
from rsu_nb.store.cipher import Locked, lock, unlock
from rsu_nb.store.entry import FIRST_HASH, Entry, Head, Stage, What, chain_hash
from rsu_nb.store.tables import CASES, ENTRIES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLog:
    """The log of one case inside one transaction.

    Attributes:
        connection: The transaction.
        case: The case reference.
        key: The case's own key.
    """

    connection: Connection
    case: str
    key: bytes

    def add(
        self, what: What, payload: bytes, *, at: str, officer: str, clear: Mapping[str, Any]
    ) -> Entry:
        """Returns the entry added at the end of the log; the case's row follows it."""
        row = self._row()
        head = Head(
            case=self.case,
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
        """Returns every entry in order.

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
                raise ChangedEntryError(self.case, number)
            entries.append(entry)
        if not entries or (len(entries), entries[-1].hash) != (row.last_sequence, row.last_hash):
            raise ChangedEntryError(self.case, len(entries) + 1)
        return tuple(entries)

    def payload(self, entry: Entry) -> bytes:
        """Returns what an entry holds.

        Raises:
            ChangedEntryError: It is not what was written.
        """
        try:
            return unlock(entry.locked, key=self.key, bound_to=entry.head.as_bytes())
        except InvalidTag as error:
            raise ChangedEntryError(self.case, entry.head.sequence) from error

    def _goes_on_from(self, proved: tuple[Entry, ...]) -> bool:
        if not proved:
            return False
        found = self.connection.execute(
            select(ENTRIES.c.hash).where(
                ENTRIES.c.reference == self.case, ENTRIES.c.sequence == len(proved)
            )
        ).scalar()
        return found == proved[-1].hash

    def _lines(self, after: int) -> Iterable[Row[*tuple[Any, ...]]]:
        return self.connection.execute(
            select(ENTRIES)
            .where(ENTRIES.c.reference == self.case, ENTRIES.c.sequence > after)
            .order_by(ENTRIES.c.sequence)
        )

    def _row(self) -> Row[*tuple[Any, ...]]:
        return self.connection.execute(
            select(CASES.c.last_sequence, CASES.c.last_hash).where(CASES.c.reference == self.case)
        ).one()

    def _write(self, entry: Entry) -> None:
        head = entry.head
        self.connection.execute(
            insert(ENTRIES).values(
                reference=self.case,
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
        values: dict[str, Any] = {"last_sequence": head.sequence, "last_hash": entry.hash}
        if head.what is not What.READ:
            values["updated_at"] = head.at
        if head.what is What.SEALED:
            values["stage"] = Stage.SEALED.value
        self.connection.execute(
            update(CASES).where(CASES.c.reference == self.case).values(**values)
        )


def _follows(entry: Entry, number: int, before: str) -> bool:
    return (
        entry.head.sequence == number
        and entry.head.previous_hash == before
        and entry.hash == chain_hash(entry.head, entry.locked)
    )


def entry_in(line: Row[*tuple[Any, ...]]) -> Entry:
    """Returns a row of the table of entries as a value.

    Raises:
        ChangedEntryError: It holds what no entry holds.
    """
    try:
        what, clear = What(line.what), json.loads(line.clear)
        nonce, ciphertext = memoryview(line.nonce).tobytes(), memoryview(line.ciphertext).tobytes()
    except (TypeError, ValueError) as error:
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
