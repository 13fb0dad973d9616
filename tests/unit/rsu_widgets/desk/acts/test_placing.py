"""A passage that was written first is put into its place; nothing is lost; undo takes it back."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.errors import UnknownNameError
from rsu_widgets.desk.acts.act import MissingValueError
from rsu_widgets.desk.acts.placing import ChangedProseError, place_passage, rest_of
from rsu_widgets.desk.screens.targets import targets_of
from rsu_widgets.desk.work import Work

if TYPE_CHECKING:
    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store

FIRST = "He saw the poster."
SECOND = "The guard told him to leave."
THIRD = "His aunt could not help."
PROSE = "\n\n".join((FIRST, SECOND, THIRD))
WHOLE = "whole_considered/reasons"
REASONS = "facts/F1/finding/reasons"


@pytest.fixture
def work(store: Store, example: Record) -> Work:
    """A case with three paragraphs of prose that have no place yet."""
    opened = Work(store, example.case)
    opened.edit("prose", PROSE)
    return opened


def put(work: Work, passage: str, to: str) -> str:
    before, after = PROSE.split(passage)
    values = {"before": before, "passage": passage, "after": after, "to": to}
    return place_passage(work, "prose", values).words


def at(work: Work, place: str) -> Any:
    found: Any = work.data
    for step in place.split("/"):
        members = isinstance(found, list)
        found = next((one for one in found if one["id"] == step), {}) if members else found[step]
    return found


def test_a_passage_goes_to_the_end_of_another_text_and_leaves_its_own(work: Work) -> None:
    there = at(work, WHOLE)
    put(work, SECOND, WHOLE)

    assert at(work, WHOLE) == f"{there}\n\n{SECOND}"
    assert work.data["prose"] == f"{FIRST}\n\n{THIRD}"


def test_a_passage_becomes_a_new_fact_that_waits_for_what_it_lacks(work: Work) -> None:
    facts = len(work.data["facts"])
    words = put(work, SECOND, "new-fact")
    fact = work.data["facts"][facts]

    assert fact["statement"] == SECOND
    assert fact["id"] in words
    assert f"facts/{fact['id']}" in work.waiting


@pytest.mark.parametrize("to", [WHOLE, REASONS, "new-fact"])
def test_undo_takes_both_back_at_once(work: Work, to: str) -> None:
    facts, whole = work.data["facts"], at(work, WHOLE)
    put(work, SECOND, to)
    work.undo()

    assert work.data["prose"] == PROSE
    assert (work.data["facts"], at(work, WHOLE)) == (facts, whole)


def test_the_last_passage_leaves_nothing_to_be_placed(work: Work) -> None:
    work.edit("prose", FIRST)
    place_passage(work, "prose", {"before": "", "passage": FIRST, "after": "", "to": WHOLE})

    assert work.record.prose is None


def test_prose_without_a_place_is_to_be_done_and_does_not_print(work: Work) -> None:
    texts = [work.drawn.html(one) for one in work.drawn.blocks("facts")]

    assert [one.where for one in work.drawn.needs] == ["prose"]
    assert not any(FIRST in one for one in texts)


def test_a_passage_of_a_text_that_is_not_what_is_kept_is_not_moved(work: Work) -> None:
    before, further = work.data, f"{PROSE}\n\nAnother window wrote this."
    Work(work.store, work.case).edit("prose", further)

    with pytest.raises(ChangedProseError, match="Nothing was moved"):
        put(work, SECOND, WHOLE)

    assert at(work, WHOLE) == before["whole_considered"]["reasons"]
    assert work.data["prose"] == further


@pytest.mark.parametrize("to", ["facts/F999/statement", "officer/name", "facts/F1/id", "nowhere"])
def test_what_is_no_text_of_the_case_takes_no_passage(work: Work, to: str) -> None:
    with pytest.raises(UnknownNameError):
        put(work, SECOND, to)

    assert work.data["prose"] == PROSE


@pytest.mark.parametrize("changes", [{"passage": "  "}, {"to": ""}, {"passage": None}])
def test_without_a_passage_or_a_place_it_is_asked_for(work: Work, changes: Any) -> None:
    before, after = PROSE.split(SECOND)
    values = {"before": before, "passage": SECOND, "after": after, "to": WHOLE, **changes}

    with pytest.raises(MissingValueError):
        place_passage(work, "prose", values)


def test_every_place_that_is_offered_takes_a_passage(work: Work) -> None:
    for one in targets_of(work, "prose"):
        work.edit("prose", PROSE)
        put(work, SECOND, one["value"])

        assert work.data["prose"] == f"{FIRST}\n\n{THIRD}", one["value"]


def test_facts_questions_and_texts_are_offered_and_the_text_itself_is_not(work: Work) -> None:
    offered = [one["value"] for one in targets_of(work, WHOLE)]

    assert {"new-fact", "prose", "facts/F1/statement", "introduction"} <= {*offered}
    assert any(one.startswith("determination/answers/real-chance ") for one in offered)
    assert WHOLE not in offered


@pytest.mark.parametrize(
    ("before", "passage", "after", "rest"),
    [
        ("One. ", "Two.", " Three.", "One. Three."),
        ("One.\n\n", "Two.", "\n\nThree.", "One.\n\nThree."),
        ("- one\n", "- two", "\n- three", "- one\n- three"),
        ("One.", "\n\nTwo.\n\n", "Three.", "One.\n\nThree."),
        ("", "One.", "\n\nTwo.", "Two."),
        ("One.\n\n", "Two.", "", "One."),
    ],
)
def test_what_is_left_stays_in_its_paragraphs_and_lists(
    before: str, passage: str, after: str, rest: str
) -> None:
    assert rest_of(before, passage, after) == rest


@given(before=st.text(), passage=st.text(), after=st.text())
def test_no_letter_is_lost_whatever_is_chosen(before: str, passage: str, after: str) -> None:
    rest = rest_of(before, passage, after)
    whole = Counter("".join(f"{before}{passage}{after}".split()))

    assert Counter("".join(f"{rest}{passage}".split())) == whole
