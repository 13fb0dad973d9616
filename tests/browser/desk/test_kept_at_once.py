"""What is typed in the last instant of a page is kept as well: locked, and without waiting."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from playwright.sync_api import expect

import rsu_widgets
from tests.browser.desk.screen import PLACE, Screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import BrowserContext, Page

    from tests.browser.desk.app import App

SCRIPT: Final = Path(rsu_widgets.__file__).parent / "desk" / "static" / "02-at-once.js"
CUT_OFF: Final = """() => {
    const send = WebSocket.prototype.send;
    WebSocket.prototype.send = function (words) {
        if (!String(words).includes('"do":"save"')) send.call(this, words);
    };
    crypto.subtle.encrypt = () => new Promise(() => {});
}"""
"""Nothing is written in time, and what is sent is lost: as for a page that goes at once."""
RFC_8439: Final = """() => {
    const bytes = (hex) => Uint8Array.from(hex.match(/../g), (byte) => parseInt(byte, 16));
    const key = "85d6be7857556d337f4452fe42d506a80103808afb0db2fd4abff6af4149f51b";
    const words = new TextEncoder().encode("Cryptographic Forum Research Group");
    return tagOf(words, bytes(key)).toString(16);
}"""
"""The example of RFC 8439, 2.5.2."""
CHANGED: Final = """() => {
    for (const [name, kept] of Object.entries(localStorage)) {
        const [, before, letters] = /^(\\w+ \\d+ \\w+ )([^]*)$/.exec(kept);
        const at = '[{"place":"language","value":"A'.length;
        const other = String.fromCharCode(letters.charCodeAt(at) ^ 1);
        localStorage.setItem(name, before + letters.slice(0, at) + other + letters.slice(at + 1));
    }
}"""
"""One letter of what was typed becomes another, as far as one who cannot read it can see to it."""
KEPT: Final = "JSON.stringify({ ...localStorage })"


def beside(screen: Screen) -> Page:
    """Another page of the app, which shows no case."""
    page = screen.page.context.new_page()
    page.goto(f"{screen.app.origin}/page/page.css")
    return page


def cut_off(screen: Screen, words: str) -> None:
    """Type something, and leave the page at once."""
    screen.page.evaluate(CUT_OFF)
    screen.type(PLACE, words)
    screen.page.close()


def test_the_last_letters_before_a_reload_are_put_in(screen: Screen) -> None:
    before = screen.control(PLACE).input_value()
    screen.page.evaluate(CUT_OFF)
    screen.type(PLACE, " instantly")
    screen.reload()

    screen.holds(PLACE, f"{before} instantly")
    screen.is_saved()
    assert screen.app.kept(screen.case, PLACE) == f"{before} instantly"
    assert screen.page.evaluate(KEPT) == "{}"


def test_what_is_kept_at_once_is_locked_and_not_taken_where_it_was_changed(
    screen: Screen, context: BrowserContext, app: App
) -> None:
    before = screen.control(PLACE).input_value()
    page = beside(screen)
    cut_off(screen, " instantly")
    kept = page.evaluate(KEPT)
    page.evaluate(CHANGED)
    again = Screen(app, context.new_page(), screen.case).open()

    assert "rsu-nb" in kept
    assert "instantly" not in kept
    again.holds(PLACE, before)
    assert again.troubles == []


def test_two_pages_that_went_with_a_text_for_one_field_bring_both(
    screen: Screen, another: Callable[[Screen], Screen], app: App, context: BrowserContext
) -> None:
    other = another(screen)
    before = screen.control(PLACE).input_value()
    cut_off(screen, " one")
    cut_off(other, " two")
    again = Screen(app, context.new_page(), screen.case).open()
    again.says(PLACE, "Somebody else changed this")
    choice = again.page.locator(".rsu-undecided-text")

    expect(choice.locator("blockquote")).to_have_count(2)
    assert set(choice.locator("blockquote").all_inner_texts()) == {
        f"{before} one",
        f"{before} two",
    }


def test_the_tag_is_that_of_the_standard(context: BrowserContext) -> None:
    page = context.new_page()
    page.add_script_tag(content=SCRIPT.read_text("utf-8"))

    assert page.evaluate(RFC_8439) == "a927010caf8b2bc2c6365130c11d06a8"
