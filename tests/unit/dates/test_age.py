"""Working days gone by, counted as periods are."""

from __future__ import annotations

from datetime import date

import pytest

from rsu_nb.dates.age import working_days_since
from rsu_nb.errors import DateBeforeActError


@pytest.mark.parametrize(
    ("since", "today", "days"),
    [
        (date(2026, 6, 12), date(2026, 6, 12), 0),
        (date(2026, 6, 12), date(2026, 6, 15), 1),
        (date(2026, 4, 2), date(2026, 4, 8), 2),
        (date(2026, 12, 24), date(2027, 1, 5), 1),
        (date(2026, 6, 20), date(2026, 6, 12), 0),
    ],
    ids=["the-same-day", "over-a-weekend", "over-easter", "over-the-year-end", "in-the-future"],
)
def test_only_working_days_after_the_first_are_counted(
    since: date, today: date, days: int
) -> None:
    assert working_days_since(since, today) == days


def test_a_day_before_the_act_is_refused() -> None:
    with pytest.raises(DateBeforeActError):
        working_days_since(date(2009, 1, 5), date(2026, 1, 5))
