"""The key is a file that only its owner reads, made once and never replaced."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rsu_nb.store.errors import NoKeyError, OpenKeyError, RefusedFolderError
from rsu_nb.store.key import Lock, has_key, lock_of, make_key, read_key
from rsu_nb.store.key_errors import BrokenKeyError, RefusedKeyError
from rsu_nb.store.unlocked import LENGTH

if TYPE_CHECKING:
    from collections.abc import Callable


def test_a_key_is_read_as_it_was_made(tmp_path: Path) -> None:
    made = make_key(tmp_path / "configuration" / "master.key")

    assert (read_key(tmp_path / "configuration" / "master.key"), len(made)) == (made, LENGTH)


def test_no_two_keys_are_alike(tmp_path: Path) -> None:
    assert make_key(tmp_path / "a.key") != make_key(tmp_path / "b.key")


def test_a_key_is_never_replaced(tmp_path: Path) -> None:
    made = make_key(tmp_path / "master.key")
    with pytest.raises(RefusedFolderError):
        make_key(tmp_path / "master.key")

    assert read_key(tmp_path / "master.key") == made


def test_a_new_key_is_its_owners_only(tmp_path: Path) -> None:
    make_key(tmp_path / "master.key")

    assert (tmp_path / "master.key").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("mode", [0o604, 0o640, 0o620, 0o602])
def test_a_key_that_others_can_read_or_replace_is_not_used(tmp_path: Path, mode: int) -> None:
    make_key(tmp_path / "master.key")
    (tmp_path / "master.key").chmod(mode)

    with pytest.raises(OpenKeyError):
        read_key(tmp_path / "master.key")


def test_a_folder_in_its_place_is_no_key(tmp_path: Path) -> None:
    (tmp_path / "master.key").mkdir()

    with pytest.raises(BrokenKeyError):
        read_key(tmp_path / "master.key")


@pytest.mark.parametrize(
    "text", ["", "\n", "7" * 63, "7" * 62, "not a key", "{", "keyring rsu-nb 77", "é" * 64]
)
@pytest.mark.parametrize("ask", [read_key, lock_of])
def test_a_file_that_is_empty_or_cut_short_is_said_to_be_so(
    tmp_path: Path, text: str, ask: Callable[[Path], object]
) -> None:
    path = tmp_path / "master.key"
    path.write_text(text)
    path.chmod(0o600)

    with pytest.raises(BrokenKeyError, match="cut short"):
        ask(path)


def test_a_key_in_a_folder_that_is_not_to_be_entered_is_said_to_be_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_path: Path, **_options: object) -> None:
        raise PermissionError

    path = tmp_path / "master.key"
    make_key(path)
    monkeypatch.setattr(Path, "stat", refused)

    with pytest.raises(RefusedKeyError, match="may not be read by you"):
        read_key(path)
    with pytest.raises(RefusedKeyError, match="may not be read by you"):
        has_key(path)


def test_a_key_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoKeyError, match="is missing"):
        read_key(tmp_path / "master.key")


def test_what_nothing_locks_is_said_to_be_so(tmp_path: Path) -> None:
    make_key(tmp_path / "master.key")

    assert lock_of(tmp_path / "master.key") is Lock.NONE
