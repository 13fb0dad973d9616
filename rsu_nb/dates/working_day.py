"""Is this day a working day? Interpretation Act 1999 s 29; Legislation Act 2019 s 13.

The public holidays come from the `holidays` package, for the whole of New Zealand: provincial
anniversary days are working days here. Only the days that the definition adds to them are ours.

Open point G3: no definition was seen in the Immigration Act 2009, nor the text of s 13 of the
Legislation Act 2019. The list used is that of s 29 as at 2016, with Matariki from 2022.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from rsu_nb.dates import rules
from rsu_nb.dates.rule import Rule
from rsu_nb.errors import UnknownHolidaysError

if TYPE_CHECKING:
    from collections.abc import Mapping

FIRST_YEAR_OF_MATARIKI = 2022

_SATURDAY = 5
_OBSERVED = " (observed)"
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True, kw_only=True)
class OneOffHoliday:
    """A public holiday for one day only.

    Attributes:
        on: The day.
        name: What it was for, as printed beside the skipped day.
    """

    on: date
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NotWorking:
    """Why a day is not a working day.

    Attributes:
        reason: The reason in plain words, such as `Good Friday`.
        rule: The part of the definition that leaves the day out.
    """

    reason: str
    rule: Rule


ONE_OFF_HOLIDAYS = (
    # From memory: the instrument that made the day a public holiday was not seen.
    OneOffHoliday(on=date(2022, 9, 26), name="Queen Elizabeth II Memorial Day"),
)

_NAMED_DAYS: Mapping[str, tuple[str, Rule]] = {
    "Waitangi Day": ("Waitangi Day", rules.NAMED_HOLIDAY),
    "Good Friday": ("Good Friday", rules.NAMED_HOLIDAY),
    "Easter Monday": ("Easter Monday", rules.NAMED_HOLIDAY),
    "Anzac Day": ("Anzac Day", rules.NAMED_HOLIDAY),
    "Queen's Birthday": ("the Sovereign's birthday", rules.NAMED_HOLIDAY),
    "King's Birthday": ("the Sovereign's birthday", rules.NAMED_HOLIDAY),
    "Labour Day": ("Labour Day", rules.NAMED_HOLIDAY),
    "Matariki": ("Matariki", rules.MATARIKI),
}
_MOVED_DAYS: Mapping[str, tuple[int, int, str, Rule]] = {
    "Waitangi Day": (2, 6, "Waitangi Day", rules.MONDAYISED_HOLIDAY),
    "Anzac Day": (4, 25, "Anzac Day", rules.MONDAYISED_HOLIDAY),
    "New Year's Day": (1, 1, "1 January", rules.NEW_YEAR),
    "Day after New Year's Day": (1, 1, "1 January", rules.NEW_YEAR),
}


def is_working_day(
    day: date, *, one_off_holidays: tuple[OneOffHoliday, ...] = ONE_OFF_HOLIDAYS
) -> bool:
    """Whether a day counts towards a period of working days.

    Args:
        day: A calendar date in New Zealand, from 29 November 2010.
        one_off_holidays: Public holidays of one day only, beyond those of every year.

    Raises:
        UnknownHolidaysError: The public holidays of that year are not known.

    Source:
        Interpretation Act 1999 s 29; Legislation Act 2019 s 13 (text not seen, open point G3).
    """
    return why_not_working(day, one_off_holidays=one_off_holidays) is None


def why_not_working(
    day: date, *, one_off_holidays: tuple[OneOffHoliday, ...] = ONE_OFF_HOLIDAYS
) -> NotWorking | None:
    """The reason why a day is not a working day, or None where it is one.

    A weekend is named before the holiday that falls on it.

    Args:
        day: A calendar date in New Zealand, from 29 November 2010.
        one_off_holidays: Public holidays of one day only, beyond those of every year.

    Raises:
        UnknownHolidaysError: The public holidays of that year are not known.

    Source:
        Interpretation Act 1999 s 29; Legislation Act 2019 s 13 (text not seen, open point G3).
    """
    names = _names_of(day)
    if day.weekday() >= _SATURDAY:
        return NotWorking(reason=weekday_of(day), rule=rules.WEEKEND)
    if (day.month, day.day) >= (12, 25) or (day.month, day.day) <= (1, 2):
        return NotWorking(reason="25 December to 2 January", rule=rules.YEAR_END)
    found = _public_holiday(day, names)
    if found is not None:
        return found
    for holiday in one_off_holidays:
        if holiday.on == day:
            return NotWorking(reason=holiday.name, rule=rules.ONE_OFF)
    return None


def refuse_unknown_year(day: date) -> None:
    """Refuses a day of a year whose public holidays are not known.

    Raises:
        UnknownHolidaysError: The date of that year's Matariki is not known.
    """
    _holidays_of(day.year)


def weekday_of(day: date) -> str:
    """The English name of a day of the week."""
    return _WEEKDAYS[day.weekday()]


def _public_holiday(day: date, names: tuple[str, ...]) -> NotWorking | None:
    """The first of a day's holidays that the definition names, as a reason."""
    for name in names:
        if name in _NAMED_DAYS:
            reason, rule = _NAMED_DAYS[name]
            return NotWorking(reason=reason, rule=rule)
    for name in names:
        if name.removesuffix(_OBSERVED) in _MOVED_DAYS:
            month, day_of_month, words, rule = _MOVED_DAYS[name.removesuffix(_OBSERVED)]
            fell_on = weekday_of(date(day.year, month, day_of_month))
            reason = f"the {weekday_of(day)} after a {fell_on} {words}"
            return NotWorking(reason=reason, rule=rule)
    return None


def _names_of(day: date) -> tuple[str, ...]:
    """The names that the `holidays` package gives to a day, in its order."""
    return _holidays_of(day.year).get(day, ())


@lru_cache(maxsize=64)
def _holidays_of(year: int) -> Mapping[date, tuple[str, ...]]:
    """The public holidays of a year in all of New Zealand, with their names.

    Raises:
        UnknownHolidaysError: It is a year with a Matariki whose date is not known.
    """
    from holidays import country_holidays

    found = country_holidays("NZ", years=year)
    if year >= FIRST_YEAR_OF_MATARIKI and not found.get_named("Matariki"):
        raise UnknownHolidaysError(year)
    return {day: tuple(found.get_list(day)) for day in found}
