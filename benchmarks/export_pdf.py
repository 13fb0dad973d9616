"""How long the PDF of a decision takes, beside two programs that print its HTML."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

from benchmarks.contest import Contender, contest
from benchmarks.row import Absent, Budget
from benchmarks.thirty_pages import thirty_pages
from rsu_nb.export.html import html_of
from rsu_nb.export.pdf import pdf_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.row import Row

RUNS = 5
BUDGET = Budget(median=0.6, times_less=1)
NOTE = (
    "ours is tagged (PDF/UA-1) and archival (PDF/A-2a). WeasyPrint makes neither here. Chromium "
    "is already running, so starting it is not in its figure; it makes a tagged PDF, not an "
    "archival one."
)


def rows() -> list[Row]:
    """Returns the one row."""
    document = thirty_pages()
    html = html_of(document)
    with _chromium(html) as chromium:
        contenders = [
            Contender(name="rsu_nb", run=lambda: pdf_of(document)),
            _weasyprint(html),
            chromium,
        ]
        return [contest("PDF of 30 pages", contenders, runs=RUNS, budget=BUDGET, note=NOTE)]


def _weasyprint(html: str) -> Contender | Absent:
    name = "WeasyPrint"
    try:
        from weasyprint import HTML
    except (ImportError, OSError) as error:
        return Absent(name=name, reason=str(error).splitlines()[0])
    return Contender(name=name, run=lambda: HTML(string=html).write_pdf())


@contextmanager
def _chromium(html: str) -> Iterator[Contender | Absent]:
    """Gives Chromium's print, in a browser that is open already."""
    name = "Chromium print"
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        yield Absent(name=name, reason="chromium is not installed")
        return
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        page = browser.new_page()

        def run() -> None:
            page.set_content(html)
            page.pdf(format="A4", tagged=True)

        yield Contender(name=name, run=run)
        browser.close()
