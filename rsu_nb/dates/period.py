"""Which days count, and which is the last day to appeal? Immigration Act 2009 ss 194(2), 195(3).

Open points: G3 (the definition of working day) and G14 (the day on which detention is looked at,
and whether conditional release counts as detention).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import assert_never

from rsu_nb.dates import rules
from rsu_nb.dates.calendar_date import refuse_before_act
from rsu_nb.dates.rule import Rule
from rsu_nb.dates.working_day import (
    ONE_OFF_HOLIDAYS,
    OneOffHoliday,
    refuse_unknown_year,
    why_not_working,
)
from rsu_nb.errors import PeriodLengthError
from rsu_nb.record.procedure import DetentionState

DETAINED_WORKING_DAYS = 5
NOT_DETAINED_WORKING_DAYS = 10

_ONE_DAY = timedelta(days=1)


class AppealProvision(Enum):
    """The section under which a decision of an officer may be appealed."""

    SECTION_194 = "s194"
    SECTION_195 = "s195"


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealPeriod:
    """The time within which one section gives an appeal to a person, detained or not.

    Attributes:
        working_days: Length of the period in working days.
        is_for_detained: True for the period of a person in detention under Part 9.
        rule: The rule that gives the period.
    """

    working_days: int
    is_for_detained: bool
    rule: Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedDay:
    """A working day of a period.

    Attributes:
        number: Its place in the period, from 1.
        on: The day.
    """

    number: int
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SkippedDay:
    """A day inside a period that does not count.

    Attributes:
        on: The day.
        reason: Why it does not count, in plain words.
        rule: The part of the definition of working day that leaves it out.
    """

    on: date
    reason: str
    rule: Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Computation:
    """A period of working days, counted out.

    Attributes:
        after: The day after which the period runs; it does not count.
        counted: The working days of the period in order, at least one.
        skipped: The days between them that do not count, in order.
    """

    after: date
    counted: tuple[CountedDay, ...]
    skipped: tuple[SkippedDay, ...]

    @property
    def last_day(self) -> date:
        """The last working day of the period."""
        return self.counted[-1].on

    @property
    def days(self) -> tuple[CountedDay | SkippedDay, ...]:
        """Every day of the period, counted and skipped, in the order of the calendar."""
        return tuple(sorted((*self.counted, *self.skipped), key=lambda day: day.on))


def last_day(
    notified_on: date,
    working_days: int,
    *,
    one_off_holidays: tuple[OneOffHoliday, ...] = ONE_OFF_HOLIDAYS,
) -> Computation:
    """Counts working days after a day that is itself left out.

    Args:
        notified_on: The day of notification, a calendar date in New Zealand.
        working_days: How many working days, at least one.
        one_off_holidays: Public holidays of one day only, beyond those of every year.

    Raises:
        DateBeforeActError: The day is before 29 November 2010.
        PeriodLengthError: The number of working days is not at least one.
        UnknownHolidaysError: The period reaches a year whose public holidays are not known.

    Source:
        Immigration Act 2009 ss 194(2), 195(3); Legislation Act 2019 s 54.
    """
    if working_days < 1:
        raise PeriodLengthError(working_days)
    refuse_before_act(notified_on, "notified")
    refuse_unknown_year(notified_on)
    counted: list[CountedDay] = []
    skipped: list[SkippedDay] = []
    day = notified_on
    while len(counted) < working_days:
        day += _ONE_DAY
        why = why_not_working(day, one_off_holidays=one_off_holidays)
        if why is None:
            counted.append(CountedDay(number=len(counted) + 1, on=day))
        else:
            skipped.append(SkippedDay(on=day, reason=why.reason, rule=why.rule))
    return Computation(after=notified_on, counted=tuple(counted), skipped=tuple(skipped))


def appeal_periods(
    provision: AppealProvision, detention: DetentionState
) -> tuple[AppealPeriod, ...]:
    """The periods that may apply: one, or both where it is unclear whether the person is detained.

    Args:
        provision: The section that gives the appeal.
        detention: Whether the person is in detention under Part 9; unclear also where it changed
            about the time of notification (open point G14).

    Returns:
        The period for a detained person before the period for one who is not.

    Source:
        Immigration Act 2009 ss 194(2), 195(3).
    """
    detained, not_detained = _both_periods(provision)
    match detention:
        case DetentionState.YES:
            return (detained,)
        case DetentionState.NO:
            return (not_detained,)
        case DetentionState.UNCLEAR:
            return (detained, not_detained)
    assert_never(detention)


def extension_rule(provision: AppealProvision) -> Rule:
    """The rule under which the Tribunal may extend the time to appeal.

    Source:
        Immigration Act 2009 ss 194(3), 195(4).
    """
    match provision:
        case AppealProvision.SECTION_194:
            return rules.EXTENSION_194
        case AppealProvision.SECTION_195:
            return rules.EXTENSION_195
    assert_never(provision)


def _both_periods(provision: AppealProvision) -> tuple[AppealPeriod, AppealPeriod]:
    """The period of a detained person and of one who is not, under one section."""
    match provision:
        case AppealProvision.SECTION_194:
            return _pair(rules.DETAINED_194, rules.NOT_DETAINED_194)
        case AppealProvision.SECTION_195:
            return _pair(rules.DETAINED_195, rules.NOT_DETAINED_195)
    assert_never(provision)


def _pair(detained: Rule, not_detained: Rule) -> tuple[AppealPeriod, AppealPeriod]:
    """The two periods that two rules give."""
    return (
        AppealPeriod(working_days=DETAINED_WORKING_DAYS, is_for_detained=True, rule=detained),
        AppealPeriod(
            working_days=NOT_DETAINED_WORKING_DAYS, is_for_detained=False, rule=not_detained
        ),
    )
