"""A case begun in *My cases*, and its copies released at the desk."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

from tests.browser.desk.screen import Screen
from tests.browser.desk.typed.controls import FILL

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import BrowserContext

    from rsu_nb.record.record import Record
    from tests.browser.desk.app import App

PATIENCE = 120_000
"""Milliseconds within which anything is there, even where several tests run at once."""


def begun(app: App, context: BrowserContext, paper: Record) -> Screen:
    """Open an empty case of the kind on the paper in *My cases*; returns its screen."""
    page = context.new_page()
    page.goto(f"{app.origin}/my_cases.ipynb?token={app.token}")
    page.get_by_text("Open a new case").click(timeout=PATIENCE)
    form = page.get_by_role("form", name="A new case")
    form.get_by_label("Kind of decision").select_option(paper.decision_type)
    form.get_by_label("Full name").fill(paper.identities[0].full_name)
    form.get_by_label("Country of nationality").fill(paper.countries[0].code)
    form.get_by_label("Its name").fill(paper.countries[0].name)
    form.get_by_label("Your name").fill(paper.officer.name)
    form.get_by_label("Your designation").fill(paper.officer.designation)
    form.get_by_label("invented").check()
    form.get_by_role("button", name="Open the case").click()
    page.locator(".rsu-desk main h1").wait_for(timeout=PATIENCE)
    found = re.search(r"case=([\w-]+)", page.url)
    screen = Screen(app, page, found[1] if found else "")
    page.set_default_timeout(PATIENCE)
    return screen


def released(screen: Screen, folder: Path) -> None:
    """Release the decision and the letter into a folder on the screen for that."""
    asked = {
        "purpose": "determine",
        "recipient": "officer",
        "forms": ["docx", "html"],
        "folder": str(folder),
    }
    _act(screen, "release", "Release these copies", asked, "Released")


def _act(screen: Screen, key: str, label: str, values: dict[str, Any], says: str) -> None:
    page = screen.page
    page.locator(f'[data-screen="{key}"]').click()
    act = page.locator(".rsu-action").filter(has=page.get_by_role("button", name=label))
    for name, value in values.items():
        field = act.locator(f'.rsu-field[data-place="act/{name}"]')
        kind = (field.get_attribute("class") or "").rpartition("rsu-")[2]
        FILL[kind](field, value)
    act.get_by_role("button", name=label).click()
    expect(page.locator(".rsu-said").filter(has_text=says)).to_be_visible(timeout=PATIENCE)
