from __future__ import annotations

from datetime import date

import pytest

from rsu_nb.dates.deemed_receipt import DEEMED_RECEIPTS, DayKind, deemed_receipt_day
from rsu_nb.errors import UnknownHolidaysError
from rsu_nb.record.procedure import NotificationMethod


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        (NotificationMethod.IN_PERSON, []),
        (NotificationMethod.ADDRESS_FOR_SERVICE, []),
        (
            NotificationMethod.REGISTERED_POST,
            [(7, DayKind.CALENDAR, False), (5, DayKind.WORKING, True)],
        ),
        (
            NotificationMethod.PLACE_OF_DETENTION,
            [(7, DayKind.CALENDAR, False), (5, DayKind.WORKING, True)],
        ),
        (
            NotificationMethod.REGISTERED_POST_ABROAD,
            [(14, DayKind.CALENDAR, True), (5, DayKind.WORKING, True)],
        ),
        (NotificationMethod.ELECTRONIC, [(3, DayKind.WORKING, False)]),
    ],
)
def test_each_method_has_its_rules_of_deemed_receipt(
    method: NotificationMethod, expected: list[object]
) -> None:
    found = [(rule.days, rule.kind, rule.is_rebuttable) for rule in DEEMED_RECEIPTS[method]]

    assert found == expected


def test_every_method_of_the_record_is_covered() -> None:
    assert set(DEEMED_RECEIPTS) == set(NotificationMethod)


def test_calendar_days_run_over_holidays_and_weekends() -> None:
    deemed = DEEMED_RECEIPTS[NotificationMethod.REGISTERED_POST][0]

    assert deemed_receipt_day(deemed, date(2026, 12, 20)) == (date(2026, 12, 27), None)


def test_working_days_are_counted_out() -> None:
    deemed = DEEMED_RECEIPTS[NotificationMethod.REGISTERED_POST][1]

    day, computation = deemed_receipt_day(deemed, date(2026, 4, 1))

    assert day == date(2026, 4, 10)
    assert computation is not None
    assert len(computation.counted) == 5


def test_a_day_past_the_known_holidays_is_refused_for_calendar_days_too() -> None:
    deemed = DEEMED_RECEIPTS[NotificationMethod.REGISTERED_POST][0]

    with pytest.raises(UnknownHolidaysError):
        deemed_receipt_day(deemed, date.max)
