from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_ref_2 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_harms_in_predicaments_pass(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_a_harm_in_no_predicament_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "determination.predicaments.P1")["harms"] = ["H1"]

    assert told(defects, "recognised", change) == ["S being-persecuted/H2"]


def test_predicaments_never_taken_together_block(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "determination.predicaments.P3")["harms"] = ["H2"]

    assert told(defects, "protected", change) == ["S being-persecuted/list of predicaments of XH"]
