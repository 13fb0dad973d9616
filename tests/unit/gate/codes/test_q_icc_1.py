from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_icc_1 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_section_131_decided_passes(told: Told) -> None:
    assert told(defects, "protected") == []


def test_a_limit_left_open_blocks(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        answers = data["determination"]["answers"]
        answers[:] = [one for one in answers if one["issue"] != "cruel-health-care"]

    assert told(defects, "protected", change) == [
        "S life-or-cruel-treatment/cruel-health-care (destination XH)"
    ]


def test_a_danger_without_reasons_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "determination.answers.cruel-danger").pop("reasons")

    assert told(defects, "protected", change) == [
        "S life-or-cruel-treatment/cruel-danger (destination XH).reasons"
    ]
