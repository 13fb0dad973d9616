"""A browser with the desk of a case open in it, which times itself what a person would see."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

    from benchmarks.app_servers import Served

_FLAGS: Final = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
_LONGEST: Final = 60_000
_WATCH: Final = """
(() => {
  const seen = (window.seen = { ready: 0, told: 0, typed: 0 });
  const say = (what) => { document.documentElement.dataset.seen = what; };
  const controls = ".rsu-desk main .rsu-field :is(input[type=text], textarea)";
  const look = () => {
    const words = document.getElementById("rsu-opening")?.textContent ?? "";
    if (words.includes("No place stood ready")) seen.told ||= performance.now();
    const field = document.querySelector(controls);
    if (!field || !document.querySelector(".rsu-desk main h1")) return requestAnimationFrame(look);
    field.addEventListener("input", () => { seen.typed = performance.now(); say("typed"); });
    field.focus();
    seen.ready = performance.now();
    say("ready");
  };
  look();
})();
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a page saw of its own opening.

    Attributes:
        seconds: From setting out for the page until a title and a field stood there that took
            the next letter.
        was_told: True where the page said that no place stood ready.
        kernel: The id of its kernel; "" where the page does not say.
    """

    seconds: float
    was_told: bool
    kernel: str


@contextmanager
def chromium() -> Iterator[Browser | None]:
    """Gives the browser of the distribution; None where there is none."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        yield None
        return
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=_FLAGS)
        yield browser
        browser.close()


def new_page(browser: Browser, served: Served) -> Page:
    """Returns a page of a browser that was let in, that asks nobody else, and has kept nothing."""
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    context.set_default_timeout(_LONGEST)
    if served.entrance:
        context.request.get(served.entrance, max_redirects=0)
    origin = served.page.split("/", 3)[2]
    context.route(lambda url: f"//{origin}/" not in url, lambda route: route.abort())
    context.add_init_script(_WATCH)
    return context.new_page()


def turn_to(page: Page, served: Served, case: str) -> None:
    """Have a page go to a case, and do not wait for it."""
    page.evaluate(
        "address => { setTimeout(() => { location.href = address; }, 0); }",
        f"{served.page}?case={case}",
    )


def seen(page: Page) -> Seen:
    """Type a letter as soon as the form takes it; returns what the page saw until then."""
    page.locator("html[data-seen]").wait_for(state="attached")
    page.keyboard.press("x")
    page.locator("html[data-seen=typed]").wait_for(state="attached")
    found = page.evaluate("window.seen")
    kernel = page.locator("#rsu-kernel")
    return Seen(
        seconds=found["ready"] / 1000,
        was_told=bool(found["told"]),
        kernel=(kernel.get_attribute("data-kernel") or "") if kernel.count() else "",
    )


def leave(page: Page, served: Served, seen_there: Seen) -> None:
    """Leave a page as a person does who closes it, and wait until its kernel is ended."""
    page.goto("about:blank")
    served.wait_until_gone(seen_there.kernel)
    page.context.close()
