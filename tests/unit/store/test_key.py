"""The key is a file that only its owner reads, made once and never replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rsu_nb.store.errors import OpenKeyError, RefusedFolderError, UnreadableKeyError
from rsu_nb.store.key import LENGTH, make_key, read_key

if TYPE_CHECKING:
    from pathlib import Path


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

    with pytest.raises(UnreadableKeyError):
        read_key(tmp_path / "master.key")
