"""Documents that call for the same words are dealt with together, and one is taken out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from rsu_widgets.desk.work import Work
from tests.browser.desk.screen import Screen

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext

    from tests.browser.desk.app import App

ITEMS = ("E8", "E9", "E12")
REASONS = "They were seen in the original and are given weight."


@pytest.fixture
def screen(app: App, context: BrowserContext) -> Screen:
    """A case in which three documents are not dealt with, open at its evidence."""
    case = app.new_case("recognised_imputed_opinion")
    work = Work(app.store, case)
    for name in ITEMS:
        work.edit(f"evidence/{name}/dealt_with", None)
    app.let_in(context)
    return Screen(app, context.new_page(), case).open().go("evidence")


def test_documents_are_dealt_with_once_together_and_one_is_taken_out(screen: Screen) -> None:
    page = screen.page
    to_do = page.locator("[data-step=evidence] .rsu-needs")
    expect(to_do).to_have_text("3 to do")
    for name in ITEMS:
        page.locator(".rsu-action .rsu-option", has_text=f"{name} ").locator("input").check()
    page.get_by_label("What they are, in a few words").fill("Papers of the hospital")
    page.get_by_role("textbox", name="What is made of them").press_sequentially(REASONS)
    page.get_by_role("button", name="Deal with these items together").click()
    expect(to_do).to_have_text("done")
    printed = page.locator('[data-paragraph="bundle-B1-1"] .rsu-words')
    expect(printed).to_contain_text("E8, E9 and E12, Papers of the hospital:")
    expect(page.locator(".rsu-reasons").get_by_text(REASONS)).to_have_count(1)
    page.get_by_role("button", name="Take out E12").click()

    expect(to_do).to_have_text("1 to do")
    expect(printed).to_contain_text("E8 and E9, Papers of the hospital:")
    screen.is_saved()
    assert screen.app.kept(screen.case, "bundles/B1/items") == ["E8", "E9"]


def test_what_is_typed_for_an_act_is_spelt_and_names_become_roles_as_elsewhere(
    screen: Screen,
) -> None:
    page = screen.page
    name = next(
        one["full_name"]
        for one in screen.app.kept(screen.case, "identities")
        if one["role"] == "claimant"
    )
    area = page.get_by_role("textbox", name="What is made of them")
    area.press_sequentially(f"They were recieved from {name}. ")
    expect(area).to_have_value("They were recieved from {claimant}. ")
    page.get_by_role("button", name="Write received for recieved").click()

    expect(area).to_have_value("They were received from {claimant}. ")
    assert screen.troubles == []
