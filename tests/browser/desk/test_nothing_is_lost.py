"""Whatever breaks, what was typed is there afterwards, or the person was told before typing on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.desk.screen import PLACE

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import WebSocketRoute

    from tests.browser.desk.screen import Screen

CHOICES = (
    ("Keep both", ["Hamilton", "Nelson"]),
    ("Take theirs", ["Hamilton"]),
    ("Keep mine", ["Nelson"]),
)
"""What may be done with two texts, and whose words are left."""


def test_what_is_typed_is_saved_without_a_button(screen: Screen) -> None:
    before = screen.control(PLACE).input_value()
    screen.type(PLACE, " Extra")
    screen.says(PLACE, "Saved.")
    screen.is_saved()

    assert screen.app.kept(screen.case, PLACE) == f"{before} Extra"
    assert screen.troubles == []


def test_what_is_typed_is_there_after_a_reload_at_once(screen: Screen) -> None:
    before = screen.control(PLACE).input_value()
    screen.type(PLACE, " quickly")
    screen.reload()

    screen.holds(PLACE, f"{before} quickly")
    screen.is_saved()
    assert screen.app.kept(screen.case, PLACE) == f"{before} quickly"


def test_a_killed_kernel_is_told_of_and_loses_nothing(screen: Screen) -> None:
    before = screen.control(PLACE).input_value()
    screen.type(PLACE, " mid-")
    screen.kill_kernel()
    expect(screen.banner).to_contain_text("Stop typing")
    screen.type(PLACE, "sentence")
    screen.says(PLACE, "NOT SAVED")
    screen.banner.get_by_role("button", name="Load the page again").click()
    screen.wait()

    screen.holds(PLACE, f"{before} mid-sentence")
    screen.is_saved()
    assert screen.app.kept(screen.case, PLACE) == f"{before} mid-sentence"


def test_a_message_lost_on_the_way_is_sent_again(screen: Screen) -> None:
    lost: list[str] = []

    def carry(line: WebSocketRoute) -> None:
        server = line.connect_to_server()

        def pass_on(message: str | bytes) -> None:
            if isinstance(message, str) and '"do":"save"' in message and not lost:
                lost.append(message)
            else:
                server.send(message)

        line.on_message(pass_on)

    screen.page.route_web_socket("**/channels*", carry)
    screen.reload()
    screen.type(PLACE, " again")
    screen.is_saved()

    assert len(lost) == 1
    assert str(screen.app.kept(screen.case, PLACE)).endswith(" again")


def test_a_lost_network_is_told_of_and_mended_by_itself(screen: Screen) -> None:
    lines: list[WebSocketRoute] = []
    is_cut = False

    def carry(line: WebSocketRoute) -> None:
        if is_cut:
            line.close()
            return
        lines.append(line)
        line.connect_to_server()

    screen.page.route_web_socket("**/channels*", carry)
    screen.reload()
    is_cut = True
    lines[-1].close()
    expect(screen.banner).to_contain_text("Stop typing")
    screen.type(PLACE, " offline")
    screen.says(PLACE, "NOT SAVED")
    is_cut = False
    screen.is_saved()

    expect(screen.banner).to_be_empty()
    assert str(screen.app.kept(screen.case, PLACE)).endswith(" offline")


def test_leaving_with_unsaved_text_warns(screen: Screen) -> None:
    warned: list[str] = []
    screen.page.on("dialog", lambda dialog: warned.append(dialog.type))
    screen.kill_kernel()
    expect(screen.banner).to_contain_text("Stop typing")
    screen.page.reload()
    screen.wait()
    kept = [*warned]
    screen.kill_kernel()
    expect(screen.banner).to_contain_text("Stop typing")
    screen.type(PLACE, " more")
    screen.page.reload()
    screen.wait()

    assert (kept, warned) == ([], ["beforeunload"])


def test_two_windows_on_other_fields_keep_both(
    screen: Screen, another: Callable[[Screen], Screen]
) -> None:
    other = another(screen)
    screen.type(PLACE, " here")
    other.type("support_needs", " there")
    screen.is_saved()
    other.is_saved()

    assert str(screen.app.kept(screen.case, PLACE)).endswith(" here")
    assert " there" in str(screen.app.kept(screen.case, "support_needs"))


def test_an_item_that_is_moved_takes_along_what_another_window_types_into_it(
    screen: Screen, another: Callable[[Screen], Screen]
) -> None:
    statement = "facts/F2/statement"
    other = another(screen)
    for one in (screen, other):
        one.go("facts").open_item("facts/F2")
    before = other.control(statement).input_value()
    other.type(statement, " Typed on.")
    screen.page.get_by_role("button", name="Move up F2").click()
    other.is_saved()
    expect(screen.page.locator("[data-item]").first).to_have_attribute("data-item", "facts/F2")
    screen.is_saved()
    facts = screen.app.kept(screen.case, "facts")

    assert [fact["id"] for fact in facts[:2]] == ["F2", "F1"]
    assert screen.app.kept(screen.case, statement) == f"{before} Typed on."


def test_two_texts_for_one_field_are_both_shown_and_the_person_chooses(
    screen: Screen, another: Callable[[Screen], Screen]
) -> None:
    other = another(screen)
    for chosen, left in CHOICES:
        screen.control(PLACE).fill(f"Hamilton {chosen}")
        screen.is_saved()
        other.control(PLACE).fill(f"Nelson {chosen}")
        other.says(PLACE, "Somebody else changed this")
        choice = other.page.locator(".rsu-undecided-text")
        shown = choice.locator("blockquote").all_inner_texts()
        choice.get_by_role("button", name=chosen).click()
        other.is_saved()
        kept = str(other.app.kept(screen.case, PLACE))
        screen.reload()
        screen.holds(PLACE, kept)

        assert shown == [f"Hamilton {chosen}", f"Nelson {chosen}"]
        assert [name for name in ("Hamilton", "Nelson") if name in kept] == left
        expect(choice).to_have_count(0)


def test_a_choice_not_made_yet_is_asked_again_after_a_reload(
    screen: Screen, another: Callable[[Screen], Screen]
) -> None:
    other = another(screen)
    screen.control(PLACE).fill("Hamilton")
    screen.is_saved()
    other.control(PLACE).fill("Nelson")
    other.page.locator(".rsu-undecided-text").wait_for()
    other.reload()

    expect(other.page.locator(".rsu-undecided-text blockquote").last).to_have_text("Nelson")


def test_typing_is_not_announced_letter_by_letter(screen: Screen) -> None:
    screen.page.evaluate(
        """() => {
            const voice = document.querySelector(".rsu-unseen[role=status]");
            window.heard = [];
            const hear = () => window.heard.push(voice.textContent);
            new MutationObserver(hear).observe(voice, { childList: true });
        }"""
    )
    screen.type(PLACE, " one")
    screen.is_saved()
    screen.type(PLACE, " two")
    screen.is_saved()
    expect(screen.page.locator(".rsu-unseen[role=status]")).to_have_text("Saved.")

    assert screen.page.evaluate("window.heard") == ["Saved."]


def test_a_page_loaded_again_shows_the_step_and_the_item_it_showed(screen: Screen) -> None:
    screen.go("facts")
    screen.open_item("facts/F2")
    screen.reload()

    expect(screen.page.locator('[data-detail="facts/F2"]')).to_be_visible()
