from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_cre_3 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_reasons_with_places_pass(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_a_finding_that_rests_on_nothing_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F22.finding").pop("relies_on")

    assert told(defects, "recognised", change) == ["S facts/F22.finding.relies_on"]


def test_a_long_statement_without_a_place_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        finding = at(data, "fact_groups.FG5.finding")
        finding["reasons"] = "He said that insulin was often late [E8]."
        finding["relies_on"] = ["E8"]

    assert told(defects, "protected", change) == ["S facts/FG5.finding"]


def test_a_place_in_the_reasons_is_enough(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        finding = at(data, "fact_groups.FG5.finding")
        finding["relies_on"] = ["E8", "C9"]

    assert told(defects, "protected", change) == []


def test_a_short_item_needs_no_place(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        finding = at(data, "fact_groups.FG5.finding")
        finding["relies_on"] = ["E10"]

    assert told(defects, "protected", change) == []


def test_an_answer_needs_a_place_too(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        answer = at(data, "determination.answers.recognised-elsewhere")
        answer.update(reasons="He says that he was not.", relies_on=["E6"])

    assert told(defects, "protected", change) == ["S other-country/recognised-elsewhere"]
