from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.dates.calendar_date import read_date, refuse_before_act
from rsu_nb.errors import DateBeforeActError, ImpossibleDateError


@given(st.dates())
def test_a_date_written_year_month_day_is_read(day: date) -> None:
    assert read_date(f" {day.isoformat()} ", "sent") == day


@given(st.text() | st.from_regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", fullmatch=True))
def test_any_text_is_a_date_or_is_refused(text: str) -> None:
    try:
        written = read_date(text, "sent").isoformat()
    except ImpossibleDateError:
        written = None

    assert written in {None, text.strip()}


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-29",
        "2026-13-01",
        "2026-4-1",
        "20260401",
        "2026-W14-3",
        "1/4/2026",
        "",
        "\u0662\u0660\u0662\u0666-04-01",
    ],
)
def test_what_is_not_a_date_of_the_calendar_is_refused(text: str) -> None:
    with pytest.raises(ImpossibleDateError, match="year-month-day"):
        read_date(text, "received")


def test_the_refusal_does_not_repeat_what_was_typed() -> None:
    with pytest.raises(ImpossibleDateError) as raised:
        read_date("Miriam Example", "received")

    assert "Miriam" not in str(raised.value)


def test_the_first_day_of_the_act_is_accepted_and_the_day_before_is_not() -> None:
    refuse_before_act(date(2010, 11, 29), "sent")
    refuse_before_act(None, "sent")

    with pytest.raises(DateBeforeActError, match="The date sent is before 29 November 2010"):
        refuse_before_act(date(2010, 11, 28), "sent")
