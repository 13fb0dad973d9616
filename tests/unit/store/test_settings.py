"""The unit's settings are read from its home, and what is wrong with them is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rsu_nb.errors import UnreadableFileError
from rsu_nb.store.errors import SettingsError
from rsu_nb.store.settings import EXAMPLE, read_settings

if TYPE_CHECKING:
    from rsu_nb.store.home import Home


def write(home: Home, content: bytes) -> None:
    """Put settings into a home."""
    home.data.mkdir(parents=True, exist_ok=True)
    home.settings.write_bytes(content)


def test_the_example_may_be_copied_as_it_is(home: Home) -> None:
    write(home, EXAMPLE.read_bytes())

    assert read_settings(home).unit == "Refugee Status Unit (demonstration)"


def test_the_example_says_that_it_is_a_demonstration(home: Home) -> None:
    write(home, EXAMPLE.read_bytes())
    settings = read_settings(home)

    assert all("emonstration" in text for text in (settings.unit, *settings.contact))


def test_missing_settings_are_named_with_their_place(home: Home) -> None:
    with pytest.raises(SettingsError, match=f"{home.settings}, are missing"):
        read_settings(home)


@pytest.mark.parametrize(
    ("content", "what"), [(b"unit = ", "are not TOML"), (b"\xff\xfe", "cannot be read")]
)
def test_settings_that_cannot_be_read_are_named(home: Home, content: bytes, what: str) -> None:
    write(home, content)

    with pytest.raises(SettingsError, match=what):
        read_settings(home)


def test_an_unknown_setting_names_the_nearest(home: Home) -> None:
    write(home, b"letterhed = []")

    with pytest.raises(UnreadableFileError, match="letterhead"):
        read_settings(home)
