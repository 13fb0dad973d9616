from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_jur_1 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_identity_and_nationality_found_are_enough(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_nationality_that_no_fact_is_about_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F1")["elements"] = ["identity"]

    assert told(defects, "recognised", change) == ["S facts/facts on nationality"]


def test_identity_left_undecided_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F1")["elements"] = ["profile"]
        at(data, "facts.F4")["elements"] = ["profile"]
        at(data, "facts.F21")["elements"] = ["profile"]

    assert told(defects, "protected", change) == ["S facts/facts on identity"]
