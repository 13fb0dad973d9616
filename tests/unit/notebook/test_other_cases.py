"""The gate is told of the unit's other cases, and strangers are told from family."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_nb.notebook.other_cases import elsewhere_of
from rsu_nb.notebook.sealing import gate_of
from rsu_nb.record.validation import validated
from rsu_nb.record.writing import record_to_data

if TYPE_CHECKING:
    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store

CASE, OTHER = "RSU-2026-00901", "RSU-2026-00902"


def other(store: Store, **changes: Any) -> Record:
    """A second case like the first, in the store."""
    data = {**record_to_data(store.record(CASE)), "case": OTHER}
    made = validated({**data, **changes}, OTHER)
    store.new_case(made)
    return made


def test_strangers_are_told_and_undecided_reasons_are_not(store: Store) -> None:
    other(store)
    told = elsewhere_of(store.session, store.record(CASE))

    assert [one.case for one in told.cases] == [OTHER]
    assert told.texts == ()


def test_the_particulars_of_a_family_are_not_held_against_it(store: Store) -> None:
    other(
        store,
        people=[{"role": "claimant"}, {"role": "mother", "case": CASE}],
        identities=[
            {"role": "claimant", "full_name": "Oriel Quillfeather"},
            {"role": "mother", "full_name": "Zeferina Quillfeather"},
        ],
    )

    assert elsewhere_of(store.session, store.record(CASE)).cases == ()


def test_the_reasons_of_a_sealed_case_are_told(store: Store) -> None:
    store.seal(other(store, introduction="She came by sea."))
    (told,) = elsewhere_of(store.session, store.record(CASE)).texts

    assert (told.case, told.text) == (OTHER, "She came by sea.")


def test_the_gate_is_told_of_characters_that_no_font_prints(store: Store) -> None:
    record = other(store, introduction="She came by 𓀀.")
    report = gate_of(store, record)

    assert "character U+13000" in {one.where for one in report.warnings}
