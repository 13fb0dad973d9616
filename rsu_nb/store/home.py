"""Where a person's store, settings and key are on this computer: two folders, never one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from platformdirs import user_config_path, user_data_path

from rsu_nb.store.errors import RefusedFolderError

if TYPE_CHECKING:
    from collections.abc import Mapping

_NAME: Final = "rsu-nb"
PRIVATE_FOLDER: Final = 0o700
PRIVATE_FILE: Final = 0o600


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """The two folders of one person's work.

    Attributes:
        data: Holds the store and `settings.toml`.
        configuration: Holds the key, so that a copy of the store alone opens nothing. Its name is
            always `rsu-nb`, inside the user's configuration folder.
    """

    data: Path
    configuration: Path

    @property
    def database(self) -> Path:
        """The file of the store."""
        return self.data / "store.sqlite"

    @property
    def settings(self) -> Path:
        """The file of the unit's settings."""
        return self.data / "settings.toml"

    @property
    def key(self) -> Path:
        """The file of the key."""
        return self.configuration / "master.key"

    @property
    def environment(self) -> dict[str, str]:
        """The environment in which `home_from` finds this home: two paths, nothing secret."""
        return {
            "RSU_NB_HOME": str(self.data),
            "XDG_CONFIG_HOME": str(self.configuration.parent),
        }


def home_from(environment: Mapping[str, str]) -> Home:
    """Returns the home that an environment names, else the one in the user's own folders."""
    data = environment.get("RSU_NB_HOME")
    configuration = environment.get("XDG_CONFIG_HOME")
    return Home(
        data=Path(data).expanduser().absolute() if data else user_data_path(_NAME),
        configuration=(
            Path(configuration).absolute() / _NAME if configuration else user_config_path(_NAME)
        ),
    )


def home_in(folder: Path) -> Home:
    """Returns a home that lies wholly in `folder`, as the demonstration and the tests use it."""
    return Home(data=folder / "home", configuration=folder / "configuration" / _NAME)


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it, that nobody else can look into.

    Raises:
        RefusedFolderError: The system does not allow it.
    """
    try:
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    except OSError as error:
        raise RefusedFolderError(folder) from error
