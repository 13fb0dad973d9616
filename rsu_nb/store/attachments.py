"""The documents attached to a case's evidence: the file as it came and its text, both locked.

Each has two entries in the log of the case, one for the file and one for the text, so that the
text is read without the file; neither is read when the log is.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

from rsu_nb.attachments.size import refuse_by_size
from rsu_nb.errors import ChangedEntryError
from rsu_nb.record.part import ID_PATTERN
from rsu_nb.record.validation import validated
from rsu_nb.store.attachment_errors import (
    NoSuchEvidenceError,
    NothingAttachedError,
    OtherFileError,
)
from rsu_nb.store.attachment_metadata import Attached, payload_of, text_of
from rsu_nb.store.contents import open_entries
from rsu_nb.store.entry import What
from rsu_nb.store.files import file_of, hash_of, keep_file, locked_file
from rsu_nb.store.held import held_in
from rsu_nb.store.real_cases import refuse_real_case
from rsu_nb.store.record_log import data_at, latest_version
from rsu_nb.store.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from rsu_nb.attachments.attachment import ReadAttachment
    from rsu_nb.record.record import Record
    from rsu_nb.store.entry import Entry
    from rsu_nb.store.entry_log import EntryLog

_Kept = TypeVar("_Kept")
_HELD: Final = re.compile(rf"evidence/(?P<id>{ID_PATTERN})(?:/|$)")
"""The place of an item among the edits that are held; nothing but an id gets into the clear."""


@dataclass(frozen=True, slots=True)
class Attachments:
    """The documents attached to the evidence of the cases of a store.

    The latest document of an item counts; those before it stay in the log.
    """

    session: Session

    def attach(self, case: str, evidence_id: str, read: ReadAttachment, content: bytes) -> int:
        """Attach a document to an item of evidence.

        Args:
            case: The case reference.
            evidence_id: The item, in the record or held beside it.
            read: The document as it was read.
            content: The file that it was read from.

        Returns:
            The number of its entry in the log; of the one before, where nothing is new.

        Raises:
            CaseNotFoundError: There is no such case.
            SealedCaseError: The case is sealed.
            NoSuchEvidenceError: It has no such item.
            AttachmentError: The file is empty or too large.
            OtherFileError: The file is not the one that was read.
            UnlockedKeyError: The case is a real one, and nothing locks the store's key.
        """
        refuse_by_size(content, subject=f"The file of {evidence_id}")
        if hashlib.sha256(content).hexdigest() != read.sha256:
            raise OtherFileError(evidence_id)
        with self.session.log(case) as log:
            self._refuse_unfit(log, evidence_id)
            before = _latest(log).get(evidence_id)
            if before is not None and _is_same(log, before, read):
                return before.head.sequence
            number = self._keep(log, What.ATTACHED, evidence_id, payload_of(read), content)
            self._keep(log, What.ATTACHMENT_TEXT, evidence_id, b"", text_of(read))
        return number

    def attached(self, case: str) -> tuple[Attached, ...]:
        """What is attached to the evidence of a case, the latest of each item, as first attached.

        Raises:
            CaseNotFoundError: There is no such case.
            ChangedEntryError: An entry is not what was written.
        """
        with self.session.log(case) as log:
            found = tuple(_metadata(log, entry) for entry in _latest(log).values())
            if found:
                self.session.add(log, What.READ, of=max(one.number for one in found))
        return found

    def read(self, case: str, evidence_id: str) -> ReadAttachment:
        """The text of the document attached to an item, with its places.

        Raises:
            CaseNotFoundError: There is no such case.
            NothingAttachedError: Nothing is attached to it.
            ChangedEntryError: It is not what was written.
        """
        return self._taken(case, evidence_id, _read)

    def file(self, case: str, evidence_id: str) -> bytes:
        """The file attached to an item, as it came. One that leaves the store is an export too.

        Raises:
            CaseNotFoundError: There is no such case.
            NothingAttachedError: Nothing is attached to it.
            ChangedEntryError: It is not what was written.
        """
        return self._taken(case, evidence_id, _file)

    def _taken(
        self, case: str, evidence_id: str, take: Callable[[EntryLog, Entry], _Kept]
    ) -> _Kept:
        """What is taken from what is attached to an item; the log says that it was read."""
        with self.session.log(case) as log:
            entry = _wanted(log, evidence_id)
            found = take(log, entry)
            self.session.add(log, What.READ, of=entry.head.sequence)
        return found

    def for_checking(self, case: str, wanted: Collection[str]) -> dict[str, ReadAttachment]:
        """The documents attached to some items, for a check; nobody reads them, so no entry.

        Args:
            case: The case reference.
            wanted: The ids of the items; those that have nothing attached are left out.

        Raises:
            CaseNotFoundError: There is no such case.
            ChangedEntryError: One is not what was written.
        """
        with self.session.log(case) as log:
            latest = _latest(log) if wanted else {}
            return {one: _read(log, entry) for one, entry in latest.items() if one in wanted}

    def _refuse_unfit(self, log: EntryLog, evidence_id: str) -> None:
        """Refuse a sealed case, a real one in an unlocked store, and an item that is not there."""
        entries = open_entries(log)
        record = validated(data_at(log, entries, latest_version(entries)), log.reference)
        refuse_real_case(record, self.session.home.key)
        held = (_HELD.match(place) for place in held_in(log))
        known = {one.id for one in record.evidence} | {found["id"] for found in held if found}
        if evidence_id not in known:
            raise NoSuchEvidenceError(log.reference, evidence_id, known)

    def _keep(
        self, log: EntryLog, what: What, evidence_id: str, payload: bytes, content: bytes
    ) -> int:
        """Enter a file and keep it with its entry."""
        locked = locked_file(log, content)
        clear = {"evidence": evidence_id, "file": hash_of(locked)}
        number = self.session.add(log, what, payload, **clear)
        keep_file(log, number, locked)
        return number


def last_attached(session: Session, case: str) -> int:
    """The number of the last entry by which anything was attached to a case; 0 for none.

    Raises:
        CaseNotFoundError: There is no such case.
    """
    with session.log(case) as log:
        return log.last_of_kind(What.ATTACHED)


def attached_to(session: Session, record: Record) -> dict[str, ReadAttachment]:
    """What is attached to the evidence of a record, by its id, for a check.

    Raises:
        CaseNotFoundError: There is no such case.
        ChangedEntryError: A document is not what was written.
    """
    return Attachments(session).for_checking(record.case, {one.id for one in record.evidence})


def _file(log: EntryLog, entry: Entry) -> bytes:
    log.payload(entry)
    return file_of(log, entry)


def _latest(log: EntryLog) -> dict[str, Entry]:
    """The latest document of each item that has one."""
    return {str(entry.head.clear["evidence"]): entry for entry in log.of_kind(What.ATTACHED)}


def _wanted(log: EntryLog, evidence_id: str) -> Entry:
    latest = _latest(log)
    if evidence_id not in latest:
        raise NothingAttachedError(log.reference, evidence_id, latest)
    return latest[evidence_id]


def _metadata(log: EntryLog, entry: Entry) -> Attached:
    return Attached.from_payload(entry.head, log.payload(entry))


def _read(log: EntryLog, entry: Entry) -> ReadAttachment:
    return _metadata(log, entry).with_text(_text(log, entry))


def _text(log: EntryLog, entry: Entry) -> bytes:
    """The text that was kept right after a file.

    Raises:
        ChangedEntryError: It is not there, or not what was written.
    """
    number = entry.head.sequence + 1
    following = log.of_kind(What.ATTACHMENT_TEXT, since=number)[:1]
    if [text.head.sequence for text in following] != [number]:
        raise ChangedEntryError(log.reference, number)
    log.payload(following[0])
    return file_of(log, following[0])


def _is_same(log: EntryLog, before: Entry, read: ReadAttachment) -> bool:
    """True where the same file was attached under the same name, and its text read alike."""
    return log.payload(before) == payload_of(read) and _text(log, before) == text_of(read)
