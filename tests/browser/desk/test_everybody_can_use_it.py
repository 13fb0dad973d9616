"""Every screen passes axe, fits its window, and works by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.desk.screen import PLACE, Screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext, Page

    from tests.browser.desk.app import App

TOO_SMALL = """() => [...document.querySelectorAll(
    ".rsu-desk :is(button, input, select, textarea, summary, a)")]
    .filter((one) => one.checkVisibility())
    .map((one) => [one.outerHTML.slice(0, 90), one.getBoundingClientRect()])
    .filter(([, box]) => box.width > 1 && (box.width < 24 || box.height < 24))
    .map(([html]) => html)"""
SIDEWAYS = """() => [document.scrollingElement, document.querySelector(".rsu-desk")]
    .filter((one) => one.scrollWidth > one.clientWidth)
    .map((one) => one.scrollWidth)"""
UNGUARDED = """() => [...document.querySelectorAll(
    ".rsu-desk :is(input:not([type=radio], [type=checkbox]), textarea)")]
    .filter((one) => one.getAttribute("spellcheck") !== "false"
        || one.getAttribute("autocomplete") !== "off")
    .map((one) => one.outerHTML.slice(0, 90))"""
ZOOMED = {"width": 640, "height": 360}
USUAL = {"width": 1280, "height": 720}


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(viewport=USUAL, bypass_csp=True)
    yield made
    made.close()


@pytest.fixture(scope="module")
def asked() -> list[str]:
    """The addresses of everything that the page asked for."""
    return []


@pytest.fixture(scope="module")
def whole(app: App, context: BrowserContext, asked: list[str]) -> Screen:
    """A complete case, open: shared by the tests of this file."""
    app.let_in(context)
    context.on("request", lambda request: asked.append(request.url))
    return Screen(app, context.new_page(), app.new_case("recognised_imputed_opinion")).open()


@pytest.fixture
def page(whole: Screen) -> Iterator[Page]:
    yield whole.page
    whole.page.emulate_media(
        color_scheme="light", contrast="no-preference", forced_colors="none", media="screen"
    )
    whole.page.set_viewport_size(USUAL)


def violations(page: Page, part: str = "html") -> list[Any]:
    """What axe finds in a part of the page."""
    return [
        (one["id"], [node["html"][:200] for node in one["nodes"]])
        for one in Axe().run(page, context=[part]).response["violations"]
    ]


def fits(page: Page) -> list[Any]:
    """What is too small, goes over the side also at 200 %, or might be sent to a vendor."""
    found = [*page.evaluate(TOO_SMALL), *page.evaluate(UNGUARDED), *page.evaluate(SIDEWAYS)]
    page.set_viewport_size(ZOOMED)
    found += page.evaluate(SIDEWAYS)
    page.set_viewport_size(USUAL)
    return found


def test_every_step_passes_axe_and_fits_its_window(whole: Screen, page: Page) -> None:
    for step in whole.steps():
        whole.go(step)
        whole.open_first()

        assert violations(page, ".rsu-desk main") == [], step
        assert fits(page) == [], step
    assert violations(page) == []
    assert whole.troubles == []


def test_every_other_screen_passes_axe_and_fits_its_window(whole: Screen, page: Page) -> None:
    keys = page.locator("[data-screen]").evaluate_all("a => a.map(x => x.dataset.screen)")
    for key in keys:
        page.locator(f"[data-screen={key}]").click()
        expect(page.locator(f"[data-screen={key}][aria-current=page]")).to_be_visible()
        expect(page.locator("h1")).to_be_focused()

        assert violations(page, ".rsu-desk main") == [], key
        assert fits(page) == [], key
    assert whole.troubles == []


def test_dark_and_high_contrast_pass_axe(whole: Screen, page: Page) -> None:
    whole.go("facts")
    whole.open_first()
    page.emulate_media(color_scheme="dark")
    dark = violations(page)
    page.emulate_media(color_scheme="dark", contrast="more")
    contrast = violations(page)
    page.emulate_media(forced_colors="active")
    forced = violations(page)

    assert (dark, contrast, forced) == ([], [], [])


def test_the_page_of_keys_opens_by_a_question_mark_and_closes_by_escape(
    whole: Screen, page: Page
) -> None:
    whole.go("procedure")
    page.keyboard.press("?")
    keys = page.get_by_role("dialog", name="Keys")
    expect(keys).to_be_visible()
    found = violations(page)
    page.keyboard.press("Escape")

    expect(keys).to_be_hidden()
    assert found == []


def test_a_question_mark_in_a_text_is_a_question_mark(whole: Screen, page: Page) -> None:
    whole.go("procedure")
    before = whole.control(PLACE).input_value()
    whole.type(PLACE, "?")

    whole.holds(PLACE, f"{before}?")
    expect(page.get_by_role("dialog")).to_have_count(0)
    whole.is_saved()


def test_printing_shows_the_reasons_alone(whole: Screen, page: Page) -> None:
    whole.go("facts")
    page.emulate_media(media="print")

    expect(page.locator(".rsu-panel-reasons")).to_be_visible()
    for part in ("nav", "main", "header"):
        expect(page.locator(f".rsu-desk {part}").first).to_be_hidden()


def test_a_step_is_walked_by_keyboard_alone(whole: Screen, page: Page) -> None:
    whole.go("facts")
    press = page.keyboard.press
    expect(page.locator("h1")).to_be_focused()
    press("Alt+PageUp")
    expect(page.locator("[data-step=matters-put]")).to_have_attribute("aria-current", "step")
    expect(page.locator("h1")).to_be_focused()
    press("Alt+PageDown")
    expect(page.locator("[data-step=facts]")).to_have_attribute("aria-current", "step")
    add = page.get_by_role("button", name="Add to facts", exact=True)
    add.focus()
    press("Enter")
    detail = page.locator(".rsu-detail")
    expect(detail.locator("textarea").first).to_be_focused()
    place = detail.get_attribute("data-detail")
    page.keyboard.type("He was questioned for two days. ")
    whole.says(f"{place}/statement", "Kept")
    expect(detail.locator("textarea").first).to_be_focused()
    box = whole.field(f"{place}/elements").locator("input").first
    box.focus()
    press("Space")
    whole.says(f"{place}/elements", "Kept")
    expect(box).to_be_checked()
    expect(box).to_be_focused()
    detail.get_by_role("button", name="Take out").last.focus()
    press("Enter")
    undo = page.get_by_role("button", name="Undo")
    expect(undo).to_be_focused()
    press("Enter")
    expect(page.locator(f'[data-item="{place}"]')).to_be_visible()


def test_what_is_still_to_be_done_leads_to_its_field(whole: Screen, page: Page) -> None:
    whole.go("facts")
    if not page.locator('[data-detail="facts/F1"]').count():
        whole.open_item("facts/F1")
    whole.control("facts/F1/statement").fill("")
    whole.says("facts/F1/statement", "Kept")
    page.get_by_role("button", name="Close F1").click()
    page.locator(".rsu-todo .rsu-link", has_text="F1").first.click()

    expect(page.locator('[data-detail="facts/F1"] :focus')).to_be_visible()


def test_nothing_is_asked_of_another_host(whole: Screen, page: Page, asked: list[str]) -> None:
    whole.reload()
    inside = (whole.app.origin, "data:", "blob:")

    assert [address for address in asked if not address.startswith(inside)] == []
    assert len(asked) > 3


def test_the_head_keeps_its_height_whatever_it_says_of_what_is_saved(
    whole: Screen, page: Page
) -> None:
    head = page.locator(".rsu-desk header")
    before = head.bounding_box()
    whole.go("evidence")
    page.get_by_role("button", name="Add to evidence", exact=True).click()
    expect(page.locator(".rsu-saved")).to_contain_text("not in the decision yet")
    after = head.bounding_box()
    page.get_by_role("button", name="Take out").last.click()
    expect(page.locator(".rsu-detail")).to_have_count(0)

    assert before == after


def test_the_page_of_keys_begins_at_its_beginning(whole: Screen, page: Page) -> None:
    page.get_by_role("button", name="Keys", exact=True).click()
    title = page.get_by_role("heading", name="Keys", exact=True)
    expect(title).to_be_focused()
    expect(title).to_be_in_viewport()
    page.keyboard.press("Escape")

    expect(page.get_by_role("button", name="Keys", exact=True)).to_be_focused()


def test_at_200_per_cent_the_steps_and_the_reasons_are_still_to_be_seen(
    whole: Screen, page: Page
) -> None:
    page.set_viewport_size(ZOOMED)
    whole.go("facts")
    steps = page.locator(".rsu-desk nav").bounding_box()
    reasons = page.locator(".rsu-desk aside").bounding_box()
    page.locator("[data-step=facts]").scroll_into_view_if_needed()

    expect(page.locator("[data-step=facts]")).to_be_in_viewport(ratio=1)
    assert steps is not None
    assert steps["height"] > 100
    assert reasons is not None
    assert reasons["height"] > 500
