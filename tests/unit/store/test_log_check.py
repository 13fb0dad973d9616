"""Without any key, the entry to which something was done is named."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rsu_nb.errors import CaseNotFoundError, NewerSchemaError
from rsu_nb.record.record import Pins
from rsu_nb.store.entry import Entry, chain_hash
from rsu_nb.store.errors import NoStoreError
from rsu_nb.store.log_check import check_logs
from rsu_nb.store.tampering import Tampered, Tampering

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record
    from rsu_nb.store.home import Home
    from rsu_nb.store.store import Store

CASE = "RSU-2026-00901"
OPEN_THE_FILE = """
DROP TRIGGER entries_never_change; DROP TRIGGER entries_stay; DROP TRIGGER entries_go_at_the_end;
DROP TRIGGER cases_stay; DROP TRIGGER logs_stay; PRAGMA foreign_keys = OFF;
"""
COLUMNS = "at, officer, what, clear, nonce, ciphertext, previous_hash, hash"
REMOVE_AND_RENUMBER = (
    "DELETE FROM entries WHERE sequence = 3;"
    "UPDATE entries SET sequence = sequence - 1 WHERE sequence > 3;"
)
MAKE_ROOM = (
    "UPDATE entries SET sequence = -sequence - 1 WHERE sequence >= 3;"
    "UPDATE entries SET sequence = -sequence WHERE sequence < 0;"
)
SPOIL = "UPDATE entries SET {0} = 'read' WHERE sequence = 3"
FORGE = "UPDATE entries SET officer = 'x', hash = '{0}' WHERE sequence = {1};"
SWAP = (
    "UPDATE entries SET sequence = -2 WHERE sequence = 3;"
    "UPDATE entries SET sequence = 3 WHERE sequence = 2;"
    "UPDATE entries SET sequence = 2 WHERE sequence = -2;"
)
TAKE_OUT = (
    "DELETE FROM entries WHERE reference <> 'unit'; DELETE FROM cases;"
    "DELETE FROM logs WHERE reference <> 'unit';"
)
COPY = (
    "INSERT INTO entries SELECT reference, {to}, at, officer, what, clear, nonce, ciphertext, "
    "previous_hash, hash FROM entries WHERE sequence = {source};"
)


@pytest.fixture
def five(store: Store, small: Callable[..., Record]) -> Store:
    """A store with a case of five entries: opened, read, saved, read, saved."""
    for place in ("Auckland", "Hamilton"):
        store.record(CASE)
        store.save(small(place_of_decision=place))
    return store


def tamper(home: Home, statements: str) -> Tampered | None:
    """What is found after the file of the store was changed behind its back."""
    with sqlite3.connect(home.database) as connection:
        connection.executescript(OPEN_THE_FILE + statements)
    return check_logs(home.database)[0].tampered


def forged(entry: Entry) -> str:
    """The hash that suits an entry made in another officer's name."""
    return chain_hash(replace(entry.head, officer="x"), entry.locked)


def test_a_log_as_written_is_counted_and_its_last_hash_given(five: Store, home: Home) -> None:
    home.key.unlink()

    checked = check_logs(home.database)

    assert [(one.case, one.entries, one.tampered) for one in checked] == [
        (CASE, 5, None),
        ("unit", 2, None),
    ]
    assert len(checked[0].last_hash) == 64


def test_the_last_hash_is_the_one_in_the_log(five: Store, home: Home) -> None:
    last = five.log(CASE)[-1].hash

    assert check_logs(home.database)[0].last_hash == last


@pytest.mark.parametrize("column", COLUMNS.split(", "))
def test_an_entry_changed_in_any_column_is_named(five: Store, home: Home, column: str) -> None:
    found = tamper(home, SPOIL.format(column))

    assert (found and found.number) == 3


