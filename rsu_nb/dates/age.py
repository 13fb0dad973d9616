"""How many working days have gone by since something happened?"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from rsu_nb.dates.calendar_date import refuse_before_act
from rsu_nb.dates.working_day import is_working_day


def working_days_since(day: date, today: date) -> int:
    """The working days after a day, up to and with today; 0 where it lies in the future.

    Args:
        day: A calendar date in New Zealand, from 29 November 2010.
        today: A calendar date in New Zealand.

    Raises:
        DateBeforeActError: The day is before 29 November 2010.
        UnknownHolidaysError: The public holidays of one of the years are not known.

    Source:
        Interpretation Act 1999 s 29; Legislation Act 2019 s 13 (text not seen, open point G3).
    """
    refuse_before_act(day, "counted from")
    return sum(
        _is_working(day + timedelta(days=gone)) for gone in range(1, (today - day).days + 1)
    )


@lru_cache(maxsize=8192)
def _is_working(day: date) -> bool:
    return is_working_day(day)
