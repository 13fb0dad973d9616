from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from rsu_nb.export.html import html_of
from tests.chromium import CHROMIUM, QUIETLY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page, Playwright

    from rsu_nb.drafting.tree import Document


@pytest.fixture(scope="module")
def browser(playwright: Playwright) -> Iterator[Browser]:
    launched = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIETLY)
    yield launched
    launched.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(bypass_csp=True)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("kind", ["decision", "letter"])
def test_axe_finds_no_violation(kind: str, page: Page, request: Any, tmp_path: Path) -> None:
    shown = tmp_path / "document.html"
    shown.write_text(html_of(request.getfixturevalue(kind)), encoding="utf-8")
    page.goto(shown.as_uri())

    found = Axe().run(page)

    assert found.violations_count == 0, found.generate_report()


def test_the_page_asks_nothing_of_any_network(
    page: Page, decision: Document, tmp_path: Path
) -> None:
    shown = tmp_path / "document.html"
    shown.write_text(html_of(decision), encoding="utf-8")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))

    page.goto(shown.as_uri())

    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []


def test_markup_an_officer_typed_runs_nothing(page: Page, decision: Document) -> None:
    page.set_content(html_of(decision))

    assert page.locator("main b").count() == 0
    assert page.locator("script").count() == 0


def test_letters_of_other_scripts_come_with_the_page(page: Page, decision: Document) -> None:
    page.set_content(html_of(decision))

    loaded = page.evaluate("document.fonts.ready.then(f => [...f].map(x => [x.family, x.status]))")

    assert sorted(loaded) == [
        ["Noto Naskh Arabic", "loaded"],
        ["Noto Serif Ethiopic", "loaded"],
        ["Noto Serif Tamil", "loaded"],
    ]


def test_it_prints_with_its_marking_on_every_page(
    page: Page, decision: Document, tmp_path: Path
) -> None:
    import pdfplumber

    page.set_content(html_of(decision))
    printed = tmp_path / "printed.pdf"
    page.pdf(path=printed, prefer_css_page_size=True)

    with pdfplumber.open(printed) as opened:
        pages = [sheet.extract_text() for sheet in opened.pages]
    assert all(sheet.count("SENSITIVE") == 2 and "DRAFT" in sheet for sheet in pages)
