"""Every edit is on the disk before it is acknowledged: in the record, or held beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.errors import UnknownNameError
from rsu_nb.record.begun import FirstThings, begun_record
from rsu_nb.record.places import value_at
from rsu_nb.record.writing import record_to_json
from rsu_nb.store.held import HeldEdits
from rsu_widgets.desk.new_ids import new_id
from rsu_widgets.desk.work import Work

if TYPE_CHECKING:
    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store

NEW = {
    "evidence/E99": {"id": "E99"},
    "evidence/E99/title": "A letter",
    "evidence/E99/kind": "letter",
}
RECEIVED = "evidence/E99/received_on"


@pytest.fixture
def work(store: Store, example: Record) -> Work:
    """A complete invented case, open for work."""
    return Work(store, example.case)


def again(work: Work) -> Work:
    """The same case opened in another window."""
    return Work(work.store, work.case)


def test_an_edit_that_leaves_the_record_whole_is_saved(work: Work) -> None:
    kept = work.edit("place_of_decision", "Hamilton")

    assert not kept.is_held
    assert again(work).record.place_of_decision == "Hamilton"


def test_an_item_half_filled_in_is_held_and_says_what_is_missing(work: Work) -> None:
    kept = [work.edit(place, value) for place, value in NEW.items()][-1]

    assert kept.is_held
    assert kept.problems == ("“Received on” is missing; add it.",)
    assert value_at(again(work).data, "evidence/E99/title") == "A letter"


def test_the_first_item_of_a_list_that_was_empty_says_what_is_missing(store: Store) -> None:
    first = FirstThings(
        officer="ada",
        officer_name="Ada Whitford",
        designation="Refugee and Protection Officer",
        full_name="Zef Quillan",
        country="XA",
        country_name="Kelmara",
        is_invented="Invented for a test",
    )
    bare = begun_record("first_claim", "RSU-2026-90999", store.session.today(), first)
    store.new_case(bare)
    work = Work(store, bare.case)
    work.edit("evidence/E1", {"id": "E1"})
    kept = work.edit("evidence/E1/title", "A letter")

    assert kept.problems == ("“Kind” is missing; add it.", "“Received on” is missing; add it.")


def test_what_was_held_goes_into_the_record_once_it_is_whole(work: Work) -> None:
    for place, value in NEW.items():
        work.edit(place, value)
    kept = work.edit(RECEIVED, "2026-03-01")

    assert not kept.is_held
    assert HeldEdits(work.store.session).read(work.case) == {}
    assert again(work).record.evidence[-1].title == "A letter"


def test_what_is_held_of_one_item_does_not_hold_up_another(work: Work) -> None:
    work.edit("evidence/E99", {"id": "E99"})
    work.edit("evidence/E98", {"id": "E98", "title": "A note"})
    for place, value in (("kind", "letter"), ("received_on", "2026-03-01")):
        kept = work.edit(f"evidence/E98/{place}", value)

    assert not kept.is_held
    assert again(work).record.evidence[-1].id == "E98"
    assert [*work.held] == ["evidence/E99"]


def test_a_citation_of_what_is_not_there_is_kept_as_typed(work: Work) -> None:
    typed = "He said so [E77, p 2]."
    kept = work.edit("introduction", typed)

    assert kept.is_held
    assert value_at(again(work).data, "introduction") == typed


def test_an_answer_comes_to_be_with_the_first_word_of_it(work: Work) -> None:
    place = "determination/answers/nz-citizen"
    work.edit(place, None)
    work.edit(f"{place}/reasons", "He holds no passport but that of Kelmara.")
    kept = work.edit(f"{place}/answer", "no")

    assert not kept.is_held
    assert value_at(again(work).data, place)["answer"] == "no"


def test_a_question_that_is_not_asked_takes_no_answer(work: Work) -> None:
    with pytest.raises(UnknownNameError):
        work.edit("determination/answers/is-likeable/answer", "yes")


def test_two_windows_on_other_fields_keep_both(work: Work) -> None:
    other = again(work)
    other.edit("place_of_decision", "Hamilton")
    work.edit("language", "Kelmari")
    record = again(work).record

    assert (record.place_of_decision, record.language) == ("Hamilton", "Kelmari")


def test_two_windows_on_one_field_lose_neither_text(work: Work) -> None:
    other = again(work)
    other.edit("place_of_decision", "Hamilton")
    kept = work.edit("place_of_decision", "Nelson")

    assert [(one.typed, one.saved) for one in kept.differences] == [("Nelson", "Hamilton")]
    assert again(work).record.place_of_decision == "Hamilton"
    assert work.held == {"place_of_decision": "Nelson"}


def test_ones_own_text_can_be_chosen_over_the_others(work: Work) -> None:
    again(work).edit("place_of_decision", "Hamilton")
    work.edit("place_of_decision", "Nelson")
    kept = work.edit("place_of_decision", "Nelson")

    assert not kept.is_held
    assert again(work).record.place_of_decision == "Nelson"


def test_a_text_that_the_page_had_not_shown_is_not_written_over(work: Work) -> None:
    again(work).edit("place_of_decision", "Hamilton")
    kept = work.edit("place_of_decision", "Nelson", was=["Auckland"])

    assert (kept.is_contested, kept.now) == (True, "Hamilton")
    assert again(work).record.place_of_decision == "Hamilton"


def test_a_text_is_not_written_over_that_came_with_another_edit(work: Work) -> None:
    again(work).edit("place_of_decision", "Hamilton")
    work.edit("language", "Kelmari", was=[work.record.language])
    kept = work.edit("place_of_decision", "Nelson", was=["Auckland"])

    assert kept.is_contested


def test_one_edit_sent_twice_is_no_contest(work: Work) -> None:
    work.edit("place_of_decision", "Nelson")
    kept = work.edit("place_of_decision", " Nelson ", was=["Auckland"])

    assert not kept.is_contested


def test_ones_own_text_is_written_over_what_was_shown(work: Work) -> None:
    again(work).edit("place_of_decision", "Hamilton")
    work.edit("place_of_decision", "Nelson", was=["Hamilton"])

    assert again(work).record.place_of_decision == "Nelson"


def test_what_two_windows_hold_is_kept_together(work: Work) -> None:
    other = again(work)
    other.edit("evidence/E98", {"id": "E98"})
    work.edit("evidence/E99", {"id": "E99"})
    other.edit("evidence/E98/title", "A note")

    assert {*again(work).held} == {"evidence/E98", "evidence/E99", "evidence/E98/title"}


def test_a_thing_that_is_only_held_can_be_taken_out_and_put_back(work: Work) -> None:
    work.edit("evidence/E99", {"id": "E99"})
    work.edit("evidence/E99/title", "A letter")
    work.edit("evidence/E99", None)
    taken_out = again(work).held
    work.undo()

    assert taken_out == {}
    assert value_at(again(work).data, "evidence/E99") == {"id": "E99", "title": "A letter"}


def test_what_is_held_can_be_given_up(work: Work) -> None:
    work.edit("evidence/E99", {"id": "E99"})
    work.edit("evidence/E99/title", "A letter")
    work.drop("evidence/E99")

    assert again(work).held == {}


def test_a_new_thing_gets_the_next_free_id_of_its_kind(work: Work) -> None:
    from rsu_nb.record.evidence import Evidence

    numbers = [int(one.id[1:]) for one in work.record.evidence]
    work.edit(f"evidence/E{max(numbers) + 5}", {"id": f"E{max(numbers) + 5}"})

    assert new_id(Evidence, work.data) == f"E{max(numbers) + 6}"


@pytest.mark.parametrize("value", ["", None, []])
def test_an_empty_field_is_no_field(work: Work, value: Any) -> None:
    work.edit("place_of_decision", value)

    assert again(work).record.place_of_decision is None


def test_the_last_edit_is_undone_and_then_the_one_before(work: Work) -> None:
    before = work.record.place_of_decision, work.record.language
    work.edit("place_of_decision", "Hamilton")
    work.edit("language", "Kelmari")
    places = [work.undo(), work.undo(), work.undo()]

    assert places == ["language", "place_of_decision", None]
    assert (work.record.place_of_decision, work.record.language) == before


def test_typing_on_in_one_field_is_undone_at_once(work: Work) -> None:
    before = work.record.introduction
    work.edit("introduction", "He")
    work.edit("introduction", "He claims.")
    work.undo()

    assert work.record.introduction == before


def test_an_answer_that_came_to_be_is_undone_whole(work: Work) -> None:
    place = "determination/answers/nz-citizen"
    work.edit(place, None)
    work.edit(f"{place}/answer", "no")
    work.undo()

    assert value_at(work.data, place) is None
    assert work.held == {}


def test_a_member_taken_out_goes_back_to_where_it_was(work: Work) -> None:
    before = [one.id for one in work.record.contrary_searches]
    events = [one.id for one in work.record.events]
    free = next(one for one in events[:-1] if not _is_cited(work, one))
    work.edit(f"events/{free}", None)
    work.undo()

    assert [one.id for one in work.record.events] == events
    assert [one.id for one in work.record.contrary_searches] == before


def test_a_member_is_moved_up_and_down_and_not_beyond_the_end(work: Work) -> None:
    first, second, *rest = [one.id for one in work.record.evidence]
    work.move(f"evidence/{second}", -1)
    moved = [one.id for one in work.record.evidence]
    work.move(f"evidence/{second}", -1)

    assert moved == [second, first, *rest]
    assert [one.id for one in work.record.evidence] == moved


def _is_cited(work: Work, name: str) -> bool:
    return record_to_json(work.record).decode().count(f'"{name}') > 1
