"""The shipped invented cases, as what is measured works on them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import rsu_nb
from rsu_nb.record.reading import record_from

if TYPE_CHECKING:
    from rsu_nb.record.record import Record

FOLDER = Path(rsu_nb.__file__).parent / "examples"


@cache
def examples() -> dict[str, Record]:
    """Returns the record of each example, by its name."""
    return {
        path.stem: record_from(path.read_bytes(), path.name)
        for path in sorted(FOLDER.glob("*.yaml"))
    }
