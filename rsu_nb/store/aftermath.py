"""What becomes of a sealed decision: unsealed before its notice, notified, decided on appeal.

The sealed record never changes: each of these is an entry of its own after it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, NoReturn

from rsu_nb.dates.notification import receipt_of_notice
from rsu_nb.errors import DateOrderError
from rsu_nb.record.aftermath import AppealResult, UnsealGround
from rsu_nb.record.procedure import Notification, NotificationKind
from rsu_nb.record.validation import validated
from rsu_nb.store.account import legal_day
from rsu_nb.store.appeal_check import refuse_unknown
from rsu_nb.store.contents import stage_of
from rsu_nb.store.entry import Entry, Stage, What
from rsu_nb.store.life_errors import (
    AppealDecidedError,
    FutureDateError,
    NoticeBeforeSealError,
    NotificationOrderError,
    NotifiedError,
    NotItsOfficerError,
    NotNotifiedError,
    NotSealedError,
    ReceivedSinceError,
)
from rsu_nb.store.received import refuse_received
from rsu_nb.store.record_log import data_at, latest_version, with_parts
from rsu_nb.store.roles import UnitRole, refuse_without
from rsu_nb.store.second_reading import officer_of
from rsu_nb.store.session import Session

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rsu_nb.record.record import Record
    from rsu_nb.store.entry_log import EntryLog


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What is entered of a case after its seal."""

    session: Session

    def unseal(self, case: str, ground: UnsealGround) -> None:
        """Open a sealed decision again before anybody was notified of it.

        Raises:
            CaseNotFoundError: There is no such case.
            NotSealedError: It is not sealed.
            NotifiedError: The decision is notified.
            NotItsOfficerError: The account is not that of the case's officer.
            FutureDateError: The material was received in the future.
        """
        with self.session.log(case) as log:
            entries = self._entries_to_unseal(log)
            self._refuse_future(ground.received_on, "received")
            payload = ground.model_dump_json().encode()
            self.session.add(log, What.UNSEALED, payload, ground=ground.reason.value)
            new = with_parts(log, entries, pins=None)
            self.session.add(log, new.what, new.payload)

    def refuse_to_unseal(self, case: str) -> None:
        """Refuse, before any ground is asked for, what cannot be unsealed.

        Raises:
            CaseNotFoundError: There is no such case.
            NotSealedError: It is not sealed.
            NotifiedError: The decision is notified.
            NotItsOfficerError: The account is not that of the case's officer.
        """
        with self.session.log(case) as log:
            self._entries_to_unseal(log)

    def _entries_to_unseal(self, log: EntryLog) -> tuple[Entry, ...]:
        """The entries of a case that its officer may unseal."""
        entries = log.entries()
        _refuse_unsealed(log.reference, entries)
        if stage_of(entries).is_notified:
            raise NotifiedError(log.reference)
        if officer_of(entries) != self.session.officer:
            raise NotItsOfficerError(log.reference, officer_of(entries))
        return entries

    def received_since(self, case: str) -> NoReturn:
        """Enter that something was received which the record does not hold, and refuse to go on.

        Raises:
            CaseNotFoundError: There is no such case.
            ReceivedSinceError: Always, once it is entered.
        """
        with self.session.log(case) as log:
            stage = stage_of(log.entries())
            self.session.add(log, What.RECEIVED_SINCE, stage=stage.value)
        raise ReceivedSinceError(case, is_sealed=stage is Stage.SEALED)

    def notify(self, case: str, event: Notification, *, nothing_received: bool) -> None:
        """Enter that a decision was notified, notified again, or that a notice was corrected.

        Args:
            case: The case reference.
            event: How, to whom and when.
            nothing_received: What the officer answers when asked whether anything was received
                since the last entry; it is asked before the first notice.

        Raises:
            CaseNotFoundError: There is no such case.
            NotSealedError: The decision is not sealed.
            AppealDecidedError: The appeal against it is decided.
            NotificationOrderError: The first notice is not `served`, or a later one is.
            ReceivedSinceError: Something was received, which is entered; or it was said to be
                before, and the decision was not unsealed for it.
            DateError: A date is in the future, before the decision or its seal, or before it was
                sent.
            InvalidRecordError: The record has no such person.
            RoleError: The account is not that of an officer.
        """
        if not nothing_received:
            self.refuse_to_notify(case, event)
            self.received_since(case)
        with self.session.log(case) as log:
            is_first = self._may_be_notified(log, event)
            answer = {"received_since": "nothing"} if is_first else {}
            payload = event.model_dump_json().encode()
            self.session.add(log, What.NOTIFIED, payload, kind=event.kind.value, **answer)

    def with_notifications(self, record: Record) -> Record:
        """The record of a case with what its log says of notices, as letters are made from it.

        Raises:
            CaseNotFoundError: There is no such case.
        """
        with self.session.log(record.case) as log:
            return _notified(record, notifications_in(log, log.entries()))

    def enter_appeal(self, case: str, result: AppealResult) -> None:
        """Enter the result of an appeal, limb by limb and finding by finding.

        A later result takes the place of an earlier one, which stays in the log.

        Raises:
            CaseNotFoundError: There is no such case.
            NotNotifiedError: The decision is not notified.
            InvalidRecordError: It names a limb or a finding that the decision does not have.
            DateError: It was decided in the future, or before the decision was notified.
            RoleError: The account is not that of an officer.
        """
        with self.session.log(case) as log:
            entries = log.entries()
            refuse_without(self.session, log, UnitRole.OFFICER)
            if not stage_of(entries).is_notified:
                raise NotNotifiedError(case)
            record = _sealed(log, entries)
            refuse_unknown(record, result)
            self._refuse_future(result.decided_on, "decided")
            if result.decided_on < notifications_in(log, entries)[0].sent_on:
                raise DateOrderError(later="decided", earlier="notified")
            self.session.add(log, What.APPEAL_DECIDED, result.model_dump_json().encode())

    def appeal(self, case: str) -> AppealResult | None:
        """The result of the appeal as last entered; None before there is one.

        Raises:
            CaseNotFoundError: There is no such case.
        """
        with self.session.log(case) as log:
            results = log.of_kind(What.APPEAL_DECIDED)
            if not results:
                return None
            return AppealResult.model_validate_json(log.payload(results[-1]))

    def refuse_to_notify(self, case: str, event: Notification) -> None:
        """Refuse, before anything is asked, an event that cannot be entered.

        Raises:
            As `notify`, but for what was received.
        """
        with self.session.log(case) as log:
            self._may_be_notified(log, event)

    def _may_be_notified(self, log: EntryLog, event: Notification) -> bool:
        """Refuse an event that cannot be; True for the first notice."""
        entries = log.entries()
        refuse_without(self.session, log, UnitRole.OFFICER)
        _refuse_unsealed(log.reference, entries)
        if stage_of(entries) is Stage.APPEAL_DECIDED:
            raise AppealDecidedError(log.reference)
        is_first = not stage_of(entries).is_notified
        if is_first is not (event.kind is NotificationKind.SERVED):
            raise NotificationOrderError(log.reference, is_first=is_first)
        self._refuse_dates(_sealed(log, entries), event)
        if event.sent_on < _day_of_seal(entries):
            raise NoticeBeforeSealError
        if is_first:
            refuse_received(log, entries)
        return is_first

    def _refuse_dates(self, record: Record, event: Notification) -> None:
        """Refuse dates that cannot be, and a person that the case does not have."""
        self._refuse_future(event.sent_on, "sent")
        self._refuse_future(event.received_on, "received")
        if record.decided_on is not None and event.sent_on < record.decided_on:
            raise DateOrderError(later="sent", earlier="decided")
        receipt_of_notice(
            method=event.method, sent_on=event.sent_on, received_on=event.received_on
        )
        validated(_notified(record, (event,)).model_dump(by_alias=True), record.case)

    def _refuse_future(self, day: date | None, name: str) -> None:
        if day is not None and day > self.session.today():
            raise FutureDateError(name)


def notifications_in(log: EntryLog, entries: Sequence[Entry]) -> tuple[Notification, ...]:
    """Returns what the log of a case says of notices, in order."""
    return tuple(
        Notification.model_validate_json(log.payload(entry))
        for entry in entries
        if entry.head.what is What.NOTIFIED
    )


def _notified(record: Record, events: tuple[Notification, ...]) -> Record:
    return record.model_copy(update={"notifications": (*record.notifications, *events)})


def _day_of_seal(entries: Sequence[Entry]) -> date:
    """The Auckland calendar date of the last seal."""
    sealed = [one.head.at for one in entries if one.head.what is What.SEALED]
    return legal_day(datetime.fromisoformat(sealed[-1]))


def _sealed(log: EntryLog, entries: Sequence[Entry]) -> Record:
    return validated(data_at(log, entries, latest_version(entries)), log.reference)


def _refuse_unsealed(case: str, entries: tuple[Entry, ...]) -> None:
    if not stage_of(entries).is_closed:
        raise NotSealedError(case)
