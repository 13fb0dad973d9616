"""A store that cannot be written to: the person reads that it is not saved, and why."""

from __future__ import annotations

import resource
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.desk.app import kernel_process
from tests.browser.desk.screen import PLACE

if TYPE_CHECKING:
    from tests.browser.desk.screen import Screen


def is_told_of(screen: Screen, words: str) -> str:
    """Type what cannot be saved, wait until that is said; returns what the field shows then."""
    screen.type(PLACE, words)
    screen.says(PLACE, "NOT SAVED")
    screen.says(PLACE, "sent again by itself")
    expect(screen.page.locator(".rsu-saved")).to_have_text("NOT SAVED")
    return screen.control(PLACE).input_value()


def test_a_full_disk_is_told_of_and_the_text_goes_in_once_there_is_room(screen: Screen) -> None:
    process = kernel_process(screen.kernel())
    size = screen.app.home.database.stat().st_size
    resource.prlimit(process, resource.RLIMIT_FSIZE, (size // 2, resource.RLIM_INFINITY))
    shown = is_told_of(screen, " too much")
    resource.prlimit(
        process, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
    )
    screen.is_saved()

    assert shown.endswith(" too much")
    assert screen.app.kept(screen.case, PLACE) == shown


def test_a_store_that_another_program_holds_is_told_of_and_written_to_once_it_is_free(
    screen: Screen,
) -> None:
    with closing(sqlite3.connect(screen.app.home.database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        shown = is_told_of(screen, " held up")
    screen.is_saved()

    assert screen.app.kept(screen.case, PLACE) == shown


def test_a_store_that_is_away_is_told_of_and_written_to_once_it_is_back(screen: Screen) -> None:
    data = screen.app.home.data
    away = data.rename(data.with_name("unplugged"))
    shown = is_told_of(screen, " unplugged")
    was_made_anew = data.exists()
    away.rename(data)
    screen.is_saved()

    assert not was_made_anew
    assert screen.app.kept(screen.case, PLACE) == shown
