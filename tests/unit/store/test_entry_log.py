"""Nobody without the key of a log can chain an entry to it that leads on."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.errors import ChangedEntryError
from rsu_nb.record.record import Pins
from rsu_nb.store.entry import What, chain_hash
from rsu_nb.store.roles import Roles, UnitRole
from rsu_nb.store.second_reading import SecondReading

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record
    from rsu_nb.store.home import Home
    from rsu_nb.store.store import Store

CASE = "RSU-2026-00901"
UNIT = "unit"


def forge(store: Store, home: Home, reference: str, what: What, **clear: Any) -> None:
    """Chain an entry to the last of a log, as whoever has the file and no key would."""
    with store.session.transaction() as connection:
        last = store.session.log_in(connection, reference).entries()[-1]
    sequence = last.head.sequence + 1
    head = replace(last.head, sequence=sequence, what=what, clear=clear, previous_hash=last.hash)
    row = (reference, sequence, head.at, head.officer, what.value, json.dumps(clear))
    locked, made = last.locked, chain_hash(head, last.locked)
    with sqlite3.connect(home.database) as connection:
        connection.execute(
            "INSERT INTO entries (reference, sequence, at, officer, what, clear, nonce, "
            "ciphertext, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*row, locked.nonce, locked.ciphertext, last.hash, made),
        )
        connection.execute(
            "UPDATE logs SET last_sequence = ?, last_hash = ? WHERE reference = ?",
            (sequence, made, reference),
        )


def test_a_forged_unsealing_opens_no_sealed_case(
    store: Store, home: Home, small: Callable[..., Record]
) -> None:
    pins = Pins(rsu_nb="0.1.0", law="a1", template="b2")
    store.seal(small(pins=pins.model_dump()))
    forge(store, home, CASE, What.UNSEALED, ground="slip")

    with pytest.raises(ChangedEntryError, match=f"Entry 3 of {CASE}"):
        store.save(small())


def test_a_forged_end_ends_no_second_reading(
    store: Store, home: Home, small: Callable[..., Record]
) -> None:
    SecondReading(store.session).ask(CASE)
    forge(store, home, CASE, What.READING_ENDED, of=1)

    with pytest.raises(ChangedEntryError, match=f"Entry 3 of {CASE}"):
        store.seal(small())


def test_a_forged_role_is_none(store: Store, home: Home) -> None:
    Roles(store.session).give("k-wrenfield", UnitRole.OFFICER)
    forge(store, home, UNIT, What.ROLE_GIVEN, account="k-wrenfield", role="legal")

    with pytest.raises(ChangedEntryError):
        Roles(store.session).given()
