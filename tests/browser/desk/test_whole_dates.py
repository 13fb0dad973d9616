"""A date that is written or pasted whole, day first, goes into its three boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.desk.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Locator

    from tests.browser.desk.app import App

PLACE = "decided_on"
PASTE = """(box, words) => {
    const data = new DataTransfer();
    data.setData("text/plain", words);
    box.dispatchEvent(new ClipboardEvent("paste",
        { clipboardData: data, bubbles: true, cancelable: true }));
}"""


@pytest.fixture(scope="module")
def screen(app: App, browser: Browser) -> Iterator[Screen]:
    """A case open at the step with the date of decision."""
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    app.let_in(context)
    yield Screen(app, context.new_page(), app.empty_case()).open().go("decision")
    context.close()


@pytest.fixture
def boxes(screen: Screen) -> list[Locator]:
    """The three boxes, empty."""
    found: list[Locator] = screen.field(PLACE).locator("input").all()
    for box in found:
        box.fill("")
    screen.is_saved()
    return found


def holds(boxes: list[Locator], *parts: str) -> None:
    for box, words in zip(boxes, parts, strict=True):
        expect(box).to_have_value(words)


@pytest.mark.parametrize("typed", ["1 March 2026", "2026-03-01", "1/3/2026", "01.03.2026"])
def test_a_date_typed_whole_is_spread_and_kept(
    screen: Screen, boxes: list[Locator], typed: str
) -> None:
    boxes[0].press_sequentially(typed)

    holds(boxes, "1", "3", "2026")
    expect(boxes[2]).to_be_focused()
    screen.is_saved()
    assert screen.app.kept(screen.case, PLACE) == "2026-03-01"


@pytest.mark.parametrize("pasted", [" Sunday, 1 March 2026 ", "1st March 2026", "March 1, 2026"])
def test_a_date_pasted_whole_into_any_box_is_spread(
    screen: Screen, boxes: list[Locator], pasted: str
) -> None:
    boxes[1].evaluate(PASTE, pasted)

    holds(boxes, "1", "3", "2026")
    screen.is_saved()
    assert screen.app.kept(screen.case, PLACE) == "2026-03-01"


def test_a_whole_date_that_cannot_be_is_spread_and_said_to_be_wrong(
    screen: Screen, boxes: list[Locator]
) -> None:
    boxes[0].press_sequentially("31 June 2026")

    holds(boxes, "31", "6", "2026")
    screen.says(PLACE, "June 2026 has 30 days")


def test_no_century_is_guessed(screen: Screen, boxes: list[Locator]) -> None:
    boxes[0].press_sequentially("1/3/26")
    boxes[0].press("Tab")

    holds(boxes, "1", "3", "26")
    screen.says(PLACE, "four digits")


def test_a_day_and_a_month_by_its_name_are_typed_box_by_box_as_before(
    screen: Screen, boxes: list[Locator]
) -> None:
    for box, words in zip(boxes, ("1", "March", "2026"), strict=True):
        box.press_sequentially(words)

    holds(boxes, "1", "March", "2026")
    screen.is_saved()
    assert screen.app.kept(screen.case, PLACE) == "2026-03-01"
