"""A case is brought to its end by keyboard alone: concluded, checked, read, sealed, let out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from rsu_nb.notebook.pinning import pin_first
from rsu_nb.record.reading import data_from
from rsu_nb.record.validation import validated
from tests.browser.desk.app import EXAMPLES
from tests.browser.desk.keyboard import Keyboard
from tests.browser.desk.screen import SOON, Screen

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Page

    from tests.browser.desk.app import App

SETTINGS = """\
unit = "An invented unit"
letterhead = ["An invented unit"]
marking = "In confidence"
place_of_lodging = ["An invented tribunal"]
contact = ["An invented contact"]
"""
EXAMPLE = EXAMPLES / "recognised_imputed_opinion.yaml"
RECOGNISED = '[data-place="determination/answers/recognised-elsewhere"]'
DAY = '[data-place="{}"] input'
RECEIVED = "Was anything received"


def unfinished(app: App) -> str:
    """A case of which each step but a few lacks one thing; returns its reference."""
    data = data_from(EXAMPLE.read_bytes(), EXAMPLE.name)
    for part in ("language", "introduction", "decided_on"):
        del data[part]
    del next(one for one in data["facts"] if one["id"] == "F28")["finding"]
    del next(one for one in data["matters_put"] if one["id"] == "M7")["evaluation"]
    for given in ("answers", "conclusions"):
        del data["determination"][given][-1]
    record = validated(data, EXAMPLE.name)
    app.store.new_case(record)
    pin_first(app.store, record)
    return record.case


@pytest.fixture
def screen(own_app: App, context: BrowserContext) -> Screen:
    """An unfinished case of a unit with its own letterhead, open."""
    own_app.home.settings.write_text(SETTINGS, "utf-8")
    own_app.let_in(context)
    context.add_init_script("window.printed = 0; window.print = () => { window.printed += 1; };")
    return Screen(own_app, context.new_page(), unfinished(own_app)).open()


@pytest.fixture
def keys(screen: Screen) -> Keyboard:
    """A keyboard at the heading of the first step."""
    keys = Keyboard(screen.page)
    keys.is_at("h1", "Procedure")
    return keys


def hears(page: Page, words: str) -> None:
    """Wait until the desk says something of what was just done."""
    expect(page.locator(".rsu-form > .rsu-said").filter(has_text=words)).to_be_visible()


def fill_in(screen: Screen, keys: Keyboard) -> None:
    """Fill in what each step lacks, in the order of the steps."""
    keys.to("input", "Language")
    keys.type("Kelmari")
    keys.walk_to("The claim")
    keys.to("textarea", "Introduction")
    keys.type("He is a clerk from Idresh, and fears what he saw.")
    keys.walk_to("Matters put to the claimant")
    keys.to(".rsu-item", "M7")
    keys.press("Enter")
    keys.is_at(".rsu-detail :is(input, select)")
    keys.to("textarea", "What was made of the answer")
    keys.type("It is answered in full.")
    keys.walk_to("Credibility and findings of fact")
    keys.to(".rsu-item", "F28")
    keys.press("Enter")
    keys.is_at(".rsu-detail textarea")
    keys.to("summary", "Finding")
    keys.press("Enter")
    keys.pick("What you find", "Not necessary")
    keys.to("textarea", "Reasons")
    keys.type("Nothing turns on it.")
    keys.choose("What the finding rests on", "E3")
    screen.is_saved()


def conclude(screen: Screen, keys: Keyboard) -> None:
    """Answer, conclude, and see only then what the findings entail."""
    keys.walk_to("Protection of another country: sections 137(4) and 138(2)")
    conclusion = screen.page.locator(".rsu-conclusion")
    keys.pick("Your answer", "No", within=RECOGNISED)
    expect(conclusion).to_contain_text("Conclusion: not yet stated")
    keys.to(f"{RECOGNISED} textarea", "Reasons")
    keys.type("Nobody has been asked.")
    keys.to(f"{RECOGNISED} input[role=combobox]", "What the answer rests on")
    keys.type("E1, p 12")
    keys.press("Enter")
    screen.is_saved()
    keys.pick("Your conclusion", "does not have", within=".rsu-conclusion")
    expect(conclusion).to_contain_text("The findings entail this conclusion")
    keys.here("input[type=radio]", "Your conclusion")
    keys.to("pre", "Why")
    keys.walk_to("Decision")
    keys.to(DAY.format("decided_on"))
    today = screen.app.store.session.today()
    for words in (today.day, today.month, today.year):
        keys.type(str(words))
        keys.press("Tab")
        keys.here()
    screen.is_saved()


def look_at_the_whole(screen: Screen, keys: Keyboard) -> None:
    """The table of facts and accounts, the whole considered, the library of the unit."""
    keys.open_screen("Facts and accounts")
    keys.to(".rsu-table", "What was said of each fact")
    keys.press("ArrowRight", "ArrowDown")
    keys.open_screen("The whole considered")
    keys.to("button", "I looked at whole considered again")
    keys.press("Enter")
    hears(screen.page, "stays as it is")
    keys.is_at("h1", "The whole considered")
    keys.open_screen("Library of the unit")


def mend_what_blocks(screen: Screen, keys: Keyboard) -> None:
    """What blocks leads to its field."""
    keys.open_screen("Check")
    keys.to("td button", "F28 finding")
    keys.press("Enter")
    keys.is_at(".rsu-detail[data-detail='facts/F28'] *")
    keys.to("button.rsu-chip", "E3")
    keys.press("Enter")
    keys.is_at("input[role=combobox]")
    keys.type("E3, para 44")
    keys.press("Enter")
    screen.is_saved()


def answer_the_warning(screen: Screen, keys: Keyboard) -> None:
    """Nothing blocks any more; what warns is answered where it is shown."""
    page = screen.page
    keys.open_screen("Check")
    expect(page.locator(".rsu-form")).to_contain_text("Nothing blocks the seal")
    keys.to("textarea", "What you say to Q-CRE-4 on M7")
    keys.type("The reason stands in the letter.")
    keys.to("button", "Answer Q-CRE-4 on M7")
    keys.press("Enter")
    hears(page, "is in the record")
    keys.is_at("h1", "Check")


def read_it_a_second_time(screen: Screen, keys: Keyboard) -> None:
    """Ask for a reading, comment, end it, and reply: one account has every role here."""
    page = screen.page
    keys.open_screen("Second reading")
    keys.to("button", "Ask for a second reading")
    keys.press("Enter")
    hears(page, "A second reading is asked for")
    keys.to("button", "Comment")
    keys.press("Enter")
    expect(page.locator(".rsu-problem").filter(has_text="Nothing was done")).to_be_visible()
    keys.here("button", "Comment")
    keys.back_to("select", "What it is about")
    keys.type("F28")
    keys.to("textarea", "The comment")
    keys.type("Does anything turn on it?")
    keys.to("button", "Comment")
    keys.press("Enter")
    hears(page, "is kept")
    keys.is_at("h1", "Second reading")
    screen.holds("act/text", "")
    keys.to("button", "End the second reading")
    keys.press("Enter")
    hears(page, "is ended")
    keys.to("textarea", "Your reply to comment")
    keys.type("No, and it says so.")
    keys.to("button", "Reply to comment")
    keys.press("Enter")
    hears(page, "The reply to comment")


def seal(screen: Screen, keys: Keyboard) -> None:
    """Say that nothing was received since, and seal."""
    keys.open_screen("Seal")
    keys.pick(RECEIVED, "No")
    keys.to("button", "Seal the decision")
    keys.press("Enter")
    hears(screen.page, "Sealed.")
    keys.is_at("h1", "Seal")


def unseal(screen: Screen, keys: Keyboard) -> None:
    """Open the sealed decision again for a slip."""
    keys.pick("The ground", "Slip")
    keys.to("textarea", "What was received")
    keys.type("A date was mistyped.")
    keys.to("button", "Unseal the decision")
    keys.press("Enter")
    hears(screen.page, "Unsealed")
    keys.is_at("h1", "Seal")


def tell(screen: Screen, keys: Keyboard) -> None:
    """Enter the notice, and see until when an appeal may be lodged."""
    page = screen.page
    keys.open_screen("Letter and dates")
    keys.pick("What was done", "Served")
    keys.pick("How", "In person")
    keys.to("select", "To whom")
    keys.type("claimant")
    keys.to(DAY.format("act/sent_on"))
    today = screen.app.store.session.today()
    for words in (today.day, today.month, today.year):
        keys.type(str(words))
        keys.press("Tab")
        keys.here()
    keys.pick(RECEIVED, "No")
    keys.to("button", "Enter this notice")
    keys.press("Enter")
    hears(page, "The notice is in the log")
    expect(page.locator(".rsu-form")).to_contain_text("The time to appeal, day by day")


def let_out(screen: Screen, keys: Keyboard, folder: Path) -> None:
    """Release copies for a purpose to a recipient."""
    keys.open_screen("Release copies")
    keys.pick("Purpose", "to determine the claim")
    keys.to("select", "Recipient")
    keys.type("the Trib")
    for form in ("DOCX", "HTML"):
        keys.to("input[type=checkbox]", form)
        keys.press("Space")
    keys.to("input", "Folder")
    keys.type(str(folder))
    keys.to("button", "Release these copies")
    keys.press("Enter")
    hears(screen.page, "Released (sealed)")


def look_round(screen: Screen, keys: Keyboard) -> None:
    """Print, the page of keys, help, and back to the list of cases."""
    page = screen.page
    keys.open_screen("Help")
    keys.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    keys.here()
    keys.press("Escape")
    keys.is_at("h1", "Help")
    keys.go_to_part("header")
    keys.to("button", "Print")
    keys.press("Enter")
    assert page.evaluate("window.printed") == 1
    keys.to("button", "Keys")
    keys.press("Enter")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    keys.to("button", "Close")
    keys.press("Enter")
    keys.is_at("button", "Keys")
    keys.back_to("a", "My cases")
    keys.press("Enter")
    expect(page.get_by_role("link", name=screen.case)).to_be_visible(timeout=SOON)


def test_a_case_is_brought_to_its_end(screen: Screen, keys: Keyboard, tmp_path: Path) -> None:
    fill_in(screen, keys)
    conclude(screen, keys)
    mend_what_blocks(screen, keys)
    look_at_the_whole(screen, keys)
    answer_the_warning(screen, keys)
    read_it_a_second_time(screen, keys)
    seal(screen, keys)
    unseal(screen, keys)
    seal(screen, keys)
    tell(screen, keys)
    let_out(screen, keys, tmp_path / "out")
    look_round(screen, keys)

    forms = {one.suffix for one in (tmp_path / "out").iterdir()}
    assert forms >= {".docx", ".html"}
    assert screen.troubles == []
