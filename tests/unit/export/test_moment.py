from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from rsu_nb.export.moment import seconds, universal

NOON = datetime(2031, 3, 2, 12, 0, tzinfo=UTC)


def test_a_time_of_another_zone_is_the_same_moment() -> None:
    auckland = NOON.astimezone(timezone(timedelta(hours=13)))

    assert universal(auckland) == NOON


def test_a_time_of_no_zone_is_taken_as_utc() -> None:
    assert universal(NOON.replace(tzinfo=None)) == NOON


def test_parts_of_a_second_are_dropped() -> None:
    assert seconds(NOON.replace(microsecond=999_999)) == int(NOON.timestamp())


def test_a_time_before_zip_archives_is_the_first_they_know() -> None:
    assert universal(datetime(1970, 1, 1, tzinfo=UTC)).year == 1980
