"""The server of the app: closed to everybody else, without a word of a case where none belongs."""

from __future__ import annotations

import urllib.error
import urllib.request
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe

from rsu_widgets.server.configuration import POOL
from tests.browser.server.conftest import ANOTHERS, PATIENCE, SEALED, settled
from tests.chromium import CHROMIUM, QUIETLY

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page, Playwright

    from tests.browser.server.conftest import App

CASE = "RSU-2026-00117"
NAME = "Navār Oskel"
IN_THE_RECORD = "Oskel"


def status(address: str, **headers: str) -> int:
    request = urllib.request.Request(address, headers=headers)  # noqa: S310 - a page of the app
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def test_nobody_is_let_in_without_the_token(app: App) -> None:
    assert status(app.page("my_cases.ipynb")) == 403
    assert status(app.page("my_cases.ipynb?token=guessed")) == 403


def test_a_name_that_leads_to_this_computer_from_elsewhere_is_refused(app: App) -> None:
    assert status(app.address, Host="elsewhere.example") == 403


@pytest.mark.parametrize(
    "path", ["voila/tree", "voila/files/draft.ipynb", "api/contents", "static/favicon.ico", "x"]
)
def test_nothing_else_is_served(app: App, path: str) -> None:
    assert status(app.page(path)) == 404


def test_a_page_asks_nothing_of_any_other_host(app: App, page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("websocket", lambda socket: asked.append(socket.url))
    refused: list[str] = []
    page.on("console", lambda told: refused.append(told.text))
    page.goto(app.page(f"draft.ipynb?case={CASE}"))
    page.wait_for_selector(".rsu-desk h1")
    host = app.page("").partition("://")[2]

    assert asked
    assert [url for url in asked if host not in url] == []
    assert [told for told in refused if "Content Security Policy" in told] == []


def test_three_reloads_leave_one_kernel_beside_those_that_stand_ready(
    app: App, page: Page
) -> None:
    page.goto(app.page(f"draft.ipynb?case={CASE}"))
    page.wait_for_selector(".rsu-desk h1")
    for _ in range(3):
        page.reload()
        page.wait_for_selector(".rsu-desk h1")

    assert settled(sum(POOL.values()) + 1, app) == sum(POOL.values()) + 1


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("case=RSU-2026-99999", "There is no case RSU-2026-99999 in this store."),
        ("case=Oskel<script>alert(1)</script>", "names no case"),
        ("", "names no case"),
        (f"case={ANOTHERS}", "Its officer is somebody-else."),
    ],
)
def test_a_case_that_cannot_be_worked_on_says_why(
    app: App, page: Page, asked: str, said: str
) -> None:
    page.goto(app.page(f"draft.ipynb?{asked}"))
    page.wait_for_selector(".rsu-notice h1")
    shown = page.locator("main").inner_text()

    assert said in shown
    assert IN_THE_RECORD not in shown
    assert page.get_by_role("link", name="My cases").is_visible()


def test_another_officers_case_opens_by_a_link_that_says_so(app: App, page: Page) -> None:
    page.goto(app.page(f"draft.ipynb?case={ANOTHERS}"))
    page.get_by_role("link", name=f"Open {ANOTHERS} all the same").click()
    page.wait_for_selector(".rsu-desk h1")

    assert page.locator(".rsu-desk").inner_text()


def test_a_sealed_case_is_read_and_not_changed(app: App, page: Page) -> None:
    page.goto(app.page(f"draft.ipynb?case={SEALED}"))
    page.get_by_text("This case is sealed: it can be read here and not changed.").wait_for()
    fields = page.locator("main :is(input, textarea, select)")

    assert fields.count() > 0
    assert [one.is_editable() for one in fields.all() if one.is_editable()] == []


def test_axe_finds_no_violation_where_a_case_cannot_be_opened(app: App, browser: Browser) -> None:
    context = browser.new_context(bypass_csp=True)
    page = context.new_page()
    page.set_default_timeout(PATIENCE * 1000)
    page.goto(app.address)
    page.goto(app.page(f"draft.ipynb?case={ANOTHERS}"))
    page.wait_for_selector(".rsu-notice h1")

    report = Axe().run(page)
    context.close()

    assert report.violations_count == 0, report.generate_report()


def test_nothing_of_a_case_stays_in_the_browsers_profile_or_in_the_servers_log(
    app: App, playwright: Playwright, tmp_path: Path
) -> None:
    context = playwright.chromium.launch_persistent_context(
        tmp_path, executable_path=CHROMIUM, args=QUIETLY
    )
    page = context.new_page()
    page.set_default_timeout(PATIENCE * 1000)
    page.goto(app.address)
    page.wait_for_selector("tbody tr")
    page.get_by_label("Name of a person").fill(IN_THE_RECORD)
    page.keyboard.press("Enter")
    page.goto(app.page(f"draft.ipynb?case={CASE}"))
    page.wait_for_selector(".rsu-desk h1")
    context.close()

    assert kept_in(tmp_path) == []
    assert IN_THE_RECORD not in app.log.read_text("utf-8")


def kept_in(profile: Path) -> list[str]:
    """The files of a profile that hold the name, in either way a browser writes text."""
    words = [IN_THE_RECORD.encode("utf-8"), IN_THE_RECORD.encode("utf-16-le")]
    files = [path for path in profile.rglob("*") if path.is_file()]
    return [path.name for path in files if any(word in path.read_bytes() for word in words)]
