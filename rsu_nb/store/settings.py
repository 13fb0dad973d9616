"""The unit's own settings, from `settings.toml` in its home: letterhead, marking and the like."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from rsu_nb.drafting.settings import settings_from
from rsu_nb.store.errors import SettingsError

if TYPE_CHECKING:
    from rsu_nb.drafting.settings import Settings
    from rsu_nb.store.home import Home

EXAMPLE = Path(__file__).parent / "example_settings.toml"
"""Settings that say they are a demonstration's, and show what a unit must write."""


def read_settings(home: Home) -> Settings:
    """Returns the unit's settings.

    Raises:
        SettingsError: The file is missing, or is not TOML.
        UnreadableFileError: It holds what is no setting.
    """
    try:
        text = home.settings.read_text("utf-8")
    except FileNotFoundError as error:
        raise SettingsError(home.settings, "are missing") from error
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(home.settings, "cannot be read") from error
    try:
        return settings_from(tomllib.loads(text))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise SettingsError(home.settings, "are not TOML") from error
