from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_cre_6 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_reports_that_are_weighed_pass(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_a_circumstance_that_nothing_shows_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F18.finding.circumstances.DIS-SHA").update(
            evidence=[], effect="He was ashamed."
        )

    assert told(defects, "recognised", change) == ["S facts/F18.finding.circumstances.DIS-SHA"]


def test_a_report_that_supports_a_fact_is_spoken_of(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        finding = at(data, "fact_groups.FG4.finding")
        finding["relies_on"].remove("E4, pp 3-4")
        finding["reasons"] = "He was open about the passport within the first hour [E5, p 2]."

    assert told(defects, "protected", change) == ["S facts/FG4.finding"]


def test_a_report_that_explains_a_telling_is_spoken_of_before_it_is_not_accepted(
    told: Told, at: At
) -> None:
    def change(data: dict[str, Any]) -> None:
        finding = at(data, "facts.F22.finding")
        finding["relies_on"].remove("E9, p 14")
        finding.update(circumstances=[], reasons="The account has grown [E7, para 41].")

    assert told(defects, "protected", change) == ["S facts/F22.finding"]


def test_a_report_that_explains_a_telling_may_be_left_where_it_is_accepted(
    told: Told, at: At
) -> None:
    def change(data: dict[str, Any]) -> None:
        finding = at(data, "facts.F22.finding")
        finding["relies_on"].remove("E9, p 14")
        finding.update(circumstances=[], reasons="The account has grown [E7, para 41].")
        finding["result"] = "accepted"

    assert told(defects, "protected", change) == []


def test_a_report_with_no_use_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "evidence.E4.report")["uses"] = []

    assert told(defects, "protected", change) == ["S evidence/E4.report.uses"]
