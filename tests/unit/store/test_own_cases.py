"""An officer's own cases: by page, by name, and never anybody else's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.store.entry import Stage, What
from rsu_nb.store.own_cases import Wanted, folded, own_cases
from rsu_nb.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record

    MakeRecord = Callable[..., Record]

NAMES = ("Tāwhai Ōrua", "Maire Kovač", "李 Wen", "አበበ Bekele")


@pytest.fixture
def several(store: Store, small: MakeRecord) -> Store:
    """A store with five cases of one officer, and one of another."""
    for number, name in enumerate(NAMES, start=902):
        identity = {"role": "claimant", "full_name": name, "aliases": [f"Alias{number}"]}
        store.new_case(small(case=f"RSU-2026-00{number}", identities=[identity]))
    Store(replace(store.session, officer="somebody-else")).new_case(small(case="RSU-2026-00999"))
    return store


def found(store: Store, **wanted: Any) -> list[str]:
    page = own_cases(store.session, Wanted(**wanted))
    return [one.summary.reference[-3:] for one in page.cases]


def test_only_the_officers_own_cases_are_there_the_newest_first(several: Store) -> None:
    assert found(several) == ["905", "904", "903", "902", "901"]


@pytest.mark.parametrize(
    ("typed", "case"),
    [("tawhai orua", "902"), ("KOVAC", "903"), ("李", "904"), ("አበበ", "905"), ("alias903", "903")],
)
def test_a_name_is_found_however_its_letters_are_typed(
    several: Store, typed: str, case: str
) -> None:
    assert found(several, named=typed) == [case]


def test_a_name_in_somebody_elses_case_is_not_found(several: Store, name: str) -> None:
    assert found(several, named=name) == ["901"]


def test_pages_follow_each_other_without_a_gap(several: Store) -> None:
    first = own_cases(several.session, Wanted(at_most=2))
    last = first.cases[-1].summary.reference
    rest = found(several, before=last, at_most=9)

    assert first.goes_on
    assert rest == ["903", "902", "901"]
    assert not own_cases(several.session, Wanted(at_most=5)).goes_on


def test_a_stage_and_a_kind_leave_out_the_others(several: Store) -> None:
    several.seal(several.record("RSU-2026-00903"))

    assert found(several, stage=Stage.SEALED) == ["903"]
    assert found(several, decision_type="cessation") == []


def test_a_case_that_was_disposed_of_is_left_out(several: Store) -> None:
    several.destroy_key("RSU-2026-00904", "DA-123")

    assert "904" not in found(several)


def test_what_is_shown_is_as_last_saved(several: Store, small: MakeRecord) -> None:
    several.save(small(place_of_decision="Napier"))
    page = own_cases(several.session, Wanted())

    assert page.cases[-1].data["place_of_decision"] == "Napier"


def test_that_they_were_listed_is_entered_without_a_name(several: Store) -> None:
    own_cases(several.session, Wanted(named="Kovač"))
    with several.session.unit_log() as log:
        entry = log.entries()[-1]

    assert entry.head.what is What.READ
    assert dict(entry.head.clear) == {"cases": 1, "searched": True}


def test_folding_leaves_no_mark_and_no_capital() -> None:
    assert folded("  Māori ŠIMŮNEK ") == "maori simunek"
