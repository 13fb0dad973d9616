"""The dates that a sentence names, as periods: a day, a month or a year."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

MONTHS: Final = tuple(calendar.month_name)[1:]
WEEKDAYS: Final = tuple(calendar.day_name)

_MONTH: Final = "|".join(MONTHS)
DATE: Final = (
    rf"(?:\d{{1,2}} (?:{_MONTH}) (?:19|20)\d\d|(?:{_MONTH}) (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d"
    r"|(?:19|20)\d\d(?![\d-]))"
)
"""A regular expression for a date with its year."""

_DATE: Final = re.compile(
    rf"(?:(?P<weekday>{'|'.join(WEEKDAYS)}),? )?"
    rf"(?:(?P<day>\d{{1,2}}) )?(?P<month>{_MONTH}) (?P<year>(?:19|20)\d\d)\b"
    r"|\b(?P<iso>(?:19|20)\d\d-\d\d-\d\d)\b"
    r"|(?<=\b(?:in|of|by) )(?P<alone>(?:19|20)\d\d)\b(?!-)"
    r"|(?<=\bsince )(?P<since>(?:19|20)\d\d)\b(?!-)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A day, a month or a year, by its first and last day."""

    first: date
    last: date

    @property
    def is_day(self) -> bool:
        """True where it is one day."""
        return self.first == self.last

    def holds(self, day: date) -> bool:
        """Whether a day lies in it."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class Dating:
    """A date as words give it.

    Attributes:
        period: What it names; None where no calendar has it.
        is_right_weekday: False where a day of the week is named that it does not fall on.
        start: Where it starts in the words.
        end: Where it ends.
    """

    period: Period | None
    is_right_weekday: bool
    start: int
    end: int


def datings(words: str) -> Iterator[Dating]:
    """The dates with a year that words name, in order."""
    for found in _DATE.finditer(words):
        period = _period(found)
        weekday = found["weekday"]
        is_right = not (weekday and period and period.is_day) or (
            WEEKDAYS[period.first.weekday()] == weekday
        )
        yield Dating(
            period=period, is_right_weekday=is_right, start=found.start(), end=found.end()
        )


def periods(words: str) -> list[Period]:
    """The periods that words name, without dates that no calendar has."""
    return [one.period for one in datings(words) if one.period]


def years_before(day: date, years: int) -> date:
    """The same date so many years earlier; 28 February for a 29th that year has not."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def _period(found: re.Match[str]) -> Period | None:
    if alone := found["alone"] or found["since"]:
        return Period(first=date(int(alone), 1, 1), last=date(int(alone), 12, 31))
    if found["iso"]:
        return _day(*map(int, found["iso"].split("-")))
    year, month = int(found["year"]), MONTHS.index(found["month"]) + 1
    if found["day"]:
        return _day(year, month, int(found["day"]))
    last = calendar.monthrange(year, month)[1]
    return Period(first=date(year, month, 1), last=date(year, month, last))


def _day(year: int, month: int, day: int) -> Period | None:
    try:
        that_day = date(year, month, day)
    except ValueError:
        return None
    return Period(first=that_day, last=that_day)
