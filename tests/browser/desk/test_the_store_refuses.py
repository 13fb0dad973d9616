"""A store that cannot be written to: the person reads that it is not saved, and why."""

from __future__ import annotations

import resource
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.desk.app import kernel_process
from tests.browser.desk.screen import PLACE

if TYPE_CHECKING:
    from tests.browser.desk.screen import Screen


def test_a_full_disk_is_told_of_and_the_text_goes_in_once_there_is_room(screen: Screen) -> None:
    process = kernel_process(screen.kernel())
    size = screen.app.home.database.stat().st_size
    resource.prlimit(process, resource.RLIMIT_FSIZE, (size // 2, resource.RLIM_INFINITY))
    screen.type(PLACE, " too much")
    screen.says(PLACE, "NOT SAVED")
    screen.says(PLACE, "sent again by itself")
    expect(screen.page.locator(".rsu-saved")).to_have_text("NOT SAVED")
    shown = screen.control(PLACE).input_value()
    resource.prlimit(
        process, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
    )
    screen.is_saved()

    assert shown.endswith(" too much")
    assert screen.app.kept(screen.case, PLACE) == shown
