"""Prose is written first; passages are cited, become facts and go to findings, with undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.desk.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import BrowserContext, Locator

    from tests.browser.desk.app import App

PROSE = "prose"
EVALUATION = "matters_put/M1/evaluation"
FIRST = "She saw the poster on the wall."
SECOND = "The teacher told her to leave."
PUT = "Put passage into…"


@pytest.fixture
def screen(app: App, context: BrowserContext) -> Screen:
    """A case with two paragraphs typed where prose is written first."""
    app.let_in(context)
    shown = Screen(app, context.new_page(), app.new_case()).open()
    shown.page.locator("[data-screen=prose]").click()
    shown.control(PROSE).focus()
    shown.page.keyboard.type(f"{FIRST}\n\n{SECOND}")
    shown.is_saved()
    return shown


def put(screen: Screen, place: str, typed: str) -> None:
    """Put what is selected in a text into the first place that fits what is typed."""
    screen.field(place).get_by_role("button", name=PUT).click()
    box = screen.field(place).get_by_role("combobox", name="Where the passage goes")
    expect(box).to_be_focused()
    screen.page.keyboard.type(typed)
    screen.page.keyboard.press("ArrowDown")
    screen.page.keyboard.press("Enter")
    expect(box).to_have_count(0)


def paragraph(screen: Screen, words: str) -> Locator:
    return screen.page.locator(".rsu-waiting li", has_text=words)


def test_a_passage_becomes_a_fact_leaves_the_prose_and_comes_back_with_undo(
    screen: Screen,
) -> None:
    page = screen.page
    paragraph(screen, SECOND).get_by_role("button").click()
    put(screen, PROSE, "a new fact")
    screen.holds(PROSE, FIRST)
    expect(screen.control(PROSE)).to_be_focused()
    fact = screen.app.kept(screen.case, "facts")[-1]
    page.get_by_role("button", name="Undo").click()
    screen.holds(PROSE, f"{FIRST}\n\n{SECOND}")

    assert fact["statement"] == SECOND
    screen.is_saved()
    assert screen.app.kept(screen.case, f"facts/{fact['id']}") is None


def test_what_is_not_linked_yet_is_told_and_a_citation_goes_behind_the_passage(
    screen: Screen,
) -> None:
    page = screen.page
    expect(page.locator(".rsu-waiting-says")).to_contain_text("2 cite nothing")
    paragraph(screen, FIRST).get_by_role("button").click()
    screen.field(PROSE).get_by_role("button", name="Cite…").click()
    page.keyboard.type("E1, p 3")
    page.keyboard.press("Enter")

    screen.holds(PROSE, f"{FIRST[:-1]} [E1, p 3].\n\n{SECOND}")
    expect(page.locator(".rsu-waiting-says")).to_contain_text("1 cites nothing")
    expect(paragraph(screen, FIRST[:-1])).to_contain_text("cites E1")


def test_prose_without_a_place_is_to_be_done_and_the_step_leads_to_it(screen: Screen) -> None:
    page = screen.page
    expect(page.locator("[data-step=facts] .rsu-needs")).to_have_text("1 to do")
    screen.go("facts")
    page.get_by_role("button", name="Put each passage of the prose").click()

    expect(screen.control(PROSE)).to_be_focused()


def test_a_passage_of_any_text_is_put_elsewhere_by_keyboard(screen: Screen) -> None:
    page = screen.page
    there = screen.app.kept(screen.case, EVALUATION)
    page.locator("[data-step=claim]").click()
    area = screen.control("introduction")
    area.fill(f"{FIRST}\n\n{SECOND}")
    screen.is_saved()
    page.keyboard.press("Control+Home")
    opener = screen.field("introduction").get_by_role("button", name=PUT)
    opener.press("Enter")
    expect(page.get_by_role("combobox", name="Where the passage goes")).to_be_focused()
    page.keyboard.type("M1 what was made")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("combobox", name="Where the passage goes")).to_have_count(0)

    screen.holds("introduction", SECOND)
    screen.is_saved()
    assert screen.app.kept(screen.case, EVALUATION) == f"{there}\n\n{FIRST}"


def test_a_text_that_another_window_changed_is_shown_and_nothing_of_it_is_moved(
    screen: Screen, another: Callable[[Screen], Screen]
) -> None:
    other = another(screen)
    other.page.locator("[data-screen=prose]").click()
    other.type(PROSE, " Then more.")
    other.is_saved()
    paragraph(screen, FIRST).get_by_role("button").click()
    put(screen, PROSE, "a new fact")

    expect(screen.field(PROSE).get_by_role("alert")).to_contain_text("Nothing was moved")
    expect(screen.control(PROSE)).to_have_value(other.control(PROSE).input_value())


def test_the_screen_and_its_open_list_pass_axe(screen: Screen) -> None:
    screen.field(PROSE).get_by_role("button", name=PUT).click()
    expect(screen.page.get_by_role("combobox", name="Where the passage goes")).to_be_focused()

    assert Axe().run(screen.page).response["violations"] == []
    assert screen.troubles == []
