from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.dates import rules
from rsu_nb.dates.period import (
    AppealProvision,
    CountedDay,
    appeal_periods,
    extension_rule,
    last_day,
)
from rsu_nb.dates.working_day import OneOffHoliday, is_working_day
from rsu_nb.errors import DateBeforeActError, PeriodLengthError, UnknownHolidaysError
from rsu_nb.record.procedure import DetentionState

DAYS = st.dates(min_value=date(2010, 11, 29), max_value=date(2052, 10, 1))
LENGTHS = st.integers(min_value=1, max_value=25)


@given(DAYS, LENGTHS)
def test_the_last_day_is_a_working_day_after_notification(day: date, length: int) -> None:
    last = last_day(day, length).last_day

    assert last > day
    assert is_working_day(last)


@given(DAYS, LENGTHS)
def test_as_many_working_days_lie_in_the_period_as_it_is_long(day: date, length: int) -> None:
    last = last_day(day, length).last_day
    between = [day + timedelta(days=number + 1) for number in range((last - day).days)]

    assert sum(is_working_day(each) for each in between) == length


@given(DAYS, LENGTHS)
def test_every_day_of_the_period_is_either_counted_or_skipped(day: date, length: int) -> None:
    counted = last_day(day, length)

    assert [each.on for each in counted.days] == [
        day + timedelta(days=number + 1) for number in range((counted.last_day - day).days)
    ]


@given(DAYS, LENGTHS)
def test_notice_a_day_later_never_ends_earlier(day: date, length: int) -> None:
    later = last_day(day + timedelta(days=1), length)

    assert later.last_day >= last_day(day, length).last_day


@given(DAYS, LENGTHS)
def test_a_longer_period_ends_later(day: date, length: int) -> None:
    assert last_day(day, length + 1).last_day > last_day(day, length).last_day


def test_counted_days_are_numbered_from_one() -> None:
    counted = last_day(date(2025, 9, 1), 2).counted

    assert counted == (
        CountedDay(number=1, on=date(2025, 9, 2)),
        CountedDay(number=2, on=date(2025, 9, 3)),
    )


def test_a_listed_holiday_of_one_day_moves_the_last_day() -> None:
    listed = (OneOffHoliday(on=date(2025, 9, 2), name="A day of remembrance"),)

    assert last_day(date(2025, 9, 1), 1, one_off_holidays=listed).last_day == date(2025, 9, 3)


@pytest.mark.parametrize("length", [0, -1])
def test_a_period_of_no_working_days_is_refused(length: int) -> None:
    with pytest.raises(PeriodLengthError, match="Ask for one day or more"):
        last_day(date(2025, 9, 1), length)


def test_a_period_that_runs_past_the_known_holidays_is_refused() -> None:
    with pytest.raises(UnknownHolidaysError, match="2053"):
        last_day(date(2052, 12, 24), 1)


@pytest.mark.parametrize("day", [date(2053, 1, 1), date.max])
def test_notification_past_the_known_holidays_is_refused(day: date) -> None:
    with pytest.raises(UnknownHolidaysError):
        last_day(day, 1)


def test_the_day_before_the_act_is_refused() -> None:
    with pytest.raises(DateBeforeActError, match="notified"):
        last_day(date(2010, 11, 28), 1)


def test_the_first_day_of_the_act_is_counted_from() -> None:
    assert last_day(date(2010, 11, 29), 1).last_day == date(2010, 11, 30)


@pytest.mark.parametrize(
    ("provision", "detention", "expected"),
    [
        (AppealProvision.SECTION_194, DetentionState.YES, [(5, rules.DETAINED_194)]),
        (AppealProvision.SECTION_194, DetentionState.NO, [(10, rules.NOT_DETAINED_194)]),
        (
            AppealProvision.SECTION_194,
            DetentionState.UNCLEAR,
            [(5, rules.DETAINED_194), (10, rules.NOT_DETAINED_194)],
        ),
        (AppealProvision.SECTION_195, DetentionState.YES, [(5, rules.DETAINED_195)]),
        (AppealProvision.SECTION_195, DetentionState.NO, [(10, rules.NOT_DETAINED_195)]),
        (
            AppealProvision.SECTION_195,
            DetentionState.UNCLEAR,
            [(5, rules.DETAINED_195), (10, rules.NOT_DETAINED_195)],
        ),
    ],
)
def test_the_period_follows_the_section_and_detention(
    provision: AppealProvision, detention: DetentionState, expected: list[object]
) -> None:
    periods = appeal_periods(provision, detention)

    assert [(period.working_days, period.rule) for period in periods] == expected


@pytest.mark.parametrize(
    ("provision", "pinpoint"),
    [(AppealProvision.SECTION_194, "s 194(3)"), (AppealProvision.SECTION_195, "s 195(4)")],
)
def test_each_section_has_its_own_extension(provision: AppealProvision, pinpoint: str) -> None:
    assert extension_rule(provision).provision.endswith(pinpoint)
