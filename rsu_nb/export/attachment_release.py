"""A file as it was received leaves the store: unchanged, with a note of why and to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.export.errors import NotToBeDisclosedError, UnpublishableFileError
from rsu_nb.export.purpose import checked_recipient
from rsu_nb.export.release import Errand, Release, hand_over, stamp_of, status_of
from rsu_nb.export.stamp import stamp_words
from rsu_nb.store.attachments import Attachments

if TYPE_CHECKING:
    from rsu_nb.attachments.attachment import ReadAttachment
    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store

_CLAIMANT: Final = "claimant"
_NOTE: Final = """{released}.

{case}, {evidence_id}: the file as it was received ({kind}, {size:,} bytes). Nothing in it was
changed or marked; this note goes with it in place of a stamp.
SHA-256: {sha256}

Confidential: Immigration Act 2009 s 151.
"""


def release_attachment(store: Store, case: str, evidence_id: str, errand: Errand) -> Release:
    """Release the file attached to an item of evidence, with a note beside it.

    A stamp would change the file, and a changed file proves nothing. Its names are made of the
    case reference and the id; the name it came with stays in the store.

    Args:
        store: Where the case is.
        case: The case reference.
        evidence_id: The item.
        errand: Why, to whom, when and where to.

    Returns:
        What was written: the file, then the note.

    Raises:
        CaseNotFoundError: There is no such case.
        NothingAttachedError: Nothing is attached to the item.
        ExportError: The recipient, the purpose or the folder is refused.
    """
    record = store.record(case)
    checked_recipient(record, errand.recipient)
    if errand.purpose.is_depersonalised:
        raise UnpublishableFileError(evidence_id)
    _refuse_not_to_be_disclosed(record, evidence_id, errand.recipient)
    attachments = Attachments(store.session)
    read = attachments.read(case, evidence_id)
    files = {
        f"{case}-{evidence_id}.{read.kind.ending}": attachments.file(case, evidence_id),
        f"{case}-{evidence_id}-released.txt": _note(record, evidence_id, read, errand).encode(),
    }
    return hand_over(store, case, files, errand, status_of(store, record))


def _refuse_not_to_be_disclosed(record: Record, evidence_id: str, recipient: str) -> None:
    """Refuse who is not to see an item, and who acts for the claimant, if it is the claimant."""
    item = next((one for one in record.evidence if one.id == evidence_id), None)
    barred = item.not_to_be_disclosed_to if item else ()
    acting = record.representative.role if record.representative else ""
    if recipient in barred or (recipient == acting and _CLAIMANT in barred):
        raise NotToBeDisclosedError(evidence_id, recipient.replace("-", " "))


def _note(record: Record, evidence_id: str, read: ReadAttachment, errand: Errand) -> str:
    return _NOTE.format(
        released=stamp_words(stamp_of(record, errand)),
        case=record.case,
        evidence_id=evidence_id,
        kind=read.kind.words,
        size=read.size,
        sha256=read.sha256,
    )
