"""A home for a demonstration: private while it lasts, gone afterwards, whatever happens."""

from __future__ import annotations

import signal
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from rsu_nb.store.home import home_in, make_private_folder
from rsu_nb.store.settings import EXAMPLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.store.home import Home


@contextmanager
def throw_away_home() -> Iterator[Home]:
    """Gives a home with settings of a demonstration, and removes store, key and all at the end."""
    before = signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    try:
        with tempfile.TemporaryDirectory(prefix="rsu-nb-demo-") as folder:
            home = home_in(Path(folder))
            make_private_folder(home.data)
            home.settings.write_bytes(EXAMPLE.read_bytes())
            yield home
    finally:
        signal.signal(signal.SIGTERM, before)
