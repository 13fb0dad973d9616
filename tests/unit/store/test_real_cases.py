"""A real case gets into a store by no way while nothing locks its key; an invented one does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rsu_nb.store import unlocked
from rsu_nb.store.errors import NoKeyError
from rsu_nb.store.key_errors import UnlockedKeyError
from rsu_nb.store.lock_change import lock_with_passphrase, move_to_keyring
from rsu_nb.store.real_cases import is_real, refuse_real_case

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record
    from rsu_nb.store.home import Home
    from rsu_nb.store.store import Store
    from tests.keyrings import MemoryKeyring

CASE = "RSU-2026-00901"
OTHER = "RSU-2026-00902"
WORDS = "eleven herons wade home"


@pytest.fixture
def real(small: Callable[..., Record]) -> Record:
    """The record of the store's case, as if it were a real one."""
    return small(is_invented=None)


def test_a_record_that_does_not_say_so_is_of_a_real_case(
    small: Callable[..., Record], real: Record
) -> None:
    assert (is_real(small()), is_real(real)) == (False, True)


def test_a_real_case_is_not_opened(store: Store, small: Callable[..., Record], home: Home) -> None:
    with pytest.raises(UnlockedKeyError, match="rsu-nb key passphrase"):
        store.new_case(small(case=OTHER, is_invented=None))

    assert [case.reference for case in store.cases()] == [CASE]


def test_an_invented_case_does_not_become_a_real_one_by_a_save(
    store: Store, real: Record, small: Callable[..., Record]
) -> None:
    with pytest.raises(UnlockedKeyError):
        store.save(real)

    assert store.record(CASE) == small()


def test_nor_by_a_save_upon_what_somebody_else_saved(
    store: Store, small: Callable[..., Record]
) -> None:
    _, version = store.read(CASE)
    store.save(small(place_of_decision="Auckland"))

    with pytest.raises(UnlockedKeyError):
        store.save(small(is_invented=None), upon=version)
    assert store.record(CASE) == small(place_of_decision="Auckland")


def test_nor_by_its_seal(store: Store, real: Record) -> None:
    with pytest.raises(UnlockedKeyError):
        store.seal(real)


def test_a_passphrase_lets_a_real_case_in(store: Store, real: Record, home: Home) -> None:
    lock_with_passphrase(home, WORDS)
    store.save(real)
    store.new_case(real.model_copy(update={"case": OTHER}))

    assert (store.record(CASE), store.record(OTHER).is_invented) == (real, None)


def test_a_keyring_lets_a_real_case_in(
    store: Store, real: Record, home: Home, memory_keyring: MemoryKeyring
) -> None:
    move_to_keyring(home)
    store.save(real)

    assert store.record(CASE) == real


def test_a_lock_is_not_taken_on_trust(store: Store, real: Record, home: Home) -> None:
    key = home.key.read_text()
    lock_with_passphrase(home, WORDS)
    home.key.write_text(key)

    with pytest.raises(UnlockedKeyError):
        store.save(real)


def test_a_real_case_is_not_saved_when_its_key_has_gone(
    store: Store, real: Record, home: Home
) -> None:
    home.key.unlink()

    with pytest.raises(NoKeyError):
        store.save(real)


def test_a_real_case_is_still_read_when_its_key_lies_unlocked(
    store: Store,
    real: Record,
    home: Home,
    opened: Callable[..., Store],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    key = home.key.read_text()
    lock_with_passphrase(home, WORDS)
    store.save(real)
    home.key.write_text(key)
    monkeypatch.setattr(unlocked, "_keys", {})

    assert opened(may_create=False).record(CASE) == real


@pytest.mark.parametrize("words", ["This is an invented case.", "invented"])
def test_an_invented_case_needs_no_lock(
    store: Store, small: Callable[..., Record], home: Home, words: str
) -> None:
    refuse_real_case(small(is_invented=words), home.key)

    assert store.save(small(is_invented=words)).record.is_invented == words
