"""What a person fills in from nothing: every field that the kernel sends is there to be filled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

from rsu_widgets.desk.screens.step import step_view
from rsu_widgets.desk.work import Work
from tests.browser.desk.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import BrowserContext

    from tests.browser.desk.app import App

EVIDENCE = "evidence/E1"


def places(nodes: list[dict[str, Any]]) -> Iterator[str]:
    """The place of every field in some nodes."""
    for node in nodes:
        if node["node"] == "field":
            yield node["place"]
        yield from places(node.get("nodes", []))
        for member in node.get("members", []):
            yield from places(member["nodes"])


def test_an_item_of_a_case_without_any_is_filled_in_and_saved(
    app: App, context: BrowserContext
) -> None:
    app.let_in(context)
    screen = Screen(app, context.new_page(), app.empty_case()).open().go("evidence")
    screen.page.get_by_role("button", name="Add to evidence", exact=True).click()
    screen.field(f"{EVIDENCE}/title").wait_for()
    screen.type(f"{EVIDENCE}/title", "A letter of the teachers’ union")
    screen.says(f"{EVIDENCE}/title", "“Kind” is missing")
    screen.control(f"{EVIDENCE}/kind").select_option("letter")
    screen.date(f"{EVIDENCE}/received_on", "1", "March", "2026")
    screen.is_saved()
    screen.says(f"{EVIDENCE}/title", "Saved.")

    assert app.kept(screen.case, "evidence/E1/kind") == "letter"
    assert screen.troubles == []


def test_every_field_that_is_sent_is_shown(screen: Screen) -> None:
    work = Work(screen.app.store, screen.case)
    for step in screen.steps():
        screen.go(step)
        opened = screen.open_first()
        groups = step_view(work, step, opened)["groups"]
        sent = [one for group in groups for one in places(group.get("nodes", []))]

        for place in sent:
            expect(screen.field(place), place).to_have_count(1)


def test_the_cursor_stays_where_it_was_put_while_a_step_was_on_its_way(screen: Screen) -> None:
    screen.go("procedure")
    control = screen.control("language")
    before = control.input_value()
    screen.page.evaluate(
        """() => { document.querySelector("[data-step=procedure]").click();
            document.querySelector('[data-place="language"] input').focus(); }"""
    )
    screen.page.wait_for_timeout(700)
    screen.page.keyboard.press("End")
    screen.page.keyboard.type("?")

    screen.holds("language", f"{before}?")
