"""A released copy is whole, its owner's only, replaces nothing, and stays out of outputs/."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from rsu_nb.export import folder as folder_module
from rsu_nb.export.errors import RefusedOutputError
from rsu_nb.export.folder import checked_folder, free_names, write_private

if TYPE_CHECKING:
    from pathlib import Path


def test_a_folder_that_is_not_there_is_made_for_its_owner_only(tmp_path: Path) -> None:
    made = checked_folder(tmp_path / "released" / "today")

    assert stat.S_IMODE(made.stat().st_mode) == 0o700


@pytest.mark.parametrize("name", ["outputs", "outputs/today", "notebooks/../outputs"])
def test_outputs_and_what_lies_in_it_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(RefusedOutputError, match="a folder called outputs"):
        checked_folder(tmp_path / name)


def test_a_link_to_outputs_is_refused(tmp_path: Path) -> None:
    (tmp_path / "outputs").mkdir()
    (tmp_path / "elsewhere").symlink_to(tmp_path / "outputs")

    with pytest.raises(RefusedOutputError):
        checked_folder(tmp_path / "elsewhere")


def test_a_refused_folder_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(RefusedOutputError):
        checked_folder(tmp_path / "outputs")

    assert not (tmp_path / "outputs").exists()


def test_a_file_in_the_place_of_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "released").write_text("")

    with pytest.raises(RefusedOutputError, match="released"):
        checked_folder(tmp_path / "released")


def test_files_take_their_own_names_where_these_are_free(tmp_path: Path) -> None:
    assert free_names(tmp_path, ["a.docx"]) == {"a.docx": tmp_path / "a.docx"}


def test_all_files_take_one_number_where_one_name_is_taken(tmp_path: Path) -> None:
    for taken in ("a.docx", "b-2.pdf"):
        (tmp_path / taken).write_text("")

    assert [path.name for path in free_names(tmp_path, ["a.docx", "b.pdf"]).values()] == [
        "a-3.docx",
        "b-3.pdf",
    ]


def test_files_are_written_whole_and_for_their_owner_only(tmp_path: Path) -> None:
    os.umask(0o022)
    write_private({tmp_path / "a": b"one", tmp_path / "b": b"two"})
    files = {
        path.name: (path.read_bytes(), stat.S_IMODE(path.stat().st_mode))
        for path in tmp_path.iterdir()
    }

    assert files == {"a": (b"one", 0o600), "b": (b"two", 0o600)}


def test_a_file_that_is_there_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "b").write_text("mine")
    with pytest.raises(RefusedOutputError):
        write_private({tmp_path / "a": b"one", tmp_path / "b": b"two"})

    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"b": "mine"}


def test_a_disk_that_fills_up_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(folder_module.os, "fsync", fail)
    with pytest.raises(RefusedOutputError, match="disk is full"):
        write_private({tmp_path / "a": b"one"})

    assert list(tmp_path.iterdir()) == []
