"""*My cases* in a real browser: seen, searched, read by axe, and walked by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.server.conftest import ANOTHERS, PATIENCE

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.browser.server.conftest import App

CASE = "RSU-2026-00117"


def found(page: Page) -> list[str]:
    return [link.inner_text() for link in page.locator("tbody th a").all()]


def test_an_officer_sees_their_own_cases_the_newest_first_and_nobody_elses(page: Page) -> None:
    cases = found(page)

    assert cases == sorted(cases, reverse=True)
    assert CASE in cases
    assert ANOTHERS not in cases


def test_a_name_is_found_without_its_macrons(page: Page) -> None:
    page.get_by_label("Name of a person").fill("navar oskel")
    page.keyboard.press("Enter")
    expect(page.locator("tbody tr")).to_have_count(1)

    assert found(page) == [CASE]


def test_a_case_is_opened_by_keyboard_alone(page: Page) -> None:
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == CASE:
            break
    page.keyboard.press("Enter")
    page.wait_for_selector(".rsu-desk h1")

    assert page.title().startswith(CASE)


def test_a_new_invented_case_opens_at_once(page: Page) -> None:
    page.get_by_text("Open a new case").click()
    form = page.get_by_role("form", name="A new case")
    form.get_by_label("Kind of decision").select_option("first_claim")
    form.get_by_label("Full name").fill("Tamsel Orrin")
    form.get_by_label("Country of nationality").fill("XA")
    form.get_by_label("Its name").fill("Arvela")
    form.get_by_label("Your name").fill("A N Officer")
    form.get_by_label("invented").check()
    form.get_by_role("button", name="Open the case").click()
    page.wait_for_selector(".rsu-desk h1")

    assert "case=RSU-" in page.url


def test_a_real_case_is_refused_in_words_where_nothing_locks_the_key(page: Page) -> None:
    page.get_by_text("Open a new case").click()
    form = page.get_by_role("form", name="A new case")
    form.get_by_label("Kind of decision").select_option("first_claim")
    for label in ("Full name", "Its name", "Your name"):
        form.get_by_label(label).fill("Somebody")
    form.get_by_label("Country of nationality").fill("XA")
    form.get_by_role("button", name="Open the case").click()
    expect(page.locator(".rsu-refused")).to_contain_text("rsu-nb key passphrase")

    assert form.get_by_label("Full name").input_value() == "Somebody"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation(app: App, browser: Browser, scheme: str) -> None:
    context = browser.new_context(
        bypass_csp=True, color_scheme="dark" if scheme == "dark" else "light"
    )
    page = context.new_page()
    page.set_default_timeout(PATIENCE * 1000)
    page.goto(app.address)
    page.wait_for_selector("tbody tr")
    page.get_by_text("Open a new case").click()

    report = Axe().run(page)
    context.close()

    assert report.violations_count == 0, report.generate_report()
