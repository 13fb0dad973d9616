"""What does not fit a record yet is kept beside it, locked like the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rsu_nb.errors import CaseNotFoundError, SealedCaseError
from rsu_nb.record.record import Pins
from rsu_nb.store.entry import Stage
from rsu_nb.store.held import HeldEdits
from rsu_nb.store.life_errors import HeldEditsError

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record
    from rsu_nb.store.home import Home
    from rsu_nb.store.store import Store

CASE = "RSU-2026-00901"
PINS = Pins(rsu_nb="0.1.0", law="a1", template="b2").model_dump()
EDITS = {"facts/F1/finding/reasons": "a herring-coloured bicycle", "evidence/E1": {"id": "E1"}}


def test_nothing_is_held_at_first(store: Store) -> None:
    assert HeldEdits(store.session).read(CASE) == {}


def test_edits_come_back_as_they_were_and_in_their_order(
    store: Store, opened: Callable[..., Store]
) -> None:
    HeldEdits(store.session).change(CASE, before={}, after={"a": 1})
    HeldEdits(store.session).change(CASE, before={"a": 1}, after=EDITS)
    read = HeldEdits(opened().session).read(CASE)

    assert (read, [*read]) == (EDITS, [*EDITS])


def test_the_record_stays_as_it_is(store: Store, small: Callable[..., Record]) -> None:
    HeldEdits(store.session).change(CASE, before={}, after=EDITS)

    assert store.record(CASE) == small()


def test_nothing_of_them_is_in_the_clear(store: Store, home: Home) -> None:
    HeldEdits(store.session).change(CASE, before={}, after=EDITS)
    found = home.database.read_bytes()

    assert [word for word in (b"herring", b"finding", b"reasons") if word in found] == []


def test_a_sealed_case_takes_none(store: Store, small: Callable[..., Record]) -> None:
    store.seal(small(pins=PINS))

    with pytest.raises(SealedCaseError):
        HeldEdits(store.session).change(CASE, before={}, after=EDITS)


def test_a_case_is_not_sealed_while_an_edit_waits(
    store: Store, small: Callable[..., Record]
) -> None:
    HeldEdits(store.session).change(CASE, before={}, after=EDITS)

    with pytest.raises(HeldEditsError, match=r"2 edit\(s\).*in: facts, evidence\."):
        store.seal(small(pins=PINS))
    assert store.stage(CASE) is Stage.DRAFTING


def test_a_case_is_sealed_once_no_edit_waits(store: Store, small: Callable[..., Record]) -> None:
    HeldEdits(store.session).change(CASE, before={}, after=EDITS)
    HeldEdits(store.session).change(CASE, before=EDITS, after={})
    store.seal(small(pins=PINS))

    assert store.stage(CASE) is Stage.SEALED


def test_what_was_typed_is_not_in_the_refusal(store: Store, small: Callable[..., Record]) -> None:
    HeldEdits(store.session).change(
        CASE, before={}, after={"people/Zeferina": {"role": "Zeferina"}}
    )

    with pytest.raises(HeldEditsError) as caught:
        store.seal(small(pins=PINS))
    assert "Zeferina" not in str(caught.value)


def test_an_unknown_case_has_none(store: Store) -> None:
    with pytest.raises(CaseNotFoundError):
        HeldEdits(store.session).read("RSU-2026-00999")
