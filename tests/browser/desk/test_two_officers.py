"""Two officers at one store, each named by the proxy in front of the app."""

from __future__ import annotations

import urllib.error
import urllib.request
from typing import TYPE_CHECKING, Final

import pytest
from playwright.sync_api import expect

from rsu_nb.store.account import utc_now
from rsu_nb.store.store import Store
from tests.browser.desk.app import App
from tests.browser.desk.screen import PLACE, Screen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, BrowserContext

    Officer = Callable[[str], Screen]

HEADER: Final = "X-Remote-User"
OTHER: Final = "support_needs"
"""Another field of the same step."""


@pytest.fixture(scope="module")
def unit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """The app of a unit, behind a proxy that says who somebody is."""
    running = App(tmp_path_factory.mktemp("unit"), "--trusted-header", HEADER)
    running.store = Store.open(running.home, clock=utc_now, officer="ada")
    yield running
    running.stop()


@pytest.fixture
def opens(unit: App, browser: Browser) -> Iterator[Officer]:
    """Opens the browser of an officer at one case of Ada's, which is the same for all."""
    case = unit.new_case()
    contexts: list[BrowserContext] = []

    def opened(name: str) -> Screen:
        contexts.append(browser.new_context(extra_http_headers={HEADER: name}))
        return Screen(unit, contexts[-1].new_page(), case)

    yield opened
    for context in contexts:
        context.close()


def officers_of(screen: Screen) -> set[str]:
    """Whose entries are in the log of a case."""
    return {entry.head.officer for entry in screen.app.store.log(screen.case)}


def all_the_same(screen: Screen) -> Screen:
    """Open a case that is somebody else's, as its notice offers."""
    screen.page.goto(screen.app.address(screen.case))
    screen.page.get_by_role("link", name="all the same").click()
    return screen.wait()


def test_nobody_is_let_in_whom_the_proxy_does_not_name(unit: App) -> None:
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(f"{unit.origin}/my_cases.ipynb")  # noqa: S310 - a page of the app

    assert refused.value.code == 403


def test_a_case_is_on_the_list_of_its_officer_alone(opens: Officer) -> None:
    for name, found in (("Ada", 1), ("Ben", 0)):
        screen = opens(name)
        screen.page.goto(f"{screen.app.origin}/my_cases.ipynb")
        screen.page.get_by_label("Name of a person").wait_for()

        expect(screen.page.get_by_role("link", name=screen.case)).to_have_count(found)


def test_two_officers_at_one_case_keep_both_their_edits(opens: Officer) -> None:
    ada = opens("Ada").open()
    ben = opens("Ben")
    ben.page.goto(ben.app.address(ben.case))
    expect(ben.page.locator("main")).to_contain_text("Its officer is ada.")
    all_the_same(ben)
    ada.type(PLACE, " from Ada")
    ben.type(OTHER, " from Ben")
    ada.is_saved()
    ben.is_saved()

    assert str(ada.app.kept(ada.case, PLACE)).endswith(" from Ada")
    assert " from Ben" in str(ada.app.kept(ada.case, OTHER))
    assert officers_of(ada) == {"ada", "ben"}


def test_the_second_of_two_officers_at_one_field_is_asked(opens: Officer) -> None:
    ada = opens("Ada").open()
    ben = all_the_same(opens("Ben"))
    before = ada.control(PLACE).input_value()
    ada.type(PLACE, " from Ada")
    ada.is_saved()
    ben.type(PLACE, " from Ben")
    ben.says(PLACE, "Somebody else changed this")
    kept = ada.app.kept(ada.case, PLACE)
    ben.page.get_by_role("button", name="Keep both").click()
    ben.is_saved()

    assert kept == f"{before} from Ada"
    assert ben.app.kept(ben.case, PLACE) == f"{before} from Ada; {before} from Ben"
