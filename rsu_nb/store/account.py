"""Who is at the keyboard, as the operating system knows them, and what day it is.

The one place that says who somebody is: a team's proxy or Hub is asked here and nowhere else.
"""

from __future__ import annotations

import os
import pwd
import re
from datetime import UTC, date, datetime
from typing import Final
from zoneinfo import ZoneInfo

_LEGAL_TIME: Final = ZoneInfo("Pacific/Auckland")


def officer_id() -> str:
    """Returns the id under which entries are made: the account's name, whatever a variable says.

    An account without a name (a bare number in a container) is `uid-` and its number.
    """
    number = os.getuid()
    try:
        name = pwd.getpwuid(number).pw_name
    except KeyError:
        name = f"uid-{number}"
    return officer_named(name)


def officer_named(name: str) -> str:
    """Returns the id under which entries are made for somebody of that name.

    Args:
        name: As the system, or a proxy that is trusted, knows them.
    """
    return re.sub(r"[^a-z0-9._-]", "-", name.strip().lower())[:40]


def utc_now() -> datetime:
    """Returns the present moment in Coordinated Universal Time."""
    return datetime.now(UTC)


def today() -> date:
    """Returns today's calendar date in Auckland, by which legal dates go."""
    return legal_day(utc_now())


def legal_time(at: str) -> str:
    """Returns a moment that the log has, as a clock in Auckland shows it, to the minute."""
    return datetime.fromisoformat(at).astimezone(_LEGAL_TIME).strftime("%Y-%m-%d %H:%M")


def legal_day(moment: datetime) -> date:
    """Returns the calendar date that it is in Auckland at a moment."""
    return moment.astimezone(_LEGAL_TIME).date()
