"""Other cases are read for a comparison without a trace in them; the case says it was compared."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.errors import ChangedEntryError
from rsu_nb.store.cipher import wrap
from rsu_nb.store.entry import What
from rsu_nb.store.other_cases import enter_comparison, other_records
from rsu_nb.store.tables import LOGS

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store

    MakeRecord = Callable[..., Record]

CASE, OTHER = "RSU-2026-00901", "RSU-2026-00902"


@pytest.fixture
def two(store: Store, small: MakeRecord) -> Store:
    """A store with two cases."""
    store.new_case(small(case=OTHER))
    return store


def found(store: Store) -> dict[str, Any]:
    """The places of decision in the other cases, by reference."""
    return {
        one.case: one.data.get("place_of_decision") for one in other_records(store.session, CASE)
    }


def test_every_other_case_is_read_as_last_saved(two: Store, small: MakeRecord) -> None:
    two.save(small(case=OTHER, place_of_decision="Auckland"))
    two.save(small(case=OTHER, place_of_decision="Napier"))

    assert found(two) == {OTHER: "Napier"}


def test_a_case_that_was_disposed_of_is_left_out(two: Store) -> None:
    two.destroy_key(OTHER, "DA-123")

    assert found(two) == {}


def test_a_case_that_another_key_opens_is_left_out(two: Store) -> None:
    foreign = wrap(bytes(32), master=bytes(range(32)), case=OTHER)
    with two.session.transaction() as connection:
        connection.execute(
            LOGS.update().where(LOGS.c.reference == OTHER).values(wrapped_key=foreign)
        )

    assert found(two) == {}


def test_what_was_changed_behind_the_stores_back_is_never_compared_with(two: Store) -> None:
    with sqlite3.connect(two.home.database) as connection:
        connection.execute("DROP TRIGGER entries_never_change")
        connection.execute("UPDATE entries SET ciphertext = x'00' WHERE reference = ?", (OTHER,))

    with pytest.raises(ChangedEntryError, match=OTHER):
        found(two)


def test_reading_the_others_leaves_no_entry_in_them(two: Store) -> None:
    before = len(two.log(OTHER))
    found(two)

    assert len(two.log(OTHER)) == before


def test_the_log_says_with_how_many_a_case_was_compared_and_names_none(two: Store) -> None:
    enter_comparison(two.session, CASE, 1)
    head = two.log(CASE)[-1].head

    assert (head.what, dict(head.clear)) == (What.COMPARED, {"cases": 1})


def test_only_a_sealed_case_is_decided(two: Store, small: MakeRecord) -> None:
    drafting = [one.is_decided for one in other_records(two.session, CASE)]
    two.seal(small(case=OTHER))

    assert drafting == [False]
    assert [one.is_decided for one in other_records(two.session, CASE)] == [True]