@pytest.mark.parametrize(
    ("statements", "kind", "number"),
    [
        ("UPDATE entries SET what = 'read' WHERE sequence = 3", Tampering.CHANGED, 3),
        ("UPDATE entries SET what = 'unheard' WHERE sequence = 3", Tampering.CHANGED, 3),
        ("UPDATE entries SET clear = '{' WHERE sequence = 3", Tampering.CHANGED, 3),
        ("DELETE FROM entries WHERE sequence = 1", Tampering.REMOVED, 1),
        ("DELETE FROM entries WHERE sequence = 3", Tampering.REMOVED, 3),
        (
            REMOVE_AND_RENUMBER,
            Tampering.REMOVED,
            3,
        ),
        (MAKE_ROOM + COPY.format(to=3, source=2), Tampering.INSERTED, 3),
        (COPY.format(to=0, source=2), Tampering.INSERTED, 0),
        (COPY.format(to=6, source=4), Tampering.INSERTED, 6),
        (SWAP, Tampering.MOVED, 2),
        ("DELETE FROM entries WHERE sequence = 5", Tampering.CUT_OFF, 5),
        ("DELETE FROM entries WHERE sequence > 2", Tampering.CUT_OFF, 3),
        ("DELETE FROM entries", Tampering.CUT_OFF, 1),
        ("DELETE FROM entries; UPDATE logs SET last_sequence = 0", Tampering.CUT_OFF, 1),
        ("UPDATE logs SET last_sequence = 4", Tampering.INSERTED, 5),
        ("UPDATE logs SET last_hash = 'f'", Tampering.CHANGED, 5),
        ("UPDATE cases SET stage = 'sealed'", Tampering.STAGE, 5),
        ("DELETE FROM cases", Tampering.UNLISTED, 1),
        ("DELETE FROM logs WHERE reference <> 'unit'", Tampering.UNLISTED, 1),
        (TAKE_OUT, Tampering.ABSENT, 1),
    ],
)
def test_what_was_done_is_said_of_the_entry_it_was_done_to(
    five: Store, home: Home, statements: str, kind: Tampering, number: int
) -> None:
    found = tamper(home, statements)

    assert found == Tampered(kind=kind, number=number)


def test_an_entry_that_hangs_on_another_is_named(five: Store, home: Home) -> None:
    entries = five.log(CASE)
    changed = forged(entries[2])

    found = tamper(home, FORGE.format(changed, 3))

    assert found == Tampered(kind=Tampering.UNCHAINED, number=4)
    assert "one of the two was changed" in str(found)


def test_an_entry_put_in_with_a_hash_made_to_suit_it_is_named(five: Store, home: Home) -> None:
    third = five.log(CASE)[2]
    made_up = forged(third)

    found = tamper(home, MAKE_ROOM + COPY.format(to=3, source=4) + FORGE.format(made_up, 3))

    assert found == Tampered(kind=Tampering.INSERTED, number=3)


def test_a_last_entry_with_a_hash_made_to_suit_it_is_named(five: Store, home: Home) -> None:
    changed = forged(five.log(CASE)[4])

    found = tamper(home, FORGE.format(changed, 5))

    assert found == Tampered(kind=Tampering.CHANGED, number=5)


def test_a_sealed_case_is_borne_out_by_its_log(
    store: Store, small: Callable[..., Record], home: Home
) -> None:
    store.seal(small(pins=Pins(rsu_nb="0.1.0", law="a1", template="b2").model_dump()))

    assert check_logs(home.database)[0].tampered is None


def test_one_case_can_be_checked_alone(five: Store, small: Callable[..., Record]) -> None:
    five.new_case(small(case="RSU-2026-00902"))

    checked = check_logs(five.home.database, "RSU-2026-00902")

    assert [one.case for one in checked] == ["RSU-2026-00902"]


def test_an_unknown_case_names_the_nearest(five: Store) -> None:
    with pytest.raises(CaseNotFoundError, match=r"Did you mean: RSU-2026-00901\?"):
        check_logs(five.home.database, "RSU-2026-00910")


def test_checking_writes_nothing(five: Store, home: Home) -> None:
    before = home.database.read_bytes()
    home.database.chmod(0o400)

    check_logs(home.database)

    assert home.database.read_bytes() == before


def test_a_store_that_is_not_there_is_said_to_be_missing(home: Home) -> None:
    with pytest.raises(NoStoreError):
        check_logs(home.database)


def test_a_store_of_a_newer_version_is_not_judged(store: Store, home: Home) -> None:
    with sqlite3.connect(home.database) as connection:
        connection.execute("UPDATE store SET schema_version = 99")

    with pytest.raises(NewerSchemaError, match="version 99"):
        check_logs(home.database)
