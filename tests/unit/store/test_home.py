"""Store, settings and key have their places, and none of them is secret."""

from __future__ import annotations

from pathlib import Path

import pytest

from rsu_nb.store.errors import RefusedFolderError
from rsu_nb.store.home import home_from, home_in, make_private_folder


def test_the_environment_names_the_home() -> None:
    home = home_from({"RSU_NB_HOME": "/srv/rsu", "XDG_CONFIG_HOME": "/srv/configuration"})

    assert (home.database, home.settings, home.key) == (
        Path("/srv/rsu/store.sqlite"),
        Path("/srv/rsu/settings.toml"),
        Path("/srv/configuration/rsu-nb/master.key"),
    )


def test_without_one_it_is_in_the_users_own_folders(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    home = home_from({})

    assert (home.data, home.configuration) == (
        tmp_path / ".local/share/rsu-nb",
        tmp_path / ".config/rsu-nb",
    )


def test_the_key_never_lies_with_the_store() -> None:
    home = home_from({"RSU_NB_HOME": "/srv/rsu", "XDG_CONFIG_HOME": "/srv/rsu"})

    assert home.key.parent != home.database.parent


def test_a_home_is_found_again_by_its_environment(tmp_path: Path) -> None:
    home = home_in(tmp_path)

    assert home_from(home.environment) == home


def test_a_folder_is_made_for_its_owner_only(tmp_path: Path) -> None:
    make_private_folder(tmp_path / "a" / "b")

    assert (tmp_path / "a" / "b").stat().st_mode & 0o777 == 0o700


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")

    with pytest.raises(RefusedFolderError, match=str(tmp_path / "a" / "b")):
        make_private_folder(tmp_path / "a" / "b")
