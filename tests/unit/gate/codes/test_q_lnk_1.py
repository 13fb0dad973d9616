from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_lnk_1 import defects

Told = Callable[..., list[str]]


def test_a_reading_taken_passes(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_a_reading_not_taken_blocks(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        data["determination"].pop("readings")

    assert told(defects, "recognised", change) == [
        "S torture/reading recognised-refugee-practice",
        "S life-or-cruel-treatment/reading section-131-after-130",
    ]


def test_one_who_is_no_refugee_needs_none(told: Told) -> None:
    assert told(defects, "declined") == []
