"""The whole walk by keyboard alone: no click, and no field that a program put the cursor into."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from rsu_nb.attachments.reading import read_attachment
from rsu_nb.store.attachments import Attachments
from tests.browser.desk.keyboard import Keyboard
from tests.browser.desk.screen import SOON, Screen

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

    from tests.browser.desk.app import App

LINE = "getSelection().anchorNode?.parentElement.closest('p')?.textContent ?? ''"
"""The words of the paragraph in which the cursor is."""
TRANSCRIPT = b"He said his name.\n\nHe was held for two nights in the old mill.\n\nHe left.\n"


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A page of a browser that nobody has used before."""
    made = context.new_page()
    made.set_default_timeout(SOON)
    return made


def test_from_the_printed_address_to_a_new_case_and_to_one_that_is_there(
    own_app: App, page: Page
) -> None:
    there = own_app.new_case("two_nationalities")
    keys = Keyboard(page)
    page.goto(f"{own_app.origin}/my_cases.ipynb?token={own_app.token}")
    expect(page.locator("tbody tr").first).to_be_visible()
    keys.to("input", "Name of a person")
    keys.type("nobody of this name")
    keys.press("Enter")
    expect(page.get_by_text("No case of yours is like that.")).to_be_visible()
    keys.here("input", "Name of a person")
    keys.press("Control+A", "Delete")
    keys.to("select", "Kind of decision")
    keys.type("First")
    keys.to("button", "Find")
    keys.press("Enter")
    expect(page.get_by_role("link", name=there)).to_be_visible()
    keys.to("summary", "Open a new case")
    keys.press("Enter")
    keys.to("select", "Kind of decision")
    keys.type("First")
    for label, words in (
        ("Full name", "Tamsel Orrin"),
        ("Country of nationality", "XA"),
        ("Its name", "Kelmara"),
        ("Your name", "Ada Whitford"),
    ):
        keys.to("input", label)
        keys.type(words)
    keys.to("input[type=checkbox]", "invented")
    keys.press("Space")
    keys.to("button", "Open the case")
    keys.press("Enter")
    keys.is_at("h1", "Procedure")
    keys.back_to("a", "My cases")
    keys.press("Enter")
    expect(page.get_by_role("link", name=there)).to_be_visible()
    keys.to("a", there)
    keys.press("Enter")
    expect(page.locator(".rsu-desk h1")).to_be_focused()

    assert there in page.url


@pytest.fixture
def screen(app: App, page: Page) -> Screen:
    """A case with much in it and a transcript, opened from its address."""
    app.let_in(page.context)
    case = app.new_case("recognised_imputed_opinion")
    read = read_attachment(TRANSCRIPT, "transcript.txt", evidence_id="E4")
    Attachments(app.store.session).attach(case, "E4", read, TRANSCRIPT)
    return Screen(app, page, case).open()


@pytest.fixture
def keys(screen: Screen) -> Keyboard:
    """A keyboard at the heading of the first step."""
    keys = Keyboard(screen.page)
    keys.is_at("h1", "Procedure")
    return keys


def test_a_line_a_text_a_date_and_a_list_are_filled_in_taken_out_and_put_back(
    screen: Screen, keys: Keyboard
) -> None:
    page = screen.page
    keys.to("input", "Language")
    keys.press("End")
    keys.type(" of the north")
    keys.to("textarea", "Support needs")
    keys.press("Control+A", "Delete")
    keys.type("He asked for ")
    keys.press("Control+i")
    keys.type("short")
    keys.press("ArrowRight")
    keys.type(" meetings.")
    screen.says("support_needs", "Saved.")
    screen.holds("support_needs", "He asked for {em:short} meetings.")
    keys.to("button", "Add to events")
    keys.press("Enter")
    keys.is_at(".rsu-detail input")
    for words in ("5", "June", "2026"):
        keys.type(words)
        keys.press("Tab")
        keys.here()
    keys.type("Other")
    keys.to("textarea", "What")
    keys.type("He asked for another day.")
    keys.choose("Relies on", "E4")
    event = page.locator(".rsu-detail").get_attribute("data-detail") or ""
    screen.is_saved()
    kept = screen.app.kept(screen.case, event)
    assert (kept["on"], kept["kind"], kept["relies_on"]) == ("2026-06-05", "other", ["E4"])
    keys.to("button", "Take out")
    keys.press("Enter")
    keys.is_at("button", "Undo")
    keys.press("Enter")
    expect(page.locator(f'[data-detail="{event}"] :focus')).to_be_visible()
    keys.here()
    keys.to("button", "Close")
    keys.press("Enter")
    keys.is_at(".rsu-item", event.rpartition("/")[2])

    assert screen.troubles == []


