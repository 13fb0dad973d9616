from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_clm_1 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_grounds_that_are_answered_pass(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_a_ground_dealt_with_nowhere_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "grounds.G2").pop("dealt_with")

    assert told(defects, "recognised", change) == ["S claim/G2.dealt_with"]


def test_a_ground_dealt_with_in_an_issue_that_nobody_answered_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "grounds.G2")["dealt_with"] = {"in_issues": ["act-knowledge"]}

    assert told(defects, "recognised", change) == ["S claim/G2.dealt_with"]


def test_one_answered_issue_is_enough(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "grounds.G2")["dealt_with"] = {"in_issues": ["act-knowledge", "real-chance"]}

    assert told(defects, "recognised", change) == []


def test_no_ground_at_all_blocks(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        data.pop("grounds")

    assert told(defects, "recognised", change) == ["S claim/grounds"]
