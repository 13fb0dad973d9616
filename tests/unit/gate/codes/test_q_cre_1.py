from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_cre_1 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_core_supporting_and_peripheral_facts_pass(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_no_core_fact_warns(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        for fact in data["facts"]:
            fact["materiality"] = "supporting"

    assert told(defects, "recognised", change) == ["m facts/facts"]


def test_a_peripheral_fact_that_an_answer_rests_on_warns(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F27")["materiality"] = "peripheral"

    assert told(defects, "recognised", change) == ["m facts/F27"]
