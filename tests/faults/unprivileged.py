"""`python -m tests.faults.unprivileged FOLDER`: what can be done with a store on a read-only disk.

Permissions stop everybody but root, so root gives its rights up first.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rsu_nb.errors import RsuError
from rsu_nb.store.backup import back_up, restore
from rsu_nb.store.home import home_in
from rsu_nb.store.log_check import check_logs
from rsu_nb.store.rotation import rotate_key
from tests.faults.acts import invented, opened

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.store.home import Home

_NOBODY: Final = 65534


def main(folder: Path) -> None:
    """Make the store in FOLDER read-only, try everything, and say what came of it, as JSON."""
    home, copy = home_in(folder / "disk"), folder / "copy.sqlite"
    record = invented()
    _import_everything(home, folder)
    _make_read_only(folder)
    tries: dict[str, Callable[[], object]] = {
        "verify": lambda: check_logs(home.database),
        "back up": lambda: back_up(home.database, copy),
        "read": lambda: opened(home).record(record.case),
        "save": lambda: opened(home).save(record),
        "new key": lambda: rotate_key(home, None),
        "restore": lambda: restore(copy, home, may_replace=True),
    }
    before = home.database.read_bytes()
    said = {name: _said(act) for name, act in tries.items()}
    is_as_before = home.database.read_bytes() == before
    sys.stdout.write(json.dumps({**said, "then": "as before" if is_as_before else "changed"}))


def _said(act: Callable[[], object]) -> str:
    try:
        act()
    except RsuError as error:
        return type(error).__name__
    return ""


def _import_everything(home: Home, folder: Path) -> None:
    """Do it all once: what Python has not yet read by now, nobody may let it read."""
    opened(home).record(invented().case)
    back_up(home.database, folder / "first.sqlite")


def _make_read_only(folder: Path) -> None:
    inside = sorted((folder / "disk").rglob("*"), reverse=True)
    for path in [*inside, folder / "disk"]:
        path.chmod(0o500 if path.is_dir() else 0o400)
    if os.geteuid() == 0:
        for path in [*inside, folder / "disk", folder]:
            os.chown(path, _NOBODY, _NOBODY)
        os.setgroups([])
        os.setgid(_NOBODY)
        os.setuid(_NOBODY)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
