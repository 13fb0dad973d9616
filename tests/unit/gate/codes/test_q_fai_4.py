from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_fai_4 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_nothing_received_since_passes(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_a_report_on_the_day_the_whole_was_considered_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "evidence.E14")["received_on"] = "2026-06-10"

    assert told(defects, "recognised", change) == []


def test_a_report_the_day_after_reopens_the_findings(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "evidence.E14")["received_on"] = "2026-06-11"

    assert told(defects, "recognised", change) == ["S evidence/E14.received_on"]


def test_country_information_read_after_reopens_the_findings(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "country_information.C12")["read_on"] = "2026-06-11"

    assert told(defects, "recognised", change) == ["S country-information/C12.read_on"]


def test_an_answer_that_came_after_reopens_the_findings(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "events.EV13")["on"] = "2026-06-11"

    assert told(defects, "recognised", change) == ["S procedure/EV13.on"]


def test_a_submission_dealt_with_nowhere_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "submissions.S1").pop("dealt_with")

    assert told(defects, "recognised", change) == ["S claim/S1.dealt_with"]


def test_a_submission_dealt_with_where_nothing_is_decided_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "submissions.S1")["dealt_with"] = {"in_issues": ["act-defence"]}

    assert told(defects, "recognised", change) == ["S claim/S1.dealt_with"]
