"""How far a case has come, who works on it, what is waited for, and what was done; no result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rsu_nb.record.procedure import Notification
from rsu_nb.record.validation import validated
from rsu_nb.store.aftermath import notifications_in
from rsu_nb.store.contents import stage_of
from rsu_nb.store.entry import Head, Stage, What
from rsu_nb.store.held import held_in, said_of_held
from rsu_nb.store.record_log import data_at, latest_version
from rsu_nb.store.second_reading import officer_of

if TYPE_CHECKING:
    from rsu_nb.record.record import Record
    from rsu_nb.store.session import Session

_NO_ACTS: Final = frozenset({What.READ, What.ATTACHMENT_TEXT})
"""What is told with another act, or is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseStatus:
    """How far a case has come.

    Attributes:
        case: The case reference.
        decision_type: What is decided.
        stage: The stage it has come to.
        officer: The account of its officer.
        waiting_for: What it waits for, each as a sentence.
        concluded: Keys of the limbs on which a conclusion is stated, never which.
        notices: What was notified, in order.
        acts: What was done, in order; reading is left out.
    """

    case: str
    decision_type: str
    stage: Stage
    officer: str
    waiting_for: tuple[str, ...]
    concluded: tuple[str, ...]
    notices: tuple[Notification, ...]
    acts: tuple[Head, ...]


def status_of_case(session: Session, case: str) -> CaseStatus:
    """Returns how far a case has come.

    Raises:
        CaseNotFoundError: There is no such case.
        ChangedEntryError: The log was changed.
    """
    with session.log(case) as log:
        entries = log.entries()
        version = latest_version(entries)
        record = validated(data_at(log, entries, version), case)
        notices = notifications_in(log, entries)
        stage = stage_of(entries)
        held = "" if stage.is_closed else said_of_held(held_in(log))
        session.add(log, What.READ, of=version)
    return CaseStatus(
        case=case,
        decision_type=record.decision_type,
        stage=stage,
        officer=officer_of(entries),
        waiting_for=(*([held] if held else []), *_waiting_for(record, stage)),
        concluded=tuple(one.limb for one in record.determination.conclusions),
        notices=notices,
        acts=tuple(entry.head for entry in entries if entry.head.what not in _NO_ACTS),
    )


def _waiting_for(record: Record, stage: Stage) -> list[str]:
    case = record.case
    match stage:
        case Stage.DRAFTING:
            return [*_open(record), f"the officer: `rsu-nb check {case}` says what is to be done"]
        case Stage.SECOND_READING:
            end = (
                f"the second reader: `rsu-nb review show {case}`, then `rsu-nb review end {case}`"
            )
            return [end, *_open(record)]
        case Stage.SEALED:
            return [f"the notice: `rsu-nb notify {case}` enters it"]
        case Stage.NOTIFIED:
            return [f"an appeal, if one is made: `rsu-nb appeal {case}` enters its result"]
        case Stage.APPEAL_DECIDED:
            return []


def _open(record: Record) -> list[str]:
    """What the second reading and the disputes leave to be done."""
    comments = [number for number, one in enumerate(record.review, 1) if one.reply is None]
    rules = [one.rule for one in record.disputed if one.direction is None]
    return [
        *(
            f"a reply to comment {number}: `rsu-nb review reply {record.case} {number}`"
            for number in comments
        ),
        *(f"the legal role's direction on {rule}" for rule in rules),
    ]
