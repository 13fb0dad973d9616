"""Until when may the person appeal to the Tribunal? Immigration Act 2009 ss 194(2) and 195(3).

One last day for each day of receipt and each period that may apply. Open points: G3 (what is a
working day), G4 (deemed receipt) and G14 (on which day detention is looked at).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from rsu_nb.dates import rules
from rsu_nb.dates.notification import Receipt, ReceiptCandidate, receipt_of_notice
from rsu_nb.dates.period import (
    AppealPeriod,
    AppealProvision,
    Computation,
    appeal_periods,
    extension_rule,
    last_day,
)
from rsu_nb.dates.working_day import ONE_OFF_HOLIDAYS, OneOffHoliday
from rsu_nb.record.procedure import DetentionState, NotificationMethod

if TYPE_CHECKING:
    from rsu_nb.dates.rule import OpenPoint, Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class PossibleLastDay:
    """The last day to appeal on one day of receipt and one period.

    Attributes:
        receipt: The day of receipt, and the rule that gives it.
        period: The period, and the rule that gives it.
        computation: The working days of the period counted out.
    """

    receipt: ReceiptCandidate
    period: AppealPeriod
    computation: Computation

    @property
    def on(self) -> date:
        """The last day to appeal, a calendar date in New Zealand."""
        return self.computation.last_day


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """The time to appeal: always its rule, and its last days where the record allows them.

    Attributes:
        provision: The section that gives the appeal.
        method: How the person was notified, or None where it is not recorded.
        sent_on: The day of sending or handing over, or None.
        recorded_receipt: The day of receipt as recorded, or None.
        detention: Whether the person is in detention under Part 9.
        receipt: The days of receipt that may be right, and what is missing to settle them.
        periods: The periods that may apply; the one for a detained person first.
        possible_last_days: One for each candidate day of receipt and each period.
    """

    provision: AppealProvision
    method: NotificationMethod | None
    sent_on: date | None
    recorded_receipt: date | None
    detention: DetentionState
    receipt: Receipt
    periods: tuple[AppealPeriod, ...]
    possible_last_days: tuple[PossibleLastDay, ...]

    @property
    def settled_last_day(self) -> date | None:
        """The last day, where receipt is settled and one period applies; otherwise None."""
        if self.receipt.is_settled and len(self.possible_last_days) == 1:
            return self.possible_last_days[0].on
        return None

    @property
    def earliest_last_day(self) -> date | None:
        """The earliest of the possible last days, which is safe on every reading, or None."""
        return min((possible.on for possible in self.possible_last_days), default=None)

    @property
    def extension(self) -> Rule:
        """The rule under which the Tribunal may extend the time."""
        return extension_rule(self.provision)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule relied on, each once: periods, counting, receipt, then skipped days."""
        found = [period.rule for period in self.periods]
        found += [rules.DAY_OF_NOTIFICATION, rules.NOT_SECTION_6, self.extension]
        found += [candidate.rule for candidate in self.receipt.candidates]
        found += self.receipt.notes
        found += [day.rule for counted in self._computations for day in counted.skipped]
        return tuple(dict.fromkeys(found))

    @property
    def doubtful_rules(self) -> tuple[Rule, ...]:
        """The rules relied on whose mark does not settle them: to be checked before relying."""
        return tuple(rule for rule in self.rules if not rule.mark.is_settled)

    @property
    def open_points(self) -> tuple[OpenPoint, ...]:
        """What the law leaves open about the rules relied on, each once."""
        return tuple(dict.fromkeys(point for rule in self.rules for point in rule.open_points))

    @property
    def _computations(self) -> tuple[Computation, ...]:
        """Every count of working days made, to receipt and to the last days."""
        to_receipt = (candidate.computation for candidate in self.receipt.candidates)
        return (
            *(counted for counted in to_receipt if counted is not None),
            *(possible.computation for possible in self.possible_last_days),
        )


def appeal_deadline(
    *,
    method: NotificationMethod | None,
    sent_on: date | None,
    received_on: date | None,
    detention: DetentionState,
    provision: AppealProvision = AppealProvision.SECTION_194,
    one_off_holidays: tuple[OneOffHoliday, ...] = ONE_OFF_HOLIDAYS,
) -> Deadline:
    """The time to appeal against a decision on a claim, and every last day that may be right.

    Args:
        method: How the person was notified, or None where it is not recorded.
        sent_on: The day the notice was handed over, posted or sent, or None.
        received_on: The day on which it is recorded that it was received, or None.
        detention: Whether the person is in detention under Part 9; unclear gives both periods.
        provision: Section 194 for a first claim, s 195 for a subsequent claim.
        one_off_holidays: Public holidays of one day only, beyond those of every year.

    Returns:
        The periods always; last days only where the method and a day are recorded.

    Raises:
        DateBeforeActError: A date is before 29 November 2010.
        DateOrderError: It was received before it was sent, or handed over on two days.
        UnknownHolidaysError: The days reach a year whose public holidays are not known.

    Source:
        Immigration Act 2009 ss 194(2)-(3), 195(3)-(4), 386A.
    """
    receipt = receipt_of_notice(
        method=method,
        sent_on=sent_on,
        received_on=received_on,
        one_off_holidays=one_off_holidays,
    )
    periods = appeal_periods(provision, detention)
    return Deadline(
        provision=provision,
        method=method,
        sent_on=sent_on,
        recorded_receipt=received_on,
        detention=detention,
        receipt=receipt,
        periods=periods,
        possible_last_days=tuple(
            PossibleLastDay(
                receipt=candidate,
                period=period,
                computation=last_day(
                    candidate.received_on, period.working_days, one_off_holidays=one_off_holidays
                ),
            )
            for candidate in receipt.candidates
            for period in periods
        ),
    )
