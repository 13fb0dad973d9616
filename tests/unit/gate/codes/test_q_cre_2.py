from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_cre_2 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_a_finding_on_each_fact_passes(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_a_core_fact_without_a_finding_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F10").pop("finding")

    assert told(defects, "recognised", change) == ["S facts/F10.finding"]


def test_a_peripheral_fact_without_a_finding_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F28").pop("finding")

    assert told(defects, "recognised", change) == []


def test_a_group_without_a_finding_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "fact_groups.FG5").pop("finding")

    assert told(defects, "recognised", change) == [
        "S facts/F21.finding",
        "S facts/F26.finding",
        "S facts/F27.finding",
        "S facts/FG5.finding",
    ]
