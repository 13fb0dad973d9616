from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_cat_1 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_section_130_decided_passes(told: Told) -> None:
    assert told(defects, "protected") == []


def test_a_danger_left_open_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        answers = data["determination"]["answers"]
        answers.remove(at(data, "determination.answers.torture-danger"))

    assert told(defects, "protected", change) == ["S torture/torture-danger (destination XH)"]


def test_after_recognition_the_practice_decides_it(told: Told) -> None:
    assert told(defects, "recognised") == []
