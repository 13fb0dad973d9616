"""The desk as a person sees it and types into it."""

from __future__ import annotations

import os
import re
import signal
from typing import TYPE_CHECKING, Final

from playwright.sync_api import expect

from tests.browser.desk.app import kernel_process

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.browser.desk.app import App

PLACE: Final = "language"
"""A line of text of the first step that takes any words."""
_KEPT: Final = re.compile("^All (saved|kept)")
FACTS: Final = "facts"
SOON: Final = 30_000
"""Milliseconds within which anything is there, even on a busy machine."""


class Screen:
    """One page that shows one case."""

    def __init__(self, app: App, page: Page, case: str) -> None:
        self.app, self.page, self.case = app, page, case
        self.troubles: list[str] = []
        page.set_default_timeout(SOON)
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        page.on("dialog", lambda dialog: dialog.accept())

    def open(self) -> Screen:
        """Open the case, as a bookmark does."""
        self.page.goto(self.app.address(self.case))
        return self.wait()

    def reload(self) -> Screen:
        """Load the page again at once."""
        self.page.reload()
        return self.wait()

    def wait(self) -> Screen:
        """Wait until the form is there."""
        self.page.locator(".rsu-desk main h1").wait_for()
        return self

    def go(self, step: str) -> Screen:
        """Go to a step by its key."""
        self.page.locator(f"[data-step={step}]").click()
        expect(self.page.locator(f"[data-step={step}][aria-current=step]")).to_be_visible()
        return self

    def steps(self) -> list[str]:
        """The keys of all steps."""
        found: list[str] = self.page.locator("[data-step]").evaluate_all(
            "a => a.map(x => x.dataset.step)"
        )
        return found

    def open_first(self) -> str | None:
        """Open the first item of the step's first list unless one is open; returns its place."""
        detail = self.page.locator(".rsu-detail")
        if not detail.count():
            if not self.page.locator(".rsu-item").count():
                return None
            self.page.locator(".rsu-item").first.click()
            detail.wait_for()
        return detail.get_attribute("data-detail")

    def open_item(self, place: str) -> Screen:
        """Open a member of a list."""
        self.page.locator(f'[data-item="{place}"]').click()
        self.page.locator(f'[data-detail="{place}"]').wait_for()
        return self

    def field(self, place: str) -> Locator:
        """The field of a place, with its label, its control and its status."""
        return self.page.locator(f'.rsu-field[data-place="{place}"]')

    def control(self, place: str) -> Locator:
        """The first control of a field."""
        return self.field(place).locator("input, textarea, select").first

    def type(self, place: str, words: str) -> None:
        """Type at the end of a field, key by key."""
        self.control(place).focus()
        self.page.keyboard.press("End")
        self.page.keyboard.type(words)

    def date(self, place: str, day: str, month: str, year: str) -> None:
        """Type a date, box by box."""
        boxes = self.field(place).locator("input").all()
        for box, words in zip(boxes, (day, month, year), strict=True):
            box.fill(words)

    def says(self, place: str, words: str) -> None:
        """Wait until the field says something of its last edit."""
        expect(self.field(place).locator(".rsu-status")).to_contain_text(words, timeout=SOON)

    def holds(self, place: str, words: str) -> None:
        """Wait until the control of a field holds exactly these words."""
        expect(self.control(place)).to_have_value(words, timeout=SOON)

    def is_saved(self) -> None:
        """Wait until the header says that all is saved."""
        expect(self.page.locator(".rsu-saved")).to_have_text("All saved", timeout=SOON)

    def is_kept(self) -> None:
        """Wait until everything typed is in the decision, or waits beside it."""
        expect(self.page.locator(".rsu-saved")).to_have_text(_KEPT, timeout=6 * SOON)

    @property
    def banner(self) -> Locator:
        """What is said across the page when the line is lost."""
        return self.page.locator(".rsu-banner")

    def kernel(self) -> str:
        """The id of the page's kernel."""
        return self.page.locator("#rsu-kernel").get_attribute("data-kernel") or ""

    def kill_kernel(self) -> None:
        """End the kernel of this page, with no time to say anything."""
        os.kill(kernel_process(self.kernel()), signal.SIGKILL)
