"""Spelling and names while somebody writes: marked by the server, put right from a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.desk.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Locator

    from tests.browser.desk.app import App

TEXT = "introduction"


@pytest.fixture(scope="module")
def screen(app: App, browser: Browser) -> Iterator[Screen]:
    """A case open at a step with long texts."""
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    app.let_in(context)
    yield Screen(app, context.new_page(), app.new_case()).open().go("claim")
    context.close()


@pytest.fixture
def area(screen: Screen) -> Locator:
    """A long text, empty."""
    found = screen.page.locator(f'[data-place="{TEXT}"] textarea')
    found.fill("")
    return found


def rows(screen: Screen) -> Locator:
    return screen.page.locator(f'[data-place="{TEXT}"] .rsu-spelling li')


def test_a_misspelt_word_is_put_right_from_the_list(screen: Screen, area: Locator) -> None:
    area.press_sequentially("She recieved it. He recieved it, too.")
    screen.page.get_by_role("button", name="Write received for recieved").click()

    expect(area).to_have_value("She received it. He received it, too.")
    expect(rows(screen)).to_have_count(0)


def test_how_many_words_there_are_is_said_once_and_politely(screen: Screen, area: Locator) -> None:
    area.press_sequentially("The persecuter and his freinds came. ")
    says = screen.page.locator(f'[data-place="{TEXT}"] [role=status]')

    expect(says).to_have_text("Spelling: 2 words to look at")
    expect(rows(screen)).to_have_count(2)


def test_a_word_that_is_left_is_not_listed_again(screen: Screen, area: Locator) -> None:
    area.press_sequentially("In Zhurrimand. ")
    screen.page.get_by_role("button", name="Leave Zhurrimand as it is").click()
    expect(area).to_be_focused()
    area.press_sequentially("In Zhurrimand and Wexhamptom. ")

    expect(rows(screen)).to_have_count(1)


def test_the_word_that_is_being_typed_is_not_listed(screen: Screen, area: Locator) -> None:
    area.press_sequentially("He saw freinds of the persecu")

    expect(rows(screen)).to_have_count(1)


def test_a_word_is_shown_in_the_text(screen: Screen, area: Locator) -> None:
    area.press_sequentially("\U0001f600 She recieved it. ")
    screen.page.get_by_role("button", name="Show recieved in the text").click()

    assert area.evaluate("a => a.value.slice(a.selectionStart, a.selectionEnd)") == "recieved"


def test_spelling_can_be_switched_off_and_on(screen: Screen, area: Locator) -> None:
    switch = screen.page.locator(f'[data-place="{TEXT}"] .rsu-toolbar').get_by_text(
        "Check spelling"
    )
    area.press_sequentially("She recieved it. ")
    expect(rows(screen)).to_have_count(1)
    switch.click()
    expect(rows(screen)).to_have_count(0)
    expect(switch).to_have_attribute("aria-pressed", "false")
    switch.click()

    expect(rows(screen)).to_have_count(1)


def test_a_name_that_was_put_in_becomes_a_role_when_the_text_is_left(
    screen: Screen, area: Locator
) -> None:
    record = screen.app.store.read(screen.case)[0]
    name = record.identities[0].full_name
    area.fill(f"Then {name} left.")
    screen.page.locator("main h1").focus()

    expect(area).to_have_value(f"Then {{{record.identities[0].role}}} left.")


def test_the_list_passes_axe_and_is_reached_by_keyboard(screen: Screen, area: Locator) -> None:
    area.press_sequentially("She recieved it. ")
    expect(screen.page.get_by_role("button", name="Write received for recieved")).to_be_visible()
    area.press("Tab")

    assert Axe().run(screen.page).response["violations"] == []
    assert screen.page.evaluate("document.activeElement.textContent") == "recieved"
