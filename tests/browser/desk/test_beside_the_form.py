"""What stands beside the form: documents to cite and quote, the reasons, earlier versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from rsu_nb.attachments.reading import read_attachment
from rsu_nb.store.attachments import Attachments
from tests.browser.desk.screen import Screen
from tests.browser.desk.typed.controls import choose

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

    from tests.browser.desk.app import App

TRANSCRIPT = b"He said his name.\n\nHe was held for two nights in the old mill.\n\nHe left.\n"
ATTACH = "Attach this document"
STATEMENT = "facts/F1/statement"


@pytest.fixture(scope="module")
def screen(app: App, browser: Browser) -> Iterator[Screen]:
    """A case with a transcript, open at its first fact."""
    case = app.new_case()
    read = read_attachment(TRANSCRIPT, "transcript.txt", evidence_id="E4")
    Attachments(app.store.session).attach(case, "E4", read, TRANSCRIPT)
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    app.let_in(context)
    yield Screen(app, context.new_page(), case).open().go("facts").open_item("facts/F1")
    context.close()


def test_words_selected_in_a_document_are_quoted_and_cited_where_one_was_writing(
    screen: Screen,
) -> None:
    page = screen.page
    screen.control(STATEMENT).fill("It began so.")
    page.get_by_role("button", name="Documents", exact=True).click()
    page.locator(".rsu-panel-documents .rsu-item").first.click()
    page.get_by_label("Look for words").fill("OLD mill")
    found = page.locator(".rsu-hit")
    expect(found).to_have_count(1)
    anchor = found.get_attribute("data-anchor")
    found.locator("p").select_text()
    page.get_by_role("button", name="Quote", exact=True).click()
    screen.is_saved()
    quoted = screen.control(STATEMENT).input_value().strip()
    page.get_by_role("button", name="Cite", exact=True).click()
    screen.is_saved()

    words = "He was held for two nights in the old mill."
    assert quoted == f"It began so.\n\n> {words} [E4, {anchor}]"
    assert screen.control(STATEMENT).input_value().endswith(f"[E4, {anchor}]")


def test_an_earlier_version_of_a_text_is_put_back(screen: Screen) -> None:
    page = screen.page
    for words in ("The first words.", "The second words."):
        screen.control(STATEMENT).fill(words)
        screen.is_saved()
    screen.field(STATEMENT).get_by_role("button", name="Earlier versions").click()
    versions = page.get_by_role("dialog", name="Earlier versions").locator("li")
    versions.filter(has_text="The first words.").first.get_by_role("button").click()

    screen.holds(STATEMENT, "The first words.")
    screen.is_saved()
    assert screen.app.kept(screen.case, STATEMENT) == "The first words."


def test_only_a_changed_paragraph_is_drawn_again_and_what_is_read_stays_in_place(
    screen: Screen,
) -> None:
    page = screen.page
    page.get_by_role("button", name="Reasons", exact=True).click()
    page.locator(".rsu-block").evaluate_all("all => all.forEach((one) => { one.dataset.old = 1 })")
    page.locator("aside").evaluate("one => { one.scrollTop = 400 }")
    screen.control(STATEMENT).fill("Words that stand nowhere else.")
    changed = page.locator(".rsu-block:not([data-old])")
    expect(page.locator(".rsu-reasons")).to_contain_text("Words that stand nowhere else.")

    assert changed.count() < page.locator(".rsu-block").count() / 2
    assert page.locator("aside").evaluate("one => one.scrollTop") == 400


def test_a_paragraph_leads_to_what_it_rests_on(screen: Screen) -> None:
    page = screen.page
    page.get_by_role("button", name="Go to F2", exact=True).first.focus()
    page.keyboard.press("Enter")

    expect(page.locator('[data-detail="facts/F2"] :focus')).to_be_visible()


def test_a_document_is_attached_on_the_screen_and_one_that_is_too_large_is_not(
    screen: Screen, tmp_path: Path
) -> None:
    page = screen.go("evidence").page
    act = page.locator(".rsu-action").filter(has=page.get_by_role("button", name=ATTACH))
    (tmp_path / "huge.pdf").write_bytes(bytes(12_000_000))
    (tmp_path / "letter.txt").write_text("The union wrote that he taught there.")
    act.locator("input[type=file]").set_input_files(tmp_path / "huge.pdf")
    expect(act).to_contain_text("it may have 11.0 MB at the most")
    act.locator("input[type=file]").set_input_files(tmp_path / "letter.txt")
    expect(act).to_contain_text("Chosen:")
    choose(act.locator('[data-place="act/item"]'), "E2")
    act.get_by_role("button", name=ATTACH).click()
    expect(page.locator(".rsu-said")).to_contain_text("Attached to E2.")
    page.get_by_role("button", name="Documents", exact=True).click()
    if page.get_by_role("button", name="All documents").is_visible():  # one is open
        page.get_by_role("button", name="All documents").click()
    page.locator(".rsu-panel-documents .rsu-item").filter(has_text="E2").click()

    expect(page.locator(".rsu-panel-documents")).to_contain_text("The union wrote")
