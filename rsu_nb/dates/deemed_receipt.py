"""When is a notice deemed received? Immigration Act 2009 s 386A; Processing Regulations reg 12.

Open point G4: which of the two applies now was not settled, so the results of both are kept. The
Processing Regulations are the Immigration (Refugee and Protection Status Processing) Regulations
2010; their reg 12 is known from the 2010 manual only.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from rsu_nb.dates import rules
from rsu_nb.dates.period import Computation, last_day
from rsu_nb.dates.rule import Rule
from rsu_nb.dates.working_day import ONE_OFF_HOLIDAYS, OneOffHoliday, refuse_unknown_year
from rsu_nb.record.procedure import NotificationMethod

if TYPE_CHECKING:
    from collections.abc import Mapping


class DayKind(Enum):
    """The kind of day that a rule of deemed receipt counts."""

    CALENDAR = "calendar"
    WORKING = "working"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeemedReceipt:
    """A rule that says on which day after sending a notice is taken to be received.

    Attributes:
        rule: The rule, with its provision and mark.
        days: How many days after sending; the day of sending is left out.
        kind: Whether they are calendar or working days.
        is_rebuttable: True where an ordinary claimant may show that it came later.
    """

    rule: Rule
    days: int
    kind: DayKind
    is_rebuttable: bool


_POST_386A = DeemedReceipt(
    rule=rules.POST_386A, days=7, kind=DayKind.CALENDAR, is_rebuttable=False
)
_POST_ABROAD_386A = DeemedReceipt(
    rule=rules.POST_ABROAD_386A, days=14, kind=DayKind.CALENDAR, is_rebuttable=True
)
_ELECTRONIC_386A = DeemedReceipt(
    rule=rules.ELECTRONIC_386A, days=3, kind=DayKind.WORKING, is_rebuttable=False
)
_POST_REG_12 = DeemedReceipt(
    rule=rules.POST_REG_12, days=5, kind=DayKind.WORKING, is_rebuttable=True
)

DEEMED_RECEIPTS: Mapping[NotificationMethod, tuple[DeemedReceipt, ...]] = {
    NotificationMethod.IN_PERSON: (),
    NotificationMethod.REGISTERED_POST: (_POST_386A, _POST_REG_12),
    NotificationMethod.REGISTERED_POST_ABROAD: (_POST_ABROAD_386A, _POST_REG_12),
    NotificationMethod.ELECTRONIC: (_ELECTRONIC_386A,),
    NotificationMethod.ADDRESS_FOR_SERVICE: (),
    NotificationMethod.PLACE_OF_DETENTION: (_POST_386A, _POST_REG_12),
}


def deemed_receipt_day(
    deemed: DeemedReceipt,
    sent_on: date,
    *,
    one_off_holidays: tuple[OneOffHoliday, ...] = ONE_OFF_HOLIDAYS,
) -> tuple[date, Computation | None]:
    """The day on which a notice is deemed received, and the working days counted to it.

    Args:
        deemed: The rule of deemed receipt.
        sent_on: The day of sending, a calendar date in New Zealand.
        one_off_holidays: Public holidays of one day only, beyond those of every year.

    Returns:
        The day, and the computation where the rule counts working days; None where it counts
        calendar days.

    Raises:
        UnknownHolidaysError: The days reach a year whose public holidays are not known.

    Source:
        Immigration Act 2009 s 386A; Immigration (Refugee and Protection Status Processing)
        Regulations 2010 reg 12.
    """
    refuse_unknown_year(sent_on)
    if deemed.kind is DayKind.CALENDAR:
        return sent_on + timedelta(days=deemed.days), None
    computation = last_day(sent_on, deemed.days, one_off_holidays=one_off_holidays)
    return computation.last_day, computation
