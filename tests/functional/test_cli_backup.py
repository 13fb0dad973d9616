"""`rsu-nb backup` and `rsu-nb restore` say what they copied, and where it is."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rsu_nb.store.home import Home
    from tests.functional.conftest import Ran

CASE = "RSU-2026-00117"
TAMPER = "DROP TRIGGER entries_never_change; UPDATE entries SET officer = 'somebody'"


def test_a_lost_store_comes_back_from_its_backup(
    rsu: Callable[..., Ran], home: Home, example: Path, tmp_path: Path
) -> None:
    rsu("import", example)
    copy = tmp_path / "copy.sqlite"
    backed_up = rsu("backup", copy)
    home.database.unlink()
    restored = rsu("restore", copy)

    assert (backed_up.code, restored.code) == (0, 0)
    assert str(copy) in backed_up.out
    assert "every entry in it is as it was written" in restored.out
    assert rsu("log", "verify", CASE).code == 0
    assert rsu("import", example).out.startswith("Saved a new record")


def test_a_store_that_was_tampered_with_is_copied_and_said_to_be(
    rsu: Callable[..., Ran], home: Home, example: Path, tmp_path: Path
) -> None:
    rsu("import", example)
    with sqlite3.connect(home.database) as connection:
        connection.executescript(TAMPER)
    ran = rsu("backup", tmp_path / "copy.sqlite")

    assert ran.code == 1
    assert f"{CASE}: TAMPERED WITH: entry 1 was changed" in ran.out


def test_a_backup_without_its_key_is_restored_and_the_key_asked_for(
    rsu: Callable[..., Ran], home: Home, example: Path, tmp_path: Path
) -> None:
    rsu("import", example)
    rsu("backup", tmp_path / "copy.sqlite")
    home.key.unlink()
    ran = rsu("restore", tmp_path / "copy.sqlite", "--replace")

    assert "cannot be read yet" in ran.out
    assert str(home.key) in ran.out


def test_a_backup_that_takes_the_place_of_a_later_store_shows_in_the_log(
    rsu: Callable[..., Ran], example: Path, tmp_path: Path
) -> None:
    rsu("import", example)
    backed_up = rsu("backup", tmp_path / "copy.sqlite")
    before = rsu("log", "verify").out
    rsu("seal", CASE, "--nothing-received")
    restored = rsu("restore", tmp_path / "copy.sqlite", "--replace")
    after = rsu("log", "verify").out

    assert backed_up.out.startswith("Copied 1 case(s)")
    assert f"{CASE}: 3 later entries, which that store has, are not in this one." in restored.out
    assert "took the place" not in before
    assert "a backup took the place of a store that had later entries" in after


def test_a_backup_that_lacks_nothing_shows_as_none_that_does(
    rsu: Callable[..., Ran], example: Path, tmp_path: Path
) -> None:
    rsu("import", example)
    rsu("backup", tmp_path / "copy.sqlite")
    restored = rsu("restore", tmp_path / "copy.sqlite", "--replace")

    assert "later entries" not in restored.out + rsu("log", "verify").out


def test_a_store_in_the_way_is_a_sentence(
    rsu: Callable[..., Ran], example: Path, tmp_path: Path
) -> None:
    rsu("import", example)
    rsu("backup", tmp_path / "copy.sqlite")
    ran = rsu("restore", tmp_path / "copy.sqlite")

    assert ran.code == 1
    assert "--replace" in ran.err
