"""The desk answers every message, the acknowledgement first, and tells only what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.drafting.decision import decision_blocks
from rsu_widgets.desk import drawn
from rsu_widgets.desk.desk import Desk
from rsu_widgets.desk.work import Work

if TYPE_CHECKING:
    from rsu_nb.drafting.draft import Draft
    from rsu_nb.drafting.tree import Block
    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store


class Page:
    """What a browser would see of a desk."""

    def __init__(self, store: Store, case: str, step: str) -> None:
        self.told: list[dict[str, Any]] = []
        self.work = Work(store, case)
        self.desk = Desk(self.work, step)
        self.desk.send = lambda content, *_: self.told.append(content)
        self.ask(do="hello", args={"keeps": True})

    def ask(self, **message: Any) -> list[dict[str, Any]]:
        """What the desk says to one message."""
        self.told.clear()
        self.desk._received(None, {"seq": 1, **message}, None)
        return [*self.told]

    def save(self, place: str, value: Any) -> list[dict[str, Any]]:
        """What the desk says to an edit."""
        return self.ask(do="save", place=place, value=value)


@pytest.fixture
def page(store: Store, example: Record) -> Page:
    """A page that shows the first step of a complete case."""
    return Page(store, example.case, "procedure")


def test_an_edit_is_acknowledged_before_anything_is_drawn(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[list[str]] = []

    def blocks(draft: Draft) -> tuple[tuple[str, Block], ...]:
        told.append([one["say"] for one in page.told])
        return decision_blocks(draft)

    monkeypatch.setattr(drawn, "decision_blocks", blocks)
    page.save("place_of_decision", "Hamilton")

    assert told == [["ack"]]


def test_only_the_paragraphs_that_changed_are_told(page: Page) -> None:
    told = page.save("events/EV1/what", "The claimant said so at the airport.")
    (reasons,) = (one["reasons"] for one in told if one["say"] == "reasons")
    changed = [one for one in reasons if "html" in one]

    assert "at the airport" in changed[0]["html"]
    assert len(changed) == 1 < len(reasons)


def test_what_the_steps_need_is_told_where_it_changed(page: Page) -> None:
    quiet = page.save("place_of_decision", "Hamilton")
    told = page.save("decided_on", None)

    assert "steps" not in [one["say"] for one in quiet]
    assert "steps" in [one["say"] for one in told]


def test_what_is_not_understood_is_refused_in_a_sentence(page: Page) -> None:
    (told,) = page.ask(do="guess")

    assert told["say"] == "refused"
    assert "reload" in told["sentence"]


def test_the_form_comes_before_the_reasons(page: Page) -> None:
    said = [one["say"] for one in page.ask(do="hello", args={"keeps": True})]

    assert said[:2] == ["desk", "reasons"]


def test_a_field_that_is_asked_for_by_its_place_is_opened_at_its_step(page: Page) -> None:
    place = "evidence/E1/title"
    view = page.ask(do="go", args={"step": "procedure", "field": place})[0]["view"]
    (evidence,) = [one for one in view["groups"] if one.get("place") == "evidence"]

    assert (view["step"], view["field"]) == ("evidence", place)
    assert evidence["open"] == "evidence/E1"


def test_a_thing_that_is_asked_for_by_its_id_is_opened_at_its_step(page: Page) -> None:
    view = page.ask(do="go", args={"step": "procedure", "to": "M1"})[0]["view"]

    assert (view["step"], view["field"]) == ("matters-put", "matters_put/M1")


def test_what_is_undone_is_shown_where_it_was(page: Page) -> None:
    page.save("language", "Kelmari")
    view = page.ask(do="undo")[0]["view"]

    assert (view["step"], view["field"]) == ("procedure", "language")


def test_an_act_says_what_was_done(page: Page) -> None:
    view = page.ask(do="act", args={"act": "ask-reading", "values": {}})[0]["view"]

    assert "second reading is asked for" in view["said"]


def test_a_sealed_case_is_shown_to_be_read_only(page: Page) -> None:
    page.ask(do="act", args={"act": "seal", "values": {"received": False}})
    view = page.ask(do="go", args={"step": "facts"})[0]["view"]

    assert view["is_read_only"]


def test_spelling_is_answered(page: Page) -> None:
    (told,) = page.ask(do="spell", place="introduction", value="He recieved it.")

    assert [one["word"] for one in told["words"]] == ["recieved"]


def test_earlier_versions_are_told(page: Page) -> None:
    page.save("language", "Kelmari of the coast")
    (told,) = page.ask(do="history", place="language")

    assert told["versions"][0]["value"] == "Kelmari of the coast"


def test_there_are_no_documents_before_one_is_attached(page: Page) -> None:
    (told,) = page.ask(do="documents")

    assert told["documents"] == []


@pytest.mark.parametrize("act", ["guess", "", "reopen"])
def test_an_act_that_cannot_be_done_is_refused_in_a_sentence(page: Page, act: str) -> None:
    (told,) = page.ask(do="act", args={"act": act, "values": {}})

    assert told["say"] == "refused"


def test_a_new_person_waits_for_a_name_and_stays_open_once_there_is_a_role(page: Page) -> None:
    view = page.ask(do="add", place="people")[0]["view"]
    place = view["field"]
    page.save(f"{place}/role", "neighbour")
    page.save(f"{place}/relation", "The neighbour across the road")
    page.ask(do="add", place="identities")
    number = len(page.work.record.identities) + 1
    page.save(f"identities/[{number}]/role", "neighbour")
    page.save(f"identities/[{number}]/full_name", "Maren Ilar")
    view = page.ask(do="go", place=place, args={"step": "procedure"})[0]["view"]
    people = next(one for one in view["groups"] if one.get("place") == "people")

    assert people["open"] == "people/neighbour"
    assert page.work.record.people[-1].relation == "The neighbour across the road"


def test_something_added_within_an_item_leaves_the_item_open(page: Page) -> None:
    page.ask(do="go", args={"step": "claim"})
    added = page.ask(do="add", place="accounts/A1/statements")[0]["view"]
    gone = page.ask(do="remove", place=added["field"])[0]["view"]
    opened = [
        [one["open"] for one in view["groups"] if one.get("place") == "accounts"]
        for view in (added, gone)
    ]

    assert opened == [["accounts/A1"], ["accounts/A1"]]
    assert page.work.held == {}


def test_a_page_shows_what_the_one_before_it_saved_while_it_was_opened(
    page: Page, store: Store, example: Record
) -> None:
    Work(store, example.case).edit("place_of_decision", "Hamilton")
    page.ask(do="hello")

    assert page.work.data["place_of_decision"] == "Hamilton"
