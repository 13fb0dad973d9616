"""Each paragraph of the reasons leads to its field; what is said of a document is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from rsu_nb.attachments.reading import read_attachment
from rsu_nb.store.attachments import Attachments
from tests.browser.desk.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Locator

    from tests.browser.desk.app import App

REASONS = "fact_groups/FG1/finding/reasons"
RESULT = "fact_groups/FG1/finding/result"
ANSWER = "matters_put/M1/answer"
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cf"
    "c0000003010100c9fe92ef0000000049454e44ae426082"
)


@pytest.fixture(scope="module")
def screen(app: App, browser: Browser) -> Iterator[Screen]:
    """A case with a picture attached, open at its facts."""
    case = app.new_case()
    read = read_attachment(PICTURE, "photograph.png", evidence_id="E4")
    Attachments(app.store.session).attach(case, "E4", read, PICTURE)
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    app.let_in(context)
    yield Screen(app, context.new_page(), case).open()
    context.close()


def lead_of(screen: Screen, paragraph: str) -> Locator:
    return screen.page.locator(f'[data-paragraph="{paragraph}"] .rsu-lead')


def test_a_paragraph_leads_to_its_field_by_keyboard(screen: Screen) -> None:
    screen.go("claim").go("facts")
    lead_of(screen, "group-FG1-reasons-1").focus()
    screen.page.keyboard.press("Enter")

    expect(screen.control(REASONS)).to_be_focused()


def test_a_paragraph_leads_to_a_field_of_the_item_that_is_open(screen: Screen) -> None:
    screen.go("claim").go("facts")
    lead_of(screen, "group-FG1-reasons-1").click()
    expect(screen.control(REASONS)).to_be_focused()
    lead_of(screen, "group-FG1-finding").click()

    expect(screen.control(RESULT)).to_be_focused()


def test_a_paragraph_leads_to_a_field_of_another_step(screen: Screen) -> None:
    screen.go("claim").go("facts")
    lead_of(screen, "matter-M1-answer-1").click()

    expect(screen.control(ANSWER)).to_be_focused()


def test_words_clicked_twice_lead_to_their_field(screen: Screen) -> None:
    screen.go("claim")
    words = screen.page.locator('[data-paragraph="introduction-1"] .rsu-words')
    words.dblclick(position={"x": 20, "y": 10})

    expect(screen.control("introduction")).to_be_focused()


def test_a_lead_says_where_it_leads(screen: Screen) -> None:
    screen.go("claim").go("facts")

    expect(lead_of(screen, "matter-M1-answer-1")).to_have_text("Go to its field: M1 answer")


def test_every_paragraph_of_the_officer_has_a_lead(screen: Screen) -> None:
    without = []
    for step in screen.steps():
        screen.go(step)
        screen.page.wait_for_timeout(200)
        without += screen.page.locator(".rsu-by-officer").evaluate_all(
            "all => all.filter(x => !x.querySelector('.rsu-lead')).map(x => x.dataset.paragraph)"
        )

    assert without == []


def test_what_an_officer_should_know_of_a_document_is_shown_with_it(screen: Screen) -> None:
    screen.page.get_by_role("button", name="Documents", exact=True).click()
    screen.page.locator(".rsu-panel-documents .rsu-item").first.click()

    expect(screen.page.locator(".rsu-document .rsu-remark")).to_contain_text("Cite it as p 1.")
