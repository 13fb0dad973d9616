"""Writing officer text: the toolbar, pasting from Word, names, other scripts, undoing."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.desk.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Locator

    from tests.browser.desk.app import App

TEXT = "introduction"
PASTE = """(area, html) => {
    const data = new DataTransfer();
    data.setData("text/html", html);
    area.dispatchEvent(new ClipboardEvent("paste",
        { clipboardData: data, bubbles: true, cancelable: true }));
}"""
WORD = """<html><head><style>p { color: red }</style></head><body>
<h2>Heading</h2><p>It is <i>said</i> that&nbsp;“he left”.<script>alert(1)</script></p>
<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;&nbsp; </span>First</p>
<p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o&nbsp;&nbsp; </span>Inner</p>
<ol><li>Second<ul><li>Within</li></ul></li></ol>
<table><tr><td><p>Date</p></td><td><p>Place</p></td></tr><tr><td>1 May</td><td>Idresh</td></tr>
</table><blockquote><p>Quoted words</p></blockquote></body></html>"""
TYPED = """Heading

It is {em:said} that “he left”.

- First
  - Inner
- Second
  - Within

Date; Place

1 May; Idresh

> Quoted words"""
NAMES = "ዳዊት ገብረ, محمد الحسن, தமிழ் செல்வன், Māori, 👩🏽‍⚖️ <script>alert('x')</script>"


@pytest.fixture(scope="module")
def screen(app: App, browser: Browser) -> Iterator[Screen]:
    """A case open at a step with long texts."""
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    app.let_in(context)
    yield Screen(app, context.new_page(), app.new_case()).open().go("claim")
    context.close()


@pytest.fixture
def area(screen: Screen) -> Locator:
    """An empty text, with the cursor in it."""
    found = screen.control(TEXT)
    found.fill("")
    found.focus()
    return found


def test_the_toolbar_marks_what_is_selected_and_undo_takes_it_back(
    screen: Screen, area: Locator
) -> None:
    screen.page.keyboard.type("the chief spoke")
    area.evaluate("one => one.setSelectionRange(4, 9)")
    screen.field(TEXT).get_by_role("button", name="Emphasis").click()
    marked = area.input_value()
    screen.page.keyboard.press("Control+z")
    undone = area.input_value()
    screen.page.keyboard.press("Control+y")

    assert (marked, undone) == ("the {em:chief} spoke", "the chief spoke")
    expect(area).to_have_value("the {em:chief} spoke")


def test_what_is_pasted_from_word_is_brought_within_the_grammar(
    screen: Screen, area: Locator
) -> None:
    area.evaluate(PASTE, WORD)
    pasted = area.input_value()
    screen.page.keyboard.press("Control+z")

    assert pasted == TYPED
    expect(area).not_to_have_value(TYPED)


def test_names_in_any_script_and_a_script_tag_are_text(screen: Screen, area: Locator) -> None:
    screen.page.keyboard.insert_text(NAMES)
    screen.is_saved()
    screen.reload()

    screen.holds(TEXT, NAMES)
    expect(screen.page.locator(".rsu-reasons")).to_contain_text("<script>alert(")
    assert screen.page.locator(".rsu-desk script").count() == 0
    assert screen.troubles == []


def test_a_pasted_transcript_of_two_hundred_pages_does_not_hang(
    screen: Screen, area: Locator
) -> None:
    line = "<p>Q. What did you see then? A. I saw him at the gate, and he did not see me.</p>"
    begun = time.monotonic()
    area.evaluate(PASTE, line * 6000)
    took = time.monotonic() - begun
    screen.says(TEXT, "longer than 200,000 characters")

    assert len(area.input_value()) > 400_000
    assert took < 10
    screen.control(TEXT).fill("Short again.")
    screen.is_saved()


def test_a_citation_is_picked_by_typing(screen: Screen, area: Locator) -> None:
    screen.page.keyboard.type("He said so ")
    screen.field(TEXT).get_by_role("button", name="Cite…").click()
    screen.page.keyboard.type("E1, p 3")
    screen.page.keyboard.press("Enter")

    expect(area).to_have_value("He said so [E1, p 3]")
    expect(area).to_be_focused()


def test_the_cursor_and_undo_stay_when_the_form_is_drawn_again(
    screen: Screen, area: Locator
) -> None:
    screen.page.keyboard.type("one two")
    screen.page.keyboard.press("ArrowLeft")
    screen.is_saved()
    screen.page.locator(".rsu-item").first.evaluate("one => one.click()")
    screen.page.locator(".rsu-detail").wait_for()
    area.focus()
    screen.page.keyboard.type("X")
    written = area.input_value()
    screen.page.keyboard.press("Control+z")

    assert written == "one twXo"
    expect(area).to_have_value("one two")
    screen.is_saved()
