"""What stands around every screen is true of a case in which nothing was entered yet."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from rsu_nb.record.begun import FirstThings, begun_record
from rsu_widgets.desk.screens.overview import overview
from rsu_widgets.desk.work import Work

if TYPE_CHECKING:
    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store

FIRST = FirstThings(
    officer="a-whitford",
    officer_name="Ada Whitford",
    designation="Refugee and Protection Officer",
    full_name="Zef Quillan",
    country="XA",
    country_name="Kelmara",
    is_invented="Invented for a test",
)


def begun(store: Store, decision_type: str) -> Work:
    """A case in which nothing was entered but what is asked for when it is opened."""
    record = begun_record(decision_type, "RSU-2026-90001", date(2026, 6, 12), FIRST)
    store.new_case(record)
    return Work(store, record.case)


def untouched(work: Work) -> set[str]:
    """The steps that are said to have nothing in them yet."""
    return {one["key"] for one in overview(work)["steps"] if one["is_untouched"]}


@pytest.mark.parametrize("decision_type", ["first_claim", "cessation"])
def test_a_step_in_which_nothing_was_entered_is_not_said_to_be_done(
    store: Store, decision_type: str
) -> None:
    assert {"procedure", "evidence"} <= untouched(begun(store, decision_type))


def test_the_first_thing_that_is_entered_ends_that(store: Store) -> None:
    work = begun(store, "first_claim")
    work.edit("language", "Kelmari")

    assert "procedure" not in untouched(work)


def test_a_step_that_asks_a_question_is_never_said_to_have_nothing_in_it(store: Store) -> None:
    work = begun(store, "first_claim")
    asking = {one.step for one in work.drawn.standing.decision_type.issues}

    assert not asking & untouched(work)


def test_a_complete_case_has_something_in_every_step(store: Store, example: Record) -> None:
    assert untouched(Work(store, example.case)) == set()
