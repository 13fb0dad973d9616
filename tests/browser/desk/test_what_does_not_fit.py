"""What the desk cannot take or show is said in words, and nothing of it is lost."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Final

from playwright.sync_api import expect

from rsu_nb.record.writing import record_to_data
from rsu_nb.store.entry import What
from tests.browser.desk.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import BrowserContext, WebSocketRoute

    from tests.browser.desk.app import App

TOO_LONG: Final = 1_000_001
NEWER: Final = 99
TEXT: Final = "introduction"
SLOW: Final = """
    const query = LockManager.prototype.query;
    LockManager.prototype.query = async function () {
        await new Promise((done) => setTimeout(done, 1500));
        return query.call(this);
    };
"""
"""A browser that takes long to say what other pages there are."""


@contextmanager
def newer_store(app: App) -> Iterator[None]:
    """A store that a newer version has been at."""
    change = "UPDATE store SET schema_version = schema_version + ?"
    for by in (NEWER, -NEWER):
        with closing(sqlite3.connect(app.home.database)) as connection, connection:
            connection.execute(change, (by,))
        if by == NEWER:
            yield


def notice(app: App, context: BrowserContext, case: str) -> str:
    """What a page says that cannot show its case."""
    app.let_in(context)
    page = context.new_page()
    page.goto(app.address(case))
    page.locator(".rsu-notice h1").wait_for()
    return page.locator("main").inner_text()


def test_a_text_that_is_too_long_is_told_of_and_goes_in_once_it_is_shorter(
    screen: Screen,
) -> None:
    screen.go("claim")
    screen.control(TEXT).fill("a" * TOO_LONG)
    screen.says(TEXT, "NOT SAVED")
    screen.says(TEXT, "longer than a million letters")
    screen.control(TEXT).fill("A shorter one.")
    screen.is_saved()

    expect(screen.banner).to_be_empty()
    assert screen.app.kept(screen.case, TEXT) == "A shorter one."


def test_a_record_of_a_newer_version_is_not_opened_and_why_is_said(
    app: App, context: BrowserContext
) -> None:
    case = app.new_case()
    data = {**record_to_data(app.store.record(case)), "schema": f"rsu-nb/record/{NEWER}"}
    with app.store.session.log(case) as log:
        app.store.session.add(log, What.RECORD_SAVED, json.dumps(data).encode())

    assert "Install the newer rsu-nb; nothing was changed." in notice(app, context, case)


def test_a_store_of_a_newer_version_is_not_opened_and_why_is_said(
    app: App, context: BrowserContext
) -> None:
    case = app.new_case()
    with newer_store(app):
        shown = notice(app, context, case)

    assert "Install the newer rsu-nb; nothing was changed." in shown


def test_more_pages_than_places_stand_ready_say_so_and_open(
    app: App, context: BrowserContext
) -> None:
    app.let_in(context)
    screens = [Screen(app, context.new_page(), app.new_case()) for _ in range(6)]
    for screen in screens:
        screen.page.goto(app.address(screen.case), wait_until="commit")

    expect(screens[-1].page.locator("#rsu-opening")).to_contain_text("No place stood ready")
    for screen in screens:
        screen.wait()


def test_a_case_that_cannot_be_shown_says_why(app: App, context: BrowserContext) -> None:
    def carry(line: WebSocketRoute) -> None:
        server = line.connect_to_server()

        def pass_on(message: str | bytes) -> None:
            told = json.loads(message) if isinstance(message, str) else {}
            content = told.get("content", {}).get("data", {})
            if content.get("content", {}).get("say") == "desk":
                content["content"] = {"say": "refused", "seq": 1, "sentence": "It is away."}
            line.send(json.dumps(told))

        server.on_message(pass_on)

    app.let_in(context)
    context.route_web_socket("**/channels*", carry)
    page = context.new_page()
    page.goto(app.address(app.new_case()))

    expect(page.get_by_role("alert").filter(has_text="It is away.")).to_be_visible()


def test_reasons_that_come_before_the_page_is_drawn_are_shown(
    app: App, context: BrowserContext
) -> None:
    app.let_in(context)
    context.add_init_script(SLOW)
    screen = Screen(app, context.new_page(), app.new_case()).open()

    expect(screen.page.locator(".rsu-panel-reasons p").nth(5)).to_be_visible()
    assert screen.troubles == []
