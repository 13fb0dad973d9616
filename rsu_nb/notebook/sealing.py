"""A finished decision is sealed: nothing blocks at the gate, and every version is pinned."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import version
from typing import TYPE_CHECKING, Final

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.drafting.settings import Settings
from rsu_nb.errors import IncompleteCaseError, SealedCaseError
from rsu_nb.export.uncovered import uncovered_in_decision
from rsu_nb.gate.report import gate
from rsu_nb.law.version import law_version
from rsu_nb.notebook.history import history_of
from rsu_nb.notebook.other_cases import elsewhere_of
from rsu_nb.notebook.pinning import must_be_repinned
from rsu_nb.notebook.templates import shipped_template, template_hash
from rsu_nb.record.record import Pins
from rsu_nb.store.aftermath import Aftermath
from rsu_nb.store.attachments import attached_to, last_attached
from rsu_nb.store.library import Library, authorities_in
from rsu_nb.store.life_errors import RepinError
from rsu_nb.store.settings import read_settings

if TYPE_CHECKING:
    from rsu_nb.gate.report import GateReport
    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store

DISTRIBUTION: Final = "rsu-nb"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """What a seal fixed.

    Attributes:
        record_hash: SHA-256 of the sealed record.
        pins: The versions it was decided with, as the record now holds them.
    """

    record_hash: str
    pins: Pins


def gate_of(store: Store, record: Record) -> GateReport:
    """What the gate says of a record of the store, told all that the unit has.

    That is its settings, its library, its other cases, the case's own past, what is attached to
    its evidence, and the characters that no shipped font prints. The log of the case says that it
    was held against the others.

    Args:
        store: The store that the case is in.
        record: The record of the case.

    Raises:
        CaseNotFoundError: The case is not in the store.
        ChangedEntryError: An entry of another case is not what was written.
        SettingsError: The settings cannot be read.
        UnreadableFileError: They hold what is no setting.
    """
    return gate(
        record,
        unit=read_settings(store.home) if store.home.settings.exists() else Settings(),
        library=authorities_in(Library(store.session)),
        uncovered=uncovered_in_decision(record),
        elsewhere=elsewhere_of(store.session, record),
        history=history_of(store, record),
        attached=attached_to(store.session, record),
    )


def seal_case(store: Store, case: str, *, nothing_received: bool) -> Sealed:
    """Seal a case.

    Args:
        store: The store that the case is in.
        case: The case reference.
        nothing_received: What the officer answers when asked whether anything was received since
            the last entry; the log keeps the answer.

    Raises:
        CaseNotFoundError: There is no such case.
        SealedCaseError: It is sealed already.
        LifeError: Something was received since; a second reading is not ended, or a comment of it
            has no reply; an edit waits beside the record; the law that runs is not the one the
            case is worked under; or the account is not that of an officer.
        IncompleteCaseError: Something at the gate blocks: what is still to be done, and each
            defect by its code.
        StaleRecordError: It was saved elsewhere while the gate looked at it.
        AttachedMeanwhileError: Something was attached to it while the gate looked at it.
        ChangedTemplateError: The notebook template is not the one shipped.
    """
    if store.stage(case).is_closed:
        raise SealedCaseError(case)
    if not nothing_received:
        Aftermath(store.session).received_since(case)
    record, upon = store.read(case)
    if must_be_repinned(store, record):
        raise RepinError(case)
    attached = last_attached(store.session, case)
    report = gate_of(store, record)
    if not report.may_seal:
        raise IncompleteCaseError(case, report.problems())
    pins = Pins(
        rsu_nb=version(DISTRIBUTION),
        law=law_version(decision_type(record.decision_type)),
        template=template_hash(shipped_template(record.decision_type)),
    )
    sealed = record.model_copy(update={"pins": pins})
    digest = store.seal(sealed, upon=upon, attached=attached, received_since="nothing")
    return Sealed(record_hash=digest, pins=pins)
