from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_cre_7 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_doubt_that_was_considered_passes(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_a_core_fact_not_accepted_without_it_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F22.finding").pop("benefit_of_doubt")

    assert told(defects, "recognised", change) == ["S facts/F22.finding.benefit_of_doubt"]


def test_a_core_fact_accepted_in_part_without_it_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F11.finding").pop("benefit_of_doubt")

    assert told(defects, "recognised", change) == ["S facts/F11.finding.benefit_of_doubt"]


def test_a_supporting_fact_needs_no_word_on_it(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F16.finding").pop("benefit_of_doubt")

    assert told(defects, "recognised", change) == []
