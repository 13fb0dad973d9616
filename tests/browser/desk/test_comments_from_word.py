"""A draft copy is taken along, commented in Word, and its comments come back on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from rsu_nb.store.settings import EXAMPLE
from tests.browser.desk.screen import SOON, Screen
from tests.unit.attachments.copies import commented

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import BrowserContext

    from tests.browser.desk.app import App

REASONS = "p-group-FG4-reasons-1"
TAKE_IN = "Take the comments in"


@pytest.fixture
def screen(app: App, context: BrowserContext) -> Screen:
    """A case in its second reading, at the screen of it."""
    app.home.settings.write_bytes(EXAMPLE.read_bytes())
    app.let_in(context)
    shown = Screen(app, context.new_page(), app.new_case("recognised_imputed_opinion")).open()
    shown.page.locator("[data-screen=second-reading]").click()
    shown.page.get_by_role("button", name="Ask for a second reading").click()
    expect(shown.page.locator("input[type=file]")).to_be_visible()
    return shown


def said(screen: Screen, words: str) -> None:
    expect(screen.page.locator(".rsu-said")).to_contain_text(words, timeout=SOON)


def refused(screen: Screen, words: str) -> None:
    expect(screen.page.get_by_role("alert").filter(has_text=words)).to_be_visible(timeout=SOON)


def choose(screen: Screen, path: Path) -> None:
    screen.page.locator("input[type=file]").set_input_files(path)
    expect(screen.page.get_by_text("Chosen:")).to_be_visible()


def test_a_copy_goes_out_marked_as_a_draft_and_its_comments_come_back(
    screen: Screen, tmp_path: Path
) -> None:
    page = screen.page
    page.get_by_label("Folder").fill(str(tmp_path))
    page.get_by_role("button", name="Make a Word copy").click()
    said(screen, "Released")
    [copy] = tmp_path.glob("*-decision.docx")
    copy.write_bytes(commented(copy.read_bytes(), screen.case, (REASONS, "Which brother?")))
    choose(screen, copy)
    page.get_by_role("button", name=TAKE_IN).click()
    said(screen, "Took in 1 comment")

    expect(page.get_by_role("cell", name="Which brother?")).to_have_count(1)
    assert Axe().run(page).response["violations"] == []


def test_no_file_and_a_wrong_file_are_told_in_clear_words_beside_the_button(
    screen: Screen, tmp_path: Path
) -> None:
    button = screen.page.get_by_role("button", name=TAKE_IN)
    button.click()
    refused(screen, "fill in “The copy that came back” first")
    (tmp_path / "letter.docx").write_text("This is no Word document.")
    choose(screen, tmp_path / "letter.docx")
    button.click()

    refused(screen, "Nothing was taken in.")
    assert screen.troubles == []


def test_a_file_that_is_too_large_is_told_before_it_is_sent(
    screen: Screen, tmp_path: Path
) -> None:
    large = tmp_path / "large.docx"
    with large.open("wb") as file:
        file.truncate(12_000_000)
    screen.page.locator("input[type=file]").set_input_files(large)

    expect(screen.page.get_by_text("it may have 11.0 MB at the most")).to_be_visible()
