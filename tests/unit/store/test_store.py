"""Cases are opened, saved, sealed and read, and every act is in the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rsu_nb.errors import CaseNotFoundError, SealedCaseError
from rsu_nb.record.record import Pins
from rsu_nb.store.entry import Stage, What
from rsu_nb.store.errors import CaseExistsError, NoNotebookError, NoStoreError
from rsu_nb.store.kept_notebooks import KeptNotebooks

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store

CASE = "RSU-2026-00901"
PINS = Pins(rsu_nb="0.1.0", law="a1", template="b2")


def acts(store: Store) -> list[What]:
    """What the log of the case says was done, in order."""
    return [entry.head.what for entry in store.log(CASE)]


def test_a_record_comes_back_as_it_went_in(store: Store, small: Callable[..., Record]) -> None:
    assert store.record(CASE) == small()


def test_a_saved_record_replaces_the_one_before_it(
    store: Store, small: Callable[..., Record]
) -> None:
    later = small(place_of_decision="Auckland")

    store.save(later)

    assert store.record(CASE) == later


def test_every_act_is_an_entry(store: Store, small: Callable[..., Record]) -> None:
    store.record(CASE)
    store.save(small(place_of_decision="Auckland"))
    KeptNotebooks(store.session).write(CASE, "first_claim.ipynb", b"{}")
    KeptNotebooks(store.session).read(CASE, "first_claim.ipynb")
    store.log_export(CASE, purpose="determine", recipient="claimant", files=[])
    store.seal(small(pins=PINS.model_dump()))

    assert acts(store) == [
        What.OPENED,
        What.READ,
        What.RECORD_CHANGED,
        What.NOTEBOOK_SAVED,
        What.READ,
        What.EXPORTED,
        What.SEALED,
    ]


def test_an_entry_says_who_and_when(store: Store) -> None:
    head = store.log(CASE)[0].head

    assert (head.officer, head.at) == ("k-wrenfield", "2026-06-12T03:04:05+00:00")


def test_the_same_case_is_not_opened_twice(store: Store, small: Callable[..., Record]) -> None:
    with pytest.raises(CaseExistsError, match=CASE):
        store.new_case(small())


def test_an_unknown_case_names_the_nearest(store: Store) -> None:
    with pytest.raises(CaseNotFoundError, match=r"Did you mean: RSU-2026-00901\?"):
        store.record("RSU-2026-00910")


def test_references_count_up_within_a_year(store: Store) -> None:
    assert store.next_reference() == "RSU-2026-00902"


@pytest.mark.parametrize("act", ["save", "seal", "write_notebook"])
def test_a_sealed_case_is_never_written_to(
    store: Store, small: Callable[..., Record], act: str
) -> None:
    sealed = small(pins=PINS.model_dump())
    store.seal(sealed)
    acts = {
        "save": lambda: store.save(sealed),
        "seal": lambda: store.seal(sealed),
        "write_notebook": lambda: KeptNotebooks(store.session).write(
            CASE, "first_claim.ipynb", b"{}"
        ),
    }

    with pytest.raises(SealedCaseError, match=CASE):
        acts[act]()


def test_a_seal_pins_versions_and_the_hash_of_the_record(
    store: Store, small: Callable[..., Record]
) -> None:
    digest = store.seal(small(pins=PINS.model_dump()))
    sealed = store.log(CASE)[-1].head

    assert (sealed.clear, store.stage(CASE), store.summary(CASE).stage) == (
        {"record": digest, "rsu_nb": "0.1.0", "law": "a1", "template": "b2"},
        Stage.SEALED,
        Stage.SEALED,
    )


def test_a_notebook_comes_back_as_last_executed(store: Store) -> None:
    KeptNotebooks(store.session).write(CASE, "first_claim.ipynb", b'{"run": 1}')
    KeptNotebooks(store.session).write(CASE, "first_claim.ipynb", b'{"run": 2}')

    assert KeptNotebooks(store.session).read(CASE, "first_claim.ipynb") == b'{"run": 2}'


def test_an_unknown_notebook_names_the_ones_there_are(store: Store) -> None:
    KeptNotebooks(store.session).write(CASE, "first_claim.ipynb", b"{}")

    with pytest.raises(NoNotebookError, match=r"Did you mean: first_claim.ipynb\?"):
        KeptNotebooks(store.session).read(CASE, "first_clam.ipynb")


def test_another_person_opens_the_same_store(opened: Callable[..., Store], store: Store) -> None:
    again = opened(may_create=False)

    assert again.summary(CASE) == store.summary(CASE)


def test_no_store_is_made_unless_asked_for(opened: Callable[..., Store]) -> None:
    with pytest.raises(NoStoreError, match="There is no store"):
        opened(may_create=False)
