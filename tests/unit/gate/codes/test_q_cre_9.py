from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_cre_9 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_answers_on_facts_found_pass(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_an_answer_on_a_fact_left_undecided_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "determination.answers.serious-harm")["relies_on"].append("F28")

    assert told(defects, "recognised", change) == [
        "S being-persecuted/serious-harm (country XA, predicament P1)"
    ]


def test_an_answer_on_what_was_not_accepted_may_say_so(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "determination.answers.serious-harm")["relies_on"].append("F22")

    assert told(defects, "recognised", change) == []


def test_a_fact_found_upon_one_not_accepted_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F24")["depends_on"] = ["F22"]

    assert told(defects, "recognised", change) == ["S facts/F24.finding"]


def test_a_fact_found_upon_one_accepted_in_part_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F24")["depends_on"] = ["F16"]

    assert told(defects, "recognised", change) == []


def test_a_part_accepted_and_not_written_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F11.finding").pop("found")

    assert told(defects, "recognised", change) == ["S facts/F11.finding.found"]
