"""A comment made outside joins the case once, and a reply that is new comes in alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rsu_nb.errors import InvalidRecordError
from rsu_nb.record.officer_text import parse
from rsu_nb.store.comments_outside import Thread
from rsu_nb.store.life_errors import NoReadingError, OwnCaseError, RoleError
from rsu_nb.store.roles import Roles, UnitRole
from rsu_nb.store.second_reading import SecondReading

if TYPE_CHECKING:
    from rsu_nb.store.store import Store

CASE = "RSU-2026-00901"
OFFICER = "k-wrenfield"
READER = "m-tarrant"


def thread(*said: str, about: str = "facts", words: str = "> who came") -> Thread:
    """A comment made outside, with its replies."""
    return Thread(about=about, is_placed=True, words=parse(words), said=tuple(map(parse, said)))


def reading_of(store: Store, account: str = READER) -> SecondReading:
    """The second readings of a store, as somebody does them."""
    return SecondReading(replace(store.session, officer=account))


@pytest.fixture
def asked(store: Store) -> Store:
    """A store whose case is in its second reading."""
    reading_of(store, OFFICER).ask(CASE)
    return store


def typed(store: Store) -> list[str]:
    """What the comments of the case say."""
    return [one.comment.typed() for one in store.record(CASE).review]


def test_a_thread_becomes_one_comment_after_the_words_that_it_is_on(asked: Store) -> None:
    entered = reading_of(asked).take_in(CASE, (thread("A: Who?", "B: He."), thread("A: Why?")))
    (first, _) = asked.record(CASE).review

    assert [number for number, _ in entered] == [1, 2]
    assert typed(asked) == ["> who came\n\nA: Who?\n\nB: He.", "> who came\n\nA: Why?"]
    assert (first.by, first.about, first.reply) == (READER, "facts", None)


def test_what_was_taken_in_is_not_taken_in_again_wherever_it_is_now(asked: Store) -> None:
    reading_of(asked).take_in(CASE, (thread("A: Who?"),))
    entries = len(asked.log(CASE))

    again = reading_of(asked).take_in(CASE, (thread("A: Who?", about="F1", words="> else"),))

    assert (again, len(asked.log(CASE)), len(typed(asked))) == ((), entries, 1)


def test_a_new_reply_to_a_comment_taken_in_before_comes_in_alone(asked: Store) -> None:
    reading_of(asked).take_in(CASE, (thread("A: Who?"),))

    reading_of(asked).take_in(CASE, (thread("A: Who?", "B: He."),))

    assert typed(asked) == ["> who came\n\nA: Who?", "> who came\n\nB: He."]


@pytest.mark.parametrize("other", ["A: Who? Me", "A: Who", "B: Who?"])
def test_a_comment_that_says_nearly_the_same_is_another(asked: Store, other: str) -> None:
    reading_of(asked).take_in(CASE, (thread("A: Who?"),))

    assert len(reading_of(asked).take_in(CASE, (thread(other),))) == 1


def test_the_same_comment_on_two_paragraphs_is_two(asked: Store) -> None:
    reading_of(asked).take_in(CASE, (thread("A: ?"), thread("A: ?", about="F1")))

    assert len(typed(asked)) == 2


def test_all_are_taken_in_or_none(asked: Store) -> None:
    with pytest.raises(InvalidRecordError):
        reading_of(asked).take_in(CASE, (thread("A: Who?"), thread("A: See [E9].")))

    assert typed(asked) == []


def test_nothing_is_taken_in_outside_a_reading(store: Store) -> None:
    with pytest.raises(NoReadingError, match="review ask"):
        reading_of(store).take_in(CASE, (thread("A: Who?"),))


def test_only_a_second_reader_who_is_not_its_officer_takes_in(asked: Store) -> None:
    Roles(asked.session).give(READER, UnitRole.SECOND_READER)
    Roles(asked.session).give(OFFICER, UnitRole.SECOND_READER)

    with pytest.raises(OwnCaseError):
        reading_of(asked, OFFICER).take_in(CASE, (thread("A: Who?"),))
    with pytest.raises(RoleError):
        reading_of(asked, "n-body").take_in(CASE, (thread("A: Who?"),))