def test_choices_ticks_references_roles_and_countries_are_chosen(
    screen: Screen, keys: Keyboard
) -> None:
    page = screen.page
    keys.walk_to("Evidence received")
    keys.to(".rsu-item", "E1")
    keys.press("Enter")
    keys.is_at(".rsu-detail :is(input, select)")
    keys.choose("Received from", "broth")
    screen.is_saved()
    assert screen.app.kept(screen.case, "evidence/E1/received_from") == "brother"
    keys.walk_to("Credibility and findings of fact")
    keys.to("button", "Add to facts")
    keys.press("Enter")
    keys.is_at(".rsu-detail textarea")
    fact = page.locator(".rsu-detail").get_attribute("data-detail") or ""
    keys.type("He was questioned for two days.")
    keys.to("input[type=checkbox]", "Identity")
    keys.press("Space")
    keys.to("input[type=radio]", "How much turns on it")
    keys.press("ArrowDown")
    expect(page.locator(":focus")).not_to_be_checked()
    keys.press("Shift+Tab")
    keys.pick("How much turns on it", "Supporting")
    keys.choose("Rests on these facts", "F10")
    keys.choose("Rests on these facts", "F11")
    screen.is_saved()
    kept = screen.app.kept(screen.case, fact)
    assert (kept["elements"], kept["materiality"]) == (["identity"], "supporting")
    assert kept["depends_on"] == ["F10", "F11"]
    keys.back_to("button.rsu-chip", "F11")
    keys.press("Enter")
    keys.is_at(".rsu-chip", "F10")
    screen.is_saved()
    assert screen.app.kept(screen.case, f"{fact}/depends_on") == ["F10"]
    keys.walk_to("Being persecuted, the real chance, and the Convention reason")
    keys.to("button", "Add to harms")
    keys.press("Enter")
    keys.is_at(".rsu-detail input")
    harm = page.locator(".rsu-detail").get_attribute("data-detail") or ""
    keys.press("ArrowDown", "ArrowDown", "Escape")
    expect(page.locator(".rsu-options:visible")).to_have_count(0)
    keys.here("input[role=combobox]", "Country")
    keys.press("ArrowDown", "Enter")
    screen.says(f"{harm}/country", "Kept")
    assert screen.app.kept(screen.case, f"{harm}/country") == "XA"

    assert screen.troubles == []


def test_a_document_is_read_searched_quoted_and_cited_beside_the_form(
    screen: Screen, keys: Keyboard
) -> None:
    page = screen.page
    keys.to("textarea", "Support needs")
    keys.press("Control+A", "Delete")
    keys.type("It began so.")
    keys.go_to_part("header")
    keys.to("button", "Documents")
    keys.press("Enter")
    keys.is_at("aside h2", "Documents")
    expect(page.locator("aside .rsu-item").first).to_be_visible()
    keys.to(".rsu-item", "E4")
    keys.press("Enter")
    keys.is_at(".rsu-document", "old mill")
    keys.back_to("input", "Look for words")
    keys.type("OLD mill")
    expect(page.locator(".rsu-hit")).to_have_count(1)
    anchor = page.locator(".rsu-hit").get_attribute("data-anchor")
    keys.to(".rsu-document")
    keys.type("nothing of this is written")
    while "old mill" not in page.evaluate(LINE):
        keys.press("ArrowDown")
    keys.press("Home", "Shift+End")
    keys.back_to("button", "Quote")
    keys.press("Enter")
    keys.is_at("textarea")
    screen.is_saved()
    keys.go_to_part("aside")
    keys.to("button", "All documents")
    keys.press("Enter")
    keys.is_at("aside h2", "Documents")

    quoted = "> He was held for two nights in the old mill."
    assert (
        screen.app.kept(screen.case, "support_needs") == f"It began so.\n\n{quoted} [E4, {anchor}]"
    )
    assert screen.troubles == []


def test_spelling_a_citation_and_an_earlier_version_are_put_in_while_writing(
    screen: Screen, keys: Keyboard
) -> None:
    page = screen.page
    before = screen.app.kept(screen.case, "support_needs")
    keys.to("textarea", "Support needs")
    keys.press("Control+A", "Delete")
    keys.type("She recieved it. ")
    expect(page.get_by_role("button", name="Write received for recieved")).to_be_visible()
    keys.to("button", "received")
    keys.press("Enter")
    screen.holds("support_needs", "She received it. ")
    keys.here()
    keys.back_to("button", "Cite…")
    keys.press("Enter")
    keys.is_at("input[role=combobox]")
    keys.press("ArrowDown", "Escape")
    keys.is_at("textarea")
    keys.press("Control+End")
    keys.back_to("button", "Cite…")
    keys.press("Enter")
    keys.type("E4")
    keys.press("ArrowDown", "Enter")
    keys.is_at("textarea")
    screen.holds("support_needs", "She received it. [E4]")
    screen.is_saved()
    keys.back_to("button", "Earlier versions")
    keys.press("Enter")
    keys.is_at("h2", "Earlier versions")
    keys.press("Escape")
    keys.is_at("button", "Earlier versions")
    keys.press("Enter")
    keys.is_at("h2", "Earlier versions")
    keys.to("dialog li:last-child button", "Put this back")
    keys.press("Enter")
    expect(page.get_by_role("dialog")).to_have_count(0)
    keys.here()
    screen.holds("support_needs", before.strip())

    assert screen.troubles == []
