"""One app for one store: the second start learns where the first is, and the port is kept."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from rsu_widgets.server.errors import RunningAppError
from rsu_widgets.server.running import only_app

ADDRESS = "http://127.0.0.1:8791/my_cases.ipynb?token=invented"


def test_a_second_start_learns_the_address_of_the_first(tmp_path: Path) -> None:
    with only_app(tmp_path) as only:
        only.answers(ADDRESS, Path("/private"), 8791)
        with pytest.raises(RunningAppError) as refused, only_app(tmp_path):
            pass

    assert (refused.value.address, refused.value.folder) == (ADDRESS, "/private")


def test_a_start_while_another_is_starting_is_told_to_wait(tmp_path: Path) -> None:
    with (
        only_app(tmp_path),
        pytest.raises(RunningAppError, match="wait for its address"),
        only_app(tmp_path),
    ):
        pass


def test_the_port_is_kept_and_the_token_is_not(tmp_path: Path) -> None:
    with only_app(tmp_path) as first:
        first.answers(ADDRESS, Path("/private"), 8791)
    (file,) = tmp_path.iterdir()
    left = file.read_text()
    with only_app(tmp_path) as second:
        port = second.port

    assert (first.port, port) == (None, 8791)
    assert "invented" not in left
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_an_app_that_never_answered_forgets_no_port(tmp_path: Path) -> None:
    with only_app(tmp_path) as first:
        first.answers(ADDRESS, Path("/private"), 8795)
    with only_app(tmp_path):
        pass
    with only_app(tmp_path) as third:
        assert third.port == 8795


def test_a_file_that_nobody_can_read_is_begun_again(tmp_path: Path) -> None:
    with only_app(tmp_path) as first:
        first.answers(ADDRESS, Path("/private"), 8795)
    (file,) = tmp_path.iterdir()
    file.write_text("[torn")
    with only_app(tmp_path) as again:
        assert again.port is None


def test_a_folder_that_cannot_be_written_to_keeps_no_port(tmp_path: Path) -> None:
    with only_app(tmp_path / "none") as only:
        only.answers(ADDRESS, Path("/private"), 8791)

        assert only.port is None
