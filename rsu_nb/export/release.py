"""A copy leaves the store: asked why and to whom, entered in the log, stamped, then written."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.decision import decision_document
from rsu_nb.drafting.gaps import gaps_of
from rsu_nb.drafting.letter import letter_document
from rsu_nb.drafting.results import results_of
from rsu_nb.drafting.tree import DocumentKind, DocumentStatus, Stamp
from rsu_nb.drafting.wording import wording_of
from rsu_nb.export.folder import checked_folder, free_names, write_private
from rsu_nb.export.formats import Format, written
from rsu_nb.export.identity import refuse_identities
from rsu_nb.export.may_identify import MAY_IDENTIFY, may_identify, report_of
from rsu_nb.export.provenance import provenance_of
from rsu_nb.export.purpose import Purpose, checked_recipient, recipient_words
from rsu_nb.record.writing import record_to_yaml
from rsu_nb.store.aftermath import Aftermath
from rsu_nb.store.settings import read_settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rsu_nb.drafting.tree import Document
    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store

DEFAULT_FOLDER: Final = Path("~/rsu-nb-released")


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """Why a copy leaves, to whom, on which day and where to.

    Attributes:
        purpose: What section 151 lets it be disclosed for.
        recipient: A role of the record or an office.
        on: The Auckland calendar date of the release.
        folder: Where the files go.
    """

    purpose: Purpose
    recipient: str
    on: date
    folder: Path = DEFAULT_FOLDER


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """What left the store.

    Attributes:
        status: Sealed, not sealed or draft, as the copies say.
        files: The files written.
    """

    status: DocumentStatus
    files: tuple[Path, ...]


def release(store: Store, case: str, formats: tuple[Format, ...], errand: Errand) -> Release:
    """Release the decision and, where it is due, the letter of a case.

    A letter is due where every limb has its result, and never in a copy for publication. It has no
    HTML form. A copy for publication comes with a report of what may still identify somebody.

    Args:
        store: Where the case is.
        case: The case reference.
        formats: The forms wanted.
        errand: Why, to whom, when and where to.

    Returns:
        What was written.

    Raises:
        CaseNotFoundError: There is no such case.
        SettingsError: The unit's settings are missing or wrong.
        ExportError: The recipient or the folder is refused, or a name would be published.
    """
    record = store.record(case)
    checked_recipient(record, errand.recipient)
    status = status_of(store, record)
    documents = _documents(store, record, errand, status)
    files = {**_files(documents, formats), **_report(documents, errand)}
    return hand_over(store, case, files, errand, status)


def release_record(store: Store, case: str, errand: Errand) -> Release:
    """Release the record of a case in the clear, as YAML that `rsu-nb import` reads.

    Raises:
        CaseNotFoundError: There is no such case.
        ExportError: The recipient or the folder is refused.
    """
    record = store.record(case)
    checked_recipient(record, errand.recipient)
    files = {f"{case}-record.yaml": record_to_yaml(record).encode()}
    return hand_over(store, case, files, errand, status_of(store, record))


def decision_for(store: Store, case: str, errand: Errand, form: Format) -> bytes:
    """The decision of a case as one file's contents, entered in the log; the caller writes it.

    Raises:
        CaseNotFoundError: There is no such case.
        SettingsError: The unit's settings are missing or wrong.
        ExportError: The recipient or the folder is refused, or a name would be published.
    """
    record = store.record(case)
    checked_recipient(record, errand.recipient)
    status = status_of(store, record)
    decision = _documents(store, record, errand, status)[DocumentKind.DECISION]
    content = written(decision, form)
    _log(store, case, [f"{case}-decision.{form.value}"], errand, status)
    return content


def status_of(store: Store, record: Record) -> DocumentStatus:
    """How far a case has come, as its documents say on every page."""
    if store.stage(record.case).is_closed:
        return DocumentStatus.SEALED
    is_complete = not gaps_of(record) and results_of(record)
    return DocumentStatus.NOT_SEALED if is_complete else DocumentStatus.DRAFT


def stamp_of(record: Record, errand: Errand) -> Stamp:
    """What a copy says of its release: to whom, for what and when."""
    return Stamp(
        purpose=errand.purpose.words,
        recipient=recipient_words(errand.recipient, wording_of(record.decision_type).claimant),
        released_on=errand.on,
    )


def _documents(
    store: Store, record: Record, errand: Errand, status: DocumentStatus
) -> Mapping[DocumentKind, Document]:
    """The documents of a release; a letter goes by the notices that came after the seal."""
    settings = read_settings(store.home)
    stamp = stamp_of(record, errand)
    is_depersonalised = errand.purpose.is_depersonalised
    decision = decision_document(
        record, settings, status=status, stamp=stamp, is_depersonalised=is_depersonalised
    )
    if is_depersonalised:
        refuse_identities(record, decision)
        return {DocumentKind.DECISION: decision}
    if status is DocumentStatus.DRAFT:
        return {DocumentKind.DECISION: decision}
    noticed = Aftermath(store.session).with_notifications(record)
    letter = letter_document(noticed, settings, status=status, stamp=stamp)
    return {DocumentKind.DECISION: decision, DocumentKind.LETTER: letter}


def _files(
    documents: Mapping[DocumentKind, Document], formats: tuple[Format, ...]
) -> dict[str, bytes]:
    """The files of a release by name; the name holds the case reference and nothing else of it."""
    files = {
        f"{document.case}-{kind.value}.{form.value}": written(document, form)
        for kind, document in documents.items()
        for form in formats
        if form.holds(kind)
    }
    decision = documents[DocumentKind.DECISION]
    provenance = json.dumps(provenance_of(decision), ensure_ascii=False, indent=2) + "\n"
    return {**files, f"{decision.case}-provenance.json": provenance.encode()}


def _report(documents: Mapping[DocumentKind, Document], errand: Errand) -> dict[str, bytes]:
    """With a copy for publication: what a reader must still look at in it."""
    if not errand.purpose.is_depersonalised:
        return {}
    decision = documents[DocumentKind.DECISION]
    report = report_of(decision.case, may_identify(decision))
    return {f"{decision.case}-{MAY_IDENTIFY}": report.encode()}


def hand_over(
    store: Store, case: str, files: Mapping[str, bytes], errand: Errand, status: DocumentStatus
) -> Release:
    """Enter in the log that files leave, then write them where they go.

    Raises:
        CaseNotFoundError: There is no such case.
        RefusedOutputError: The folder is refused, or cannot be written to.
    """
    folder = checked_folder(errand.folder)
    paths = free_names(folder, files)
    _log(store, case, [path.name for path in paths.values()], errand, status)
    write_private({paths[name]: content for name, content in files.items()})
    return Release(status=status, files=tuple(paths.values()))


def _log(
    store: Store, case: str, names: list[str], errand: Errand, status: DocumentStatus
) -> None:
    store.log_export(
        case,
        purpose=errand.purpose.value,
        recipient=errand.recipient,
        on=errand.on.isoformat(),
        files=names,
        status=status.name.lower().replace("_", "-"),
    )
