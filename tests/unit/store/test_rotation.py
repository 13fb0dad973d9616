"""A new key opens every case, the old one none, and no moment leaves a store without a key."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from rsu_nb.store import rotation
from rsu_nb.store.errors import DestroyedKeyError, StoreError, UnreadableKeyError
from rsu_nb.store.log_check import check_logs
from rsu_nb.store.rotation import rotate_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record
    from rsu_nb.store.home import Home
    from rsu_nb.store.store import Store

CASE = "RSU-2026-00901"
OTHER = "RSU-2026-00902"


class StoppedError(Exception):
    """The computer stops."""


@pytest.fixture
def two(store: Store, small: Callable[..., Record]) -> Store:
    """A store with two cases."""
    store.new_case(small(case=OTHER))
    return store


def test_every_case_opens_with_the_new_key(
    two: Store, opened: Callable[..., Store], home: Home, small: Callable[..., Record]
) -> None:
    assert rotate_key(home, None) == 2
    again = opened(may_create=False)

    assert (again.record(CASE), again.record(OTHER)) == (small(), small(case=OTHER))


def test_the_old_key_opens_nothing(two: Store, opened: Callable[..., Store], home: Home) -> None:
    old = home.key.read_text()
    rotate_key(home, None)
    home.key.write_text(old)

    with pytest.raises(UnreadableKeyError):
        opened(may_create=False)


def test_no_log_is_touched(two: Store, home: Home) -> None:
    before = check_logs(home.database)
    rotate_key(home, None)

    assert check_logs(home.database) == before


def test_a_computer_that_stops_before_the_new_key_is_in_place_loses_nothing(
    two: Store,
    opened: Callable[..., Store],
    home: Home,
    small: Callable[..., Record],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def stop(_path: object) -> None:
        raise StoppedError

    monkeypatch.setattr(rotation, "put_in_place", stop)
    with pytest.raises(StoppedError):
        rotate_key(home, None)

    assert opened(may_create=False).record(CASE) == small()


def test_a_rotation_that_fails_half_way_leaves_the_old_key(
    two: Store, opened: Callable[..., Store], home: Home, small: Callable[..., Record]
) -> None:
    with sqlite3.connect(home.database) as connection:
        connection.execute(
            "CREATE TRIGGER in_the_way BEFORE UPDATE ON logs WHEN NEW.reference = "
            f"'{OTHER}' BEGIN SELECT RAISE(ABORT, ''); END"
        )
    with pytest.raises(StoreError):
        rotate_key(home, None)
    with sqlite3.connect(home.database) as connection:
        connection.execute("DROP TRIGGER in_the_way")

    assert opened(may_create=False).record(CASE) == small()


def test_a_case_that_was_disposed_of_stays_so(two: Store, home: Home) -> None:
    two.destroy_key(CASE, "DA-123")

    assert rotate_key(home, None) == 1
    with pytest.raises(DestroyedKeyError):
        two.record(CASE)


def test_nothing_is_locked_with_a_key_that_was_replaced_meanwhile(
    two: Store, home: Home, small: Callable[..., Record]
) -> None:
    rotate_key(home, None)

    with pytest.raises(UnreadableKeyError):
        two.new_case(small(case="RSU-2026-00903"))


def test_of_two_rotations_at_once_one_is_refused_and_no_key_is_lost(
    two: Store,
    opened: Callable[..., Store],
    home: Home,
    small: Callable[..., Record],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    both = rotation.open_database(home)
    rotate_key(home, None)
    monkeypatch.setattr(rotation, "open_database", lambda _home: both)
    with pytest.raises(UnreadableKeyError):
        rotate_key(home, None)

    assert opened(may_create=False).record(CASE) == small()
