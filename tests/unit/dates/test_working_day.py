from __future__ import annotations

from datetime import date, timedelta

import pytest
from holidays import country_holidays
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.dates import rules
from rsu_nb.dates.working_day import (
    OneOffHoliday,
    is_working_day,
    refuse_unknown_year,
    why_not_working,
)
from rsu_nb.errors import UnknownHolidaysError
from rsu_nb.law.marks import Mark

YEARS = range(2010, 2053)
LISTED = {
    "Waitangi Day",
    "Good Friday",
    "Easter Monday",
    "Anzac Day",
    "Queen's Birthday",
    "King's Birthday",
    "Labour Day",
    "Matariki",
    "Queen Elizabeth II Memorial Day",
}


def is_left_out_by_section_29(day: date) -> bool:
    """The list of s 29 read word for word, beside which the module is held."""
    new_year = date(day.year, 1, 1)
    from_monday = timedelta(days=7 - new_year.weekday())
    after_new_year = {
        4: {new_year + from_monday},
        5: {new_year + from_monday, new_year + from_monday + timedelta(days=1)},
        6: {new_year + from_monday, new_year + from_monday + timedelta(days=1)},
    }
    moved = {
        date(day.year, month, number) + timedelta(days=7 - date(day.year, month, number).weekday())
        for month, number in ((2, 6), (4, 25))
        if day.year >= 2014 and date(day.year, month, number).weekday() >= 5
    }
    return (
        day.weekday() >= 5
        or (day.month, day.day) >= (12, 25)
        or (day.month, day.day) <= (1, 2)
        or day in after_new_year.get(new_year.weekday(), set())
        or day in moved
        or not LISTED.isdisjoint(country_holidays("NZ", years=day.year).get_list(day))
    )


@pytest.mark.parametrize("year", YEARS)
def test_every_day_of_a_year_is_as_section_29_reads_word_for_word(year: int) -> None:
    days = [date(year, 1, 1) + timedelta(days=number) for number in range(365)]

    assert [day for day in days if is_working_day(day) == is_left_out_by_section_29(day)] == []


@pytest.mark.parametrize(
    ("day", "reason", "rule"),
    [
        (date(2026, 7, 11), "Saturday", rules.WEEKEND),
        (date(2026, 7, 12), "Sunday", rules.WEEKEND),
        (date(2026, 4, 25), "Saturday", rules.WEEKEND),
        (date(2026, 10, 26), "Labour Day", rules.NAMED_HOLIDAY),
        (date(2026, 7, 10), "Matariki", rules.MATARIKI),
        (date(2026, 12, 25), "25 December to 2 January", rules.YEAR_END),
        (date(2027, 1, 4), "the Monday after a Friday 1 January", rules.NEW_YEAR),
        (date(2026, 4, 27), "the Monday after a Saturday Anzac Day", rules.MONDAYISED_HOLIDAY),
        (date(2022, 9, 26), "Queen Elizabeth II Memorial Day", rules.ONE_OFF),
    ],
)
def test_a_day_left_out_has_its_reason_and_its_rule(day: date, reason: str, rule: object) -> None:
    why = why_not_working(day)

    assert why is not None
    assert (why.reason, why.rule) == (reason, rule)


def test_a_holiday_of_one_day_counts_unless_it_is_listed() -> None:
    assert is_working_day(date(2022, 9, 26), one_off_holidays=())


def test_a_further_holiday_of_one_day_can_be_listed() -> None:
    day = date(2030, 8, 14)
    listed = (OneOffHoliday(on=day, name="A day of remembrance"),)

    why = why_not_working(day, one_off_holidays=listed)

    assert why is not None
    assert why.reason == "A day of remembrance"


def test_what_is_from_memory_is_marked_so() -> None:
    assert {rules.MATARIKI.mark, rules.ONE_OFF.mark} == {Mark.MEMORY}


def test_the_last_year_whose_matariki_is_known_is_counted() -> None:
    assert is_working_day(date(2052, 12, 24))


@pytest.mark.parametrize("day", [date(2053, 1, 1), date(2053, 3, 3), date.max])
def test_a_year_whose_matariki_is_not_known_is_refused(day: date) -> None:
    with pytest.raises(UnknownHolidaysError, match=f"Matariki in {day.year} is not known"):
        is_working_day(day)


def test_a_year_before_matariki_was_a_holiday_is_known() -> None:
    refuse_unknown_year(date(2021, 12, 31))


@given(st.dates(min_value=date(2010, 11, 29), max_value=date(2052, 12, 31)))
def test_a_day_is_a_working_day_exactly_where_there_is_no_reason_against_it(day: date) -> None:
    assert is_working_day(day) == (why_not_working(day) is None)
