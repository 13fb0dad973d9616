"""One browser for all tests that look at a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.chromium import CHROMIUM, QUIETLY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Playwright

PATIENCE = 30_000
"""Milliseconds within which whatever is expected is there, on a busy machine with two cores."""


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE)
    launched = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIETLY)
    yield launched
    launched.close()
