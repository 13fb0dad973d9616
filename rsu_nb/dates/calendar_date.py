"""Reads a date as an officer types it, and refuses one that cannot be right."""

from __future__ import annotations

import re
from datetime import date

from rsu_nb.dates.rules import PART_5_COMMENCED
from rsu_nb.errors import DateBeforeActError, ImpossibleDateError

_WRITTEN_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def read_date(text: str, name: str) -> date:
    """Reads a calendar date in New Zealand, written year-month-day.

    Args:
        text: The date as typed, such as `2026-04-01`; blanks around it are dropped.
        name: What the date is called in an error, such as `sent`.

    Raises:
        ImpossibleDateError: It is not a date of the calendar written year-month-day.
    """
    written = text.strip()
    if not _WRITTEN_DATE.fullmatch(written):
        raise ImpossibleDateError(name)
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise ImpossibleDateError(name) from error


def refuse_before_act(day: date | None, name: str) -> None:
    """Refuses a date before Part 5 of the Immigration Act 2009 was in force.

    Args:
        day: The date, or None where it is not known.
        name: What the date is called in the error.

    Raises:
        DateBeforeActError: The date is before 29 November 2010.

    Source:
        Immigration Act 2009, commencement of Part 5; Immigration Act 1987, as repealed.
    """
    if day is not None and day < PART_5_COMMENCED:
        raise DateBeforeActError(name)
