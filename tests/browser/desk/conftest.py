"""A running app, a browser, and cases open in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.desk.app import App
from tests.browser.desk.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext, BrowserType, Playwright


@pytest.fixture(scope="session")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """The app, for tests that leave it running."""
    running = App(tmp_path_factory.mktemp("app"))
    yield running
    running.stop()


@pytest.fixture
def own_app(tmp_path: Path) -> Iterator[App]:
    """An app of this test's own, to be killed or starved."""
    running = App(tmp_path / "app")
    yield running
    running.stop()


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> BrowserType:
    return playwright.chromium


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A browser that nobody has used before, of the smallest supported size."""
    made = browser.new_context(viewport={"width": 1280, "height": 720})
    yield made
    made.close()


@pytest.fixture
def screen(app: App, context: BrowserContext) -> Screen:
    """A new case, open."""
    app.let_in(context)
    return Screen(app, context.new_page(), app.new_case()).open()


@pytest.fixture
def another(app: App, context: BrowserContext) -> Callable[[Screen], Screen]:
    """Opens a case that is open in a second window of the same browser."""
    return lambda screen: Screen(app, context.new_page(), screen.case).open()
