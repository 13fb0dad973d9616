"""One app for one store, at one port: a second start opens the first.

A browser keeps what it could not bring home under the app's port, and finds it there alone.
"""

from __future__ import annotations

import fcntl
import json
import os
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TextIO

from rsu_nb.store.home import PRIVATE_FILE
from rsu_widgets.server.errors import RunningAppError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NAME: Final = "app.json"
_PORT: Final = "port"
_ADDRESS: Final = "address"
_FOLDER: Final = "folder"


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlyApp:
    """The one app of a store, while it runs.

    Attributes:
        port: The port at which the app of this store was before; None the first time.
        file: What tells others of it; None where the folder cannot be written to.
    """

    port: int | None
    file: TextIO | None

    def answers(self, address: str, folder: Path, port: int | None) -> None:
        """Tell those who start it again where it is; only this account can read that.

        Args:
            address: What it printed.
            folder: Its private folder.
            port: The port that the store is to keep.
        """
        if self.file:
            _write(self.file, {_PORT: port, _ADDRESS: address, _FOLDER: str(folder)})


@contextmanager
def only_app(data: Path) -> Iterator[OnlyApp]:
    """Gives the one app of a store its place, and keeps others from starting beside it.

    Args:
        data: The folder of the store.

    Raises:
        RunningAppError: The app of this store runs already.
    """
    try:
        number = os.open(data / _NAME, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
    except OSError:  # a store that can be read alone keeps no port
        yield OnlyApp(port=None, file=None)
        return
    with os.fdopen(number, "r+", encoding="utf-8") as file:
        told = _told(file)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise RunningAppError(told.get(_ADDRESS, ""), told.get(_FOLDER, "")) from error
        port = told.get(_PORT)
        yield OnlyApp(port=port, file=file)
        _write(file, {_PORT: _told(file).get(_PORT, port)})


def _told(file: TextIO) -> dict[str, Any]:
    file.seek(0)
    told = None
    with suppress(ValueError):
        told = json.loads(file.read())
    return told if isinstance(told, dict) else {}


def _write(file: TextIO, told: dict[str, Any]) -> None:
    file.seek(0)
    file.truncate()
    json.dump(told, file)
    file.flush()
