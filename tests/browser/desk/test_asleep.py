"""A computer that slept, a page that was put to sleep, and what was ended meanwhile."""

from __future__ import annotations

import os
import signal
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from playwright.sync_api import expect

from tests.browser.desk.app import App, family_of, kernel_process
from tests.browser.desk.screen import PLACE, SOON, Screen
from tests.browser.desk.test_the_crash_copy import kept_profile, process_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import BrowserType

ASLEEP: Final = 6.0
"""Seconds: longer than a page waits for an answer."""
IDLE: Final = 8
"""Seconds after which a kernel is ended here: longer than between two signs of life of a page."""
SOON_ENDED: Final = (
    "-c",
    "import sys; from rsu_widgets.server import __main__, configuration; "
    f"configuration.IDLE, configuration.LOOKING = {IDLE}, 1; sys.exit(__main__.main())",
)
"""A server that soon ends a kernel to which no page spoke."""


@pytest.fixture(scope="module")
def impatient(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    running = App(tmp_path_factory.mktemp("impatient"), server=SOON_ENDED)
    yield running
    running.stop()


@pytest.fixture
def screen(impatient: App, chromium: BrowserType, tmp_path: Path) -> Iterator[Screen]:
    """A case open in a browser of its own, which can be made to stand still."""
    with kept_profile(chromium, tmp_path, impatient) as context:
        yield Screen(impatient, context.new_page(), impatient.new_case()).open()


@contextmanager
def stopped(*families: int) -> Iterator[None]:
    """Programs that stand still, as while a laptop is closed."""
    processes = [one for family in families for one in family_of(family)]
    for one in processes:
        os.kill(one, signal.SIGSTOP)
    try:
        yield
    finally:
        for one in processes:
            os.kill(one, signal.SIGCONT)


def is_ended(process: int) -> bool:
    """Wait until a process has ended; false where it does not."""
    until = time.monotonic() + SOON / 1000
    while Path(f"/proc/{process}").exists() and time.monotonic() < until:
        time.sleep(0.2)
    return not Path(f"/proc/{process}").exists()


def wakes(screen: Screen, before: str) -> None:
    """A page that woke up without its kernel says so before one types on, and loses nothing."""
    expect(screen.banner).to_contain_text("Stop typing")
    screen.type(PLACE, " after")
    screen.says(PLACE, "NOT SAVED")
    screen.banner.get_by_role("button", name="Load the page again").click()
    screen.wait()
    screen.holds(PLACE, f"{before} after")
    screen.is_saved()

    assert screen.app.kept(screen.case, PLACE) == f"{before} after"


def test_a_kernel_that_was_ended_while_its_page_slept_loses_nothing(
    screen: Screen, tmp_path: Path
) -> None:
    before = screen.control(PLACE).input_value()
    kernel = kernel_process(screen.kernel())
    screen.type(PLACE, " before")
    with stopped(process_of(tmp_path)):
        assert is_ended(kernel)

    wakes(screen, f"{before} before")


def test_a_server_that_was_started_again_while_a_page_slept_loses_nothing(
    screen: Screen, tmp_path: Path
) -> None:
    before = screen.control(PLACE).input_value()
    screen.type(PLACE, " before")
    with stopped(process_of(tmp_path)):
        screen.app.kill()
        screen.app.start()
    screen.app.let_in(screen.page.context)

    wakes(screen, f"{before} before")


def test_neither_the_kernel_of_an_open_page_nor_one_that_stands_ready_is_ended(
    screen: Screen,
) -> None:
    kernel = kernel_process(screen.kernel())
    time.sleep(2 * IDLE)
    other = Screen(screen.app, screen.page.context.new_page(), screen.app.new_case()).open()
    for one in (screen, other):
        one.type(PLACE, " still")
        one.is_saved()

    assert Path(f"/proc/{kernel}").exists()


def test_a_computer_that_slept_goes_on_where_it_was(screen: Screen, tmp_path: Path) -> None:
    before = screen.control(PLACE).input_value()
    screen.type(PLACE, " asleep")
    with stopped(process_of(tmp_path), screen.app.process.pid):
        time.sleep(ASLEEP)
    screen.is_saved()
    screen.type(PLACE, " awake")
    screen.is_saved()

    expect(screen.banner).to_be_empty()
    assert screen.app.kept(screen.case, PLACE) == f"{before} asleep awake"
