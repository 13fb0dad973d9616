from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.used import ids_used
from rsu_nb.record.record import Record

MakeRecord = Callable[..., Record]


def test_what_is_used_anywhere_is_used(record: MakeRecord) -> None:
    read = record("recognised")

    assert {"C13", "E4", "F15"} <= ids_used(read)


def test_what_only_its_own_entry_speaks_of_is_not_used(record: MakeRecord) -> None:
    def change(data: dict[str, Any]) -> None:
        own = dict(data["country_information"][0], id="C77", says="As said at [C77, p 1].")
        data["country_information"].append(own)

    read = record("recognised", change)

    assert "C77" in ids_used(read)
    assert "C77" not in ids_used(read, but=read.country_information)
