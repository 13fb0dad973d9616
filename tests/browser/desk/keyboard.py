"""Somebody who has a keyboard and no mouse, and looks at where they are after every key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from playwright.sync_api import expect

from tests.browser.desk.screen import SOON

if TYPE_CHECKING:
    from playwright.sync_api import Page

MOST: Final = 400
"""Keys after which somebody gives up looking for something with Tab."""
_HERE: Final = """([wanted, words, isBack]) => {
    const part = (one) => one.closest("header, nav, main, aside, dialog");
    const inOrder = (first, second) => {
        if (!first?.isConnected || !second?.isConnected) return true;
        if (part(first) !== part(second)) return true;
        const [a, b] = [first, second].map((one) => one.getBoundingClientRect());
        const follows = first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING;
        return first === second || follows > 0 && (b.bottom > a.top || b.left > a.left);
    };
    const before = globalThis.stoppedAt;
    globalThis.stoppedAt = document.activeElement;
    const one = document.activeElement;
    if (!one || one === document.body) return { isLost: true, is: "the page" };
    const box = one.getBoundingClientRect(), style = getComputedStyle(one);
    const labels = [...(one.labels ?? [])].map((label) => label.textContent);
    const legend = one.closest("fieldset")?.querySelector("legend")?.textContent ?? "";
    const name = [one.getAttribute("aria-label") ?? "", ...labels, legend, one.textContent];
    const shown = [Math.max(box.left, 0), Math.max(box.top, 0),
        Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
    const [left, top, right, bottom] = shown;
    const points = [[.5, .5], [.1, .2], [.9, .8], [.1, .8], [.9, .2]].map(([across, down]) =>
        document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down));
    const label = one.closest("label");
    return {
        isLost: false,
        is: one.outerHTML.slice(0, 160),
        isMarked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
        isInView: right > left && bottom > top && points.some((at) => at
            && (one.contains(at) || at.contains(one) && at.matches("label") || label === at)),
        isFound: one.matches(wanted) && name.join(" ").includes(words),
        isInOrder: inOrder(...(isBack ? [one, before] : [before, one])),
    };
}"""
"""Where the focus is: whether it is marked, in view and uncovered, and what was looked for."""


class NotReachedError(AssertionError):
    """Something is reached by no number of presses of a key."""

    def __init__(self, *, wanted: str, words: str = "") -> None:
        """Name what was looked for."""
        super().__init__(f"no {wanted} named {words!r} is reached by keyboard")


class Keyboard:
    """Presses keys on a page; every stop of the focus is looked at."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.stops = 0

    def here(self, wanted: str = "*", words: str = "", *, is_back: bool = False) -> dict[str, Any]:
        """What has the focus: there is something, it is marked, and it is in view."""
        found: dict[str, Any] = self.page.evaluate(_HERE, [wanted, words, is_back])
        self.stops += 1

        assert not found["isLost"], "the focus is lost"
        assert found["isMarked"], f"nothing shows that the focus is on {found['is']}"
        assert found["isInView"], f"out of view or covered: {found['is']}"
        return found

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            self.page.keyboard.press(key)

    def type(self, words: str) -> None:
        """Type words where the focus is."""
        self.page.keyboard.type(words)

    def to(self, wanted: str, words: str = "", *, key: str = "Tab") -> None:
        """Go on to what matches a selector and is named with some words, looking at each stop."""
        for step in range(MOST):
            self.press(key)
            now = self.here(wanted, words, is_back=key != "Tab")

            assert step == 0 or now["isInOrder"], f"out of the order of reading: {now['is']}"
            if now["isFound"]:
                return
        raise NotReachedError(wanted=wanted, words=words)

    def back_to(self, wanted: str, words: str = "") -> None:
        """Go back to what matches a selector and is named with some words."""
        self.to(wanted, words, key="Shift+Tab")

    def go_to_part(self, part: str) -> None:
        """Go to the part of the page that a selector names."""
        for _ in range(4):
            self.press("Alt+Shift+PageDown")
            self.here()
            if self.page.locator(f"{part} :focus").count():
                return
        raise NotReachedError(wanted=part)

    def walk_to(self, title: str) -> None:
        """Go step by step until the step of some title is shown."""
        heading = self.page.locator(".rsu-desk h1")
        for _ in range(30):
            before = heading.inner_text()
            if before == title:
                return
            self.press("Alt+PageDown")
            expect(heading).not_to_have_text(before)
            self.is_at("h1")
        raise NotReachedError(wanted="h1", words=title)

    def open_screen(self, title: str) -> None:
        """Open a screen that is no step, from the list of them."""
        self.go_to_part("nav")
        if not self.here("[data-screen]", title)["isFound"]:
            self.to("[data-screen]", title)
        self.press("Enter")
        self.is_at("h1", title)

    def pick(self, question: str, answer: str, *, within: str = "") -> None:
        """Choose one of the answers to a question that are all shown."""
        self.to(f"{within} input[type=radio]", question)
        for _ in range(10):
            if self.here("input[type=radio]", answer)["isFound"]:
                self.press("Space")
                return
            self.press("ArrowDown")
        raise NotReachedError(wanted=question, words=answer)

    def choose(self, words: str, option: str) -> None:
        """Choose in a box that offers options, by typing and by the arrow keys."""
        if not self.here("input[role=combobox]", words)["isFound"]:
            self.to("input[role=combobox]", words)
        self.type(option)
        offered = self.page.locator(":focus + .rsu-options [role=option]")
        expect(offered.first).to_be_visible(timeout=SOON)
        self.press("ArrowDown", "Enter")
        self.here("input[role=combobox]", words)

    def is_at(self, wanted: str, words: str = "") -> None:
        """Wait until the focus is on something, and look at it."""
        expect(self.page.locator(f":focus:is({wanted})")).to_contain_text(words)
        self.here()
