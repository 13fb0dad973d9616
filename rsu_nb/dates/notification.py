"""When was the notice received? Immigration Act 2009 ss 386A to 387B and Processing Regs reg 12.

Actual receipt, where it is recorded, comes before deemed receipt. Open point G4: s 386A and reg 12
each say when a posted notice is received, and not alike. So a day of deemed receipt is never
settled: every candidate is shown, to be checked. To whom a notice goes is not a method: a minor's
is served in one of these ways on the responsible adult (Immigration Act 2009 s 376).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from rsu_nb.dates import rules
from rsu_nb.dates.calendar_date import refuse_before_act
from rsu_nb.dates.deemed_receipt import DEEMED_RECEIPTS, deemed_receipt_day
from rsu_nb.dates.period import Computation
from rsu_nb.dates.rule import Rule
from rsu_nb.dates.working_day import ONE_OFF_HOLIDAYS, OneOffHoliday
from rsu_nb.errors import DateOrderError
from rsu_nb.record.procedure import NotificationMethod

if TYPE_CHECKING:
    from rsu_nb.law.marks import Mark


class Missing(Enum):
    """What must still be recorded before the day of receipt is settled."""

    METHOD = "method"
    SENT_ON = "sent-on"
    RECEIVED_ON = "received-on"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptCandidate:
    """A day on which the notice may have been received.

    Attributes:
        received_on: The day, a calendar date in New Zealand.
        rule: The rule that gives it.
        is_deemed: True where the rule takes it to be received; False where it is recorded.
        computation: The working days counted to it, where the rule counts working days.
    """

    received_on: date
    rule: Rule
    is_deemed: bool
    computation: Computation | None = None

    @property
    def provision(self) -> str:
        """Instrument and pinpoint of the rule."""
        return self.rule.provision

    @property
    def mark(self) -> Mark:
        """How sure we are of the rule."""
        return self.rule.mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """When a notice was received, as far as the record and the law settle it.

    Attributes:
        candidates: The days it may have been received on; a recorded one first. Empty where too
            little is recorded.
        is_settled: True where there is one candidate and it is recorded, not deemed.
        missing: What to record so that it is settled.
        notes: Rules to read beside the candidates; empty where it is settled.
    """

    candidates: tuple[ReceiptCandidate, ...]
    is_settled: bool
    missing: tuple[Missing, ...] = ()
    notes: tuple[Rule, ...] = ()


_NOTES = {
    NotificationMethod.IN_PERSON: (),
    NotificationMethod.REGISTERED_POST: (rules.REBUTTAL_386A, rules.DEPARTURES_387B),
    NotificationMethod.REGISTERED_POST_ABROAD: (rules.REBUTTAL_386A, rules.DEPARTURES_387B),
    NotificationMethod.ELECTRONIC: (rules.FAX_REG_12, rules.REBUTTAL_386A, rules.DEPARTURES_387B),
    NotificationMethod.ADDRESS_FOR_SERVICE: (rules.SIGNED_FOR,),
    NotificationMethod.PLACE_OF_DETENTION: (
        rules.DETENTION_ADDRESS,
        rules.REBUTTAL_386A,
        rules.DEPARTURES_387B,
    ),
}


def receipt_of_notice(
    *,
    method: NotificationMethod | None,
    sent_on: date | None,
    received_on: date | None,
    one_off_holidays: tuple[OneOffHoliday, ...] = ONE_OFF_HOLIDAYS,
) -> Receipt:
    """When a notice was received, or may have been.

    A recorded day of receipt is not settled where a day of deemed receipt that an ordinary
    claimant may not rebut comes before it: then both are candidates.

    Args:
        method: How it was notified, or None where that is not recorded.
        sent_on: The day it was handed over, posted or sent, or None.
        received_on: The day on which it is recorded that it was received, or None.
        one_off_holidays: Public holidays of one day only, beyond those of every year.

    Raises:
        DateBeforeActError: A date is before 29 November 2010.
        DateOrderError: It was received before it was sent, or handed over on two days.
        UnknownHolidaysError: The days reach a year whose public holidays are not known.

    Source:
        Immigration Act 2009 ss 386A, 387, 387B; Immigration (Refugee and Protection Status
        Processing) Regulations 2010 reg 12; Rao v Minister of Immigration [2015] NZHC 2669.
    """
    refuse_before_act(sent_on, "sent")
    refuse_before_act(received_on, "received")
    if sent_on is not None and received_on is not None and received_on < sent_on:
        raise DateOrderError(later="received", earlier="sent")
    match method:
        case None:
            return Receipt(candidates=(), is_settled=False, missing=(Missing.METHOD,))
        case NotificationMethod.IN_PERSON:
            return _handed_over(sent_on, received_on)
        case NotificationMethod.ADDRESS_FOR_SERVICE:
            return _signed_for(received_on)
        case _:
            return _sent(method, sent_on, received_on, one_off_holidays)


def _handed_over(sent_on: date | None, received_on: date | None) -> Receipt:
    """The receipt of a notice handed over: the day of handing over is the day of receipt."""
    if sent_on is not None and received_on is not None and sent_on != received_on:
        raise DateOrderError(later="received", earlier="sent", is_same_day=True)
    day = sent_on or received_on
    if day is None:
        return Receipt(candidates=(), is_settled=False, missing=(Missing.SENT_ON,))
    return _settled(day, rules.HANDED_OVER)


def _signed_for(received_on: date | None) -> Receipt:
    """The receipt of a notice delivered to the address for service; no deemed day was seen."""
    if received_on is not None:
        return _settled(received_on, rules.SIGNED_FOR)
    return Receipt(
        candidates=(),
        is_settled=False,
        missing=(Missing.RECEIVED_ON,),
        notes=_NOTES[NotificationMethod.ADDRESS_FOR_SERVICE],
    )


def _sent(
    method: NotificationMethod,
    sent_on: date | None,
    received_on: date | None,
    one_off_holidays: tuple[OneOffHoliday, ...],
) -> Receipt:
    """The receipt of a notice posted or sent electronically."""
    recorded = () if received_on is None else (_recorded(received_on, rules.ACTUAL_RECEIPT),)
    deemed = _deemed(method, sent_on, received_on, one_off_holidays)
    missing = (
        *((Missing.SENT_ON,) if sent_on is None else ()),
        *((Missing.RECEIVED_ON,) if received_on is None else ()),
    )
    is_settled = not deemed and not missing
    return Receipt(
        candidates=(*recorded, *deemed),
        is_settled=is_settled,
        missing=missing,
        notes=() if is_settled else _NOTES[method],
    )


def _deemed(
    method: NotificationMethod,
    sent_on: date | None,
    received_on: date | None,
    one_off_holidays: tuple[OneOffHoliday, ...],
) -> tuple[ReceiptCandidate, ...]:
    """The days of deemed receipt that remain candidates beside a recorded day, if there is one."""
    if sent_on is None:
        return ()
    candidates = []
    for deemed in DEEMED_RECEIPTS[method]:
        day, computation = deemed_receipt_day(deemed, sent_on, one_off_holidays=one_off_holidays)
        if received_on is None or (day < received_on and not deemed.is_rebuttable):
            candidates.append(
                ReceiptCandidate(
                    received_on=day, rule=deemed.rule, is_deemed=True, computation=computation
                )
            )
    return tuple(candidates)


def _recorded(day: date, rule: Rule) -> ReceiptCandidate:
    """A candidate whose day is recorded."""
    return ReceiptCandidate(received_on=day, rule=rule, is_deemed=False)


def _settled(day: date, rule: Rule) -> Receipt:
    """A receipt on a recorded day, with nothing left to check."""
    return Receipt(candidates=(_recorded(day, rule),), is_settled=True)
