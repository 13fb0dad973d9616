"""Names in what is pasted become roles at once, and undo brings the names back to stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.desk.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Locator

    from tests.browser.desk.app import App

TEXT = "introduction"
WORDS = "Later Orrin Tesharan came. Nuwēla Tesharan was there."
ROLES = "Later {father} came. {Claimant} was there."
PASTE = "words => navigator.clipboard.writeText(words)"


@pytest.fixture(scope="module")
def screen(app: App, browser: Browser) -> Iterator[Screen]:
    """A case open at a step with long texts, in a browser that may paste."""
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=app.origin)
    app.let_in(context)
    yield Screen(app, context.new_page(), app.new_case()).open().go("claim")
    context.close()


@pytest.fixture
def area(screen: Screen) -> Locator:
    """A long text with the cursor in it."""
    found = screen.page.locator(f'[data-place="{TEXT}"] textarea')
    found.fill("It began so. ")
    found.focus()
    screen.page.keyboard.press("Control+End")
    return found


def paste(screen: Screen, words: str) -> None:
    screen.page.evaluate(PASTE, words)
    screen.page.keyboard.press("Control+v")


def test_a_known_name_that_is_pasted_becomes_its_role_while_one_writes_on(
    screen: Screen, area: Locator
) -> None:
    paste(screen, WORDS)
    expect(area).to_have_value(f"It began so. {ROLES}")
    screen.page.keyboard.type(" And so on.")

    expect(area).to_have_value(f"It began so. {ROLES} And so on.")
    screen.is_saved()
    assert "Tesharan" not in screen.app.kept(screen.case, TEXT)


def test_a_name_that_undo_brings_back_stays_when_the_text_is_left(
    screen: Screen, area: Locator
) -> None:
    paste(screen, WORDS)
    expect(area).to_have_value(f"It began so. {ROLES}")
    screen.page.keyboard.press("Control+z")
    expect(area).to_have_value(f"It began so. {WORDS}")
    screen.page.locator(".rsu-desk main h1").click()
    screen.page.wait_for_timeout(1000)

    expect(area).to_have_value(f"It began so. {WORDS}")


def test_what_is_pasted_without_a_name_is_left_as_it_is(screen: Screen, area: Locator) -> None:
    paste(screen, "The mill stood by the river.")
    screen.page.wait_for_timeout(1000)

    expect(area).to_have_value("It began so. The mill stood by the river.")
