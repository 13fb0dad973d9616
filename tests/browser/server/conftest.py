"""The app on a store for practice, started once, and a real browser."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rsu_nb.cli.examples import FOLDER
from rsu_nb.cli.record_files import record_in
from rsu_nb.store.account import officer_id, utc_now
from rsu_nb.store.home import Home, home_in
from rsu_nb.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext, Page

SEALED = "RSU-2026-09001"
ANOTHERS = "RSU-2026-09002"
PATIENCE = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class App:
    """A running app.

    Attributes:
        address: What it printed.
        process: The process of its server.
        log: What it writes about itself.
        home: Where its store is.
    """

    address: str
    process: subprocess.Popen[str]
    log: Path
    home: Home

    def page(self, path: str) -> str:
        """The address of one of its pages, without the token."""
        return self.address.partition("my_cases.ipynb")[0] + path

    def kernels(self) -> list[int]:
        """The processes of its kernels, those that stand ready included."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return [int(one) for one in children.read_text().split()]


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A store with the invented cases, a sealed one, and one of another officer."""
    home = home_in(tmp_path_factory.mktemp("app"))
    store = Store.open(home, clock=utc_now, officer=officer_id(), may_create=True)
    records = [record_in(path) for path in sorted(FOLDER.glob("*.yaml"))]
    for record in records:
        store.new_case(record)
    sealed = records[0].model_copy(update={"case": SEALED})
    store.new_case(sealed)
    store.seal(sealed)
    other = Store.open(home, clock=utc_now, officer="somebody-else")
    other.new_case(records[0].model_copy(update={"case": ANOTHERS}))
    return home


@pytest.fixture(scope="session")
def app(home: Home) -> Iterator[App]:
    """The app, started once for all tests and stopped as Ctrl-C stops it."""
    log = home.data.parent / "server.log"
    with log.open("w", encoding="utf-8") as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", "rsu_widgets.server", "--no-browser", "--port=0"],
            env={**os.environ, **home.environment},
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
        assert process.stdout is not None
        address = process.stdout.readline().strip().removeprefix("rsu-nb app: ")
        yield App(address=address, process=process, log=log, home=home)
        process.send_signal(signal.SIGINT)
        process.wait(timeout=PATIENCE)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context()
    yield made
    made.close()


@pytest.fixture
def page(app: App, context: BrowserContext) -> Page:
    """A page of *My cases*, with the cases on it."""
    opened = context.new_page()
    opened.set_default_timeout(PATIENCE * 1000)
    opened.goto(app.address)
    opened.wait_for_selector("tbody tr")
    return opened


def settled(count: int, app: App) -> int:
    """The number of kernels once it is `count`, or when patience is over."""
    until = time.monotonic() + PATIENCE
    while len(app.kernels()) != count and time.monotonic() < until:
        time.sleep(0.2)
    return len(app.kernels())
