"""`rsu-nb log verify` says in a sentence whether the logs are as they were written."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rsu_nb.store.home import Home
    from tests.functional.conftest import Ran

CASE = "RSU-2026-00117"


@pytest.fixture(autouse=True)
def _imported(rsu: Callable[..., Ran], example: Path, home: Home) -> None:
    """A store with one case, whose key has gone."""
    rsu("import", example)
    home.key.unlink()


def tamper(home: Home) -> None:
    """Change an entry behind the store's back."""
    with sqlite3.connect(home.database) as connection:
        connection.executescript(
            "DROP TRIGGER entries_never_change; UPDATE entries SET officer = 'somebody'"
        )


def test_logs_as_written_are_said_to_be_so_without_a_key(rsu: Callable[..., Ran]) -> None:
    ran = rsu("log", "verify")

    assert (ran.code, ran.out.partition("; ")[0]) == (0, f"{CASE}: 2 entries as written")


def test_a_changed_entry_is_named_and_the_command_fails(
    rsu: Callable[..., Ran], home: Home
) -> None:
    tamper(home)

    ran = rsu("log", "verify", CASE)

    assert ran.code == 1
    assert f"{CASE}: TAMPERED WITH: entry 1 was changed after it was written" in ran.out


def test_a_program_reads_the_same(rsu: Callable[..., Ran], home: Home) -> None:
    tamper(home)

    ran = rsu("log", "verify", "--json")

    assert [(one["case"], one["tampering"], one["entry"]) for one in json.loads(ran.out)] == [
        (CASE, "changed", 1),
        ("unit", "changed", 1),
    ]


def test_another_file_can_be_checked(rsu: Callable[..., Ran], home: Home, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    copy.write_bytes(home.database.read_bytes())
    tamper(home)

    assert rsu("log", "verify", "--store", copy).code == 0


def test_an_unknown_case_is_a_sentence(rsu: Callable[..., Ran]) -> None:
    ran = rsu("log", "verify", "RSU-2026-00118")

    assert (ran.code, ran.err) == (
        1,
        f"There is no case RSU-2026-00118 in this store. Did you mean: {CASE}?\n",
    )
