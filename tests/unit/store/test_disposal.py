"""Without its key nobody reads a case again, and its log says who destroyed it and why."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from rsu_nb.errors import CaseNotFoundError
from rsu_nb.store.entry import What
from rsu_nb.store.errors import AuthorityError, CaseExistsError, DestroyedKeyError
from rsu_nb.store.log_check import check_logs

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record
    from rsu_nb.store.home import Home
    from rsu_nb.store.store import Store

CASE = "RSU-2026-00901"


def wrapped_key(home: Home) -> bytes:
    """The key of the case as the file of the store has it."""
    with sqlite3.connect(home.database) as connection:
        found: bytes = connection.execute(
            "SELECT wrapped_key FROM logs WHERE reference = ?", (CASE,)
        ).fetchone()[0]
        return found


def test_nobody_reads_the_case_again(
    store: Store, small: Callable[..., Record], home: Home
) -> None:
    store.destroy_key(CASE, "DA-123")
    acts: list[Callable[[], object]] = [
        lambda: store.record(CASE),
        lambda: store.log(CASE),
        lambda: store.save(small()),
        lambda: store.destroy_key(CASE, "DA-123"),
    ]

    for act in acts:
        with pytest.raises(DestroyedKeyError, match=f"{CASE} was disposed of"):
            act()


def test_the_key_is_nowhere_in_the_file(store: Store, home: Home) -> None:
    before = wrapped_key(home)
    assert before in home.database.read_bytes()
    store.destroy_key(CASE, "DA-123")

    assert before not in home.database.read_bytes()


def test_the_log_stays_and_says_under_what_authority(store: Store, home: Home) -> None:
    store.destroy_key(CASE, "DA-123")
    with sqlite3.connect(home.database) as connection:
        last = connection.execute(
            "SELECT what, clear, officer FROM entries WHERE what = 'key-destroyed'"
        ).fetchone()

    assert last == (What.KEY_DESTROYED.value, '{"authority": "DA-123"}', "k-wrenfield")
    assert check_logs(home.database)[0].tampered is None


def test_other_cases_are_read_as_before(store: Store, small: Callable[..., Record]) -> None:
    store.new_case(small(case="RSU-2026-00902"))
    store.destroy_key(CASE, "DA-123")

    assert store.record("RSU-2026-00902") == small(case="RSU-2026-00902")
    assert len(store.cases()) == 2


def test_its_reference_is_not_used_again(store: Store, small: Callable[..., Record]) -> None:
    store.destroy_key(CASE, "DA-123")

    with pytest.raises(CaseExistsError):
        store.new_case(small())


@pytest.mark.parametrize("authority", ["", "for Ms X", "D" * 41, "DA-123\n"])
def test_without_an_authority_nothing_is_destroyed(
    store: Store, small: Callable[..., Record], authority: str
) -> None:
    with pytest.raises(AuthorityError, match=f"{CASE} was not disposed of"):
        store.destroy_key(CASE, authority)

    assert store.record(CASE) == small()


def test_an_unknown_case_is_named(store: Store) -> None:
    with pytest.raises(CaseNotFoundError):
        store.destroy_key("RSU-2026-00910", "DA-123")
