"""A case keeps the law it is worked under, and is moved only with a word on what changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rsu_nb.errors import SealedCaseError
from rsu_nb.law.manifest import Entry, Manifest
from rsu_nb.law.manifest_changes import ManifestChange
from rsu_nb.record.record import Pins
from rsu_nb.store.entry import What
from rsu_nb.store.life_errors import RoleError
from rsu_nb.store.log_check import check_logs
from rsu_nb.store.past import confirm, past_of
from rsu_nb.store.pinning import Pinning, WorkedUnder
from rsu_nb.store.roles import Roles, UnitRole

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store

CASE = "RSU-2026-00901"
PINS = Pins(rsu_nb="0.1.0", law="a1", template="b2")


def law(fingerprint: str = "a", law_as_at: str = "2026-06-12") -> Manifest:
    """A law of one issue."""
    issue = Entry(
        kind="issue",
        name="issue real-chance",
        parts={"test": fingerprint},
        bears_on=("real-chance",),
    )
    return Manifest(
        decision_type="first_claim",
        law_as_at=law_as_at,
        version=f"first_claim {fingerprint}",
        entries=(issue,),
    )


OLD = WorkedUnder(law=law(), template="t1", schema="rsu-nb/record/1")
NEW = replace(OLD, law=law("b"), template="t2")


@pytest.fixture
def pinning(store: Store) -> Pinning:
    """What the cases of a store are worked under; its one case is pinned."""
    pinning = Pinning(store.session)
    pinning.pin_first(CASE, OLD)
    return pinning


def count(store: Store, what: What) -> int:
    """How often a thing was done in the case."""
    return len([one for one in store.log(CASE) if one.head.what is what])


def test_a_case_says_what_it_was_opened_under(pinning: Pinning) -> None:
    pinned = pinning.pinned(CASE)

    assert pinned is not None
    assert (pinned.under, pinned.changes, pinned.version) == (OLD, (), 1)


def test_a_case_of_an_older_store_says_nothing_of_it(store: Store) -> None:
    assert Pinning(store.session).pinned(CASE) is None


def test_a_case_is_pinned_first_only_once(store: Store, pinning: Pinning) -> None:
    pinning.pin_first(CASE, NEW)
    pinned = pinning.pinned(CASE)

    assert pinned is not None
    assert (count(store, What.PINNED), pinned.under) == (1, OLD)


def test_a_case_that_is_moved_says_what_changed_and_keeps_every_word(
    store: Store, pinning: Pinning, small: Callable[..., Record]
) -> None:
    changes = pinning.repin(CASE, NEW)
    pinned = pinning.pinned(CASE)

    assert changes == (
        ManifestChange(name="issue real-chance", what="its test", issues=("real-chance",)),
        ManifestChange(name="notebook template", what="changed"),
    )
    assert pinned is not None
    assert (pinned.under, pinned.changes, store.record(CASE)) == (NEW, changes, small())


def test_nothing_is_entered_where_nothing_changed(store: Store, pinning: Pinning) -> None:
    assert (pinning.repin(CASE, OLD), count(store, What.PINNED)) == ((), 1)


def test_a_case_is_moved_to_the_law_of_another_date(
    store: Store, pinning: Pinning, small: Callable[..., Record]
) -> None:
    later = replace(OLD, law=law(law_as_at="2026-07-01"))
    changes = pinning.repin(CASE, later)

    assert [str(one) for one in changes] == ["date of the law: from 2026-06-12 to 2026-07-01"]
    assert store.record(CASE) == small(law_as_at="2026-07-01")


def test_a_record_of_an_older_schema_is_named(pinning: Pinning) -> None:
    changes = pinning.repin(CASE, replace(OLD, schema="rsu-nb/record/2"))

    assert [one.name for one in changes] == ["schema of the record"]


def test_a_case_that_was_not_pinned_is_pinned_when_it_is_moved(store: Store) -> None:
    pinning = Pinning(store.session)

    changes = pinning.repin(CASE, NEW)
    pinned = pinning.pinned(CASE)

    assert pinned is not None
    assert (changes, pinned.under) == ((), NEW)


def test_a_sealed_case_is_not_moved(
    store: Store, pinning: Pinning, small: Callable[..., Record]
) -> None:
    store.seal(small(pins=PINS.model_dump()))

    with pytest.raises(SealedCaseError):
        pinning.repin(CASE, NEW)


def test_an_officer_moves_a_case(pinning: Pinning) -> None:
    Roles(pinning.session).give("m-tarrant", UnitRole.OFFICER)

    with pytest.raises(RoleError):
        pinning.repin(CASE, NEW)


def test_the_past_gives_each_state_as_it_was_saved(
    store: Store, small: Callable[..., Record]
) -> None:
    records = [small(), small(place_of_decision="Auckland"), small(place_of_decision="Bluff")]
    for record in records[1:]:
        store.save(record)
    places = [
        state.data.get("place_of_decision") for state in past_of(store.session, CASE).states()
    ]

    assert places == [None, "Auckland", "Bluff"]


def test_a_state_says_which_places_differ_from_the_one_before(
    store: Store, small: Callable[..., Record]
) -> None:
    store.save(small(place_of_decision="Auckland"))
    *_, last = past_of(store.session, CASE).states()

    assert last.paths == [["place_of_decision"]]


def test_what_was_looked_at_again_is_kept_with_the_version_looked_at(
    store: Store, small: Callable[..., Record]
) -> None:
    saved = store.save(small(place_of_decision="Auckland"))
    confirm(store.session, CASE, "F1.finding")
    (one,) = past_of(store.session, CASE).confirmations

    assert (one.thing, one.version) == ("F1.finding", saved.version)
    assert [check.tampered for check in check_logs(store.home.database)] == [None, None]


def test_nothing_is_confirmed_of_a_sealed_case(store: Store, small: Callable[..., Record]) -> None:
    store.seal(small(pins=PINS.model_dump()))

    with pytest.raises(SealedCaseError):
        confirm(store.session, CASE, "F1.finding")
