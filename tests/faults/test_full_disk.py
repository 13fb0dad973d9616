"""A disk that fills up, or a file that may grow no further: what was there before stays whole.

What the database itself says of a full disk is in tests/unit/store/test_errors.py.
"""

from __future__ import annotations

import resource
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from rsu_nb.errors import StoreError
from rsu_nb.store.backup import back_up, restore
from rsu_nb.store.errors import FullDiskError
from rsu_nb.store.log_check import check_logs
from rsu_nb.store.rotation import rotate_key
from tests.faults.acts import invented, opened, with_reasons

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rsu_nb.record.record import Record
    from rsu_nb.store.home import Home

STEP = 4096


@contextmanager
def no_file_longer_than(size: int) -> Iterator[None]:
    """The system refuses to let any file of this process grow over so many bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def longer() -> Record:
    """The invented case with a page more in it, which takes several pages of the database."""
    words = " ".join(f"{number} of them fled." for number in range(3000))
    number = next(at for at, fact in enumerate(invented().facts) if fact.finding)
    return with_reasons(invented(), number, words)


def test_wherever_the_disk_fills_up_the_case_is_the_one_before(home: Home) -> None:
    store = opened(home)
    size = home.database.stat().st_size
    refused = 0
    while refused < 1000:
        with no_file_longer_than(size - 2 * STEP + refused * STEP):
            try:
                store.save(longer())
            except FullDiskError:
                refused += 1
            else:
                break
        assert opened(home).record(invented().case) == invented()
        assert {one.tampered for one in check_logs(home.database)} == {None}

    assert refused > 2
    assert store.record(invented().case) == longer()


def test_a_save_goes_through_once_there_is_room_again(home: Home) -> None:
    store = opened(home)
    with no_file_longer_than(home.database.stat().st_size), pytest.raises(FullDiskError):
        store.save(longer())
    store.save(longer())

    assert opened(home).record(invented().case) == longer()


def test_a_new_key_that_finds_no_room_leaves_the_old_one(home: Home) -> None:
    with no_file_longer_than(0), pytest.raises(StoreError):
        rotate_key(home, None)

    assert opened(home).record(invented().case) == invented()
    assert rotate_key(home, None) == 1


def test_a_backup_that_finds_no_room_leaves_no_file(home: Home, tmp_path: Path) -> None:
    with no_file_longer_than(STEP), pytest.raises(FullDiskError):
        back_up(home.database, tmp_path / "copy.sqlite")

    assert not (tmp_path / "copy.sqlite").exists()


def test_a_restore_that_finds_no_room_leaves_the_store(home: Home, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    back_up(home.database, copy)
    opened(home).save(longer())
    with no_file_longer_than(STEP), pytest.raises(FullDiskError):
        restore(copy, home, may_replace=True)

    assert opened(home).record(invented().case) == longer()
