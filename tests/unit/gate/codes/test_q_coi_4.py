from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_coi_4 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_a_gap_that_is_left_a_gap_passes(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_a_reason_on_a_gap_alone_warns(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        answer = at(data, "determination.answers.section-137-2-a")
        answer.update(reasons="Nothing was found.", relies_on=["IG1"])

    assert told(defects, "recognised", change) == ["m serious-reasons/section-137-2-a"]


def test_a_gap_beside_evidence_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        answer = at(data, "determination.answers.section-137-2-a")
        answer.update(reasons="Nothing was found.", relies_on=["IG1", "E1, p 13"])

    assert told(defects, "recognised", change) == []


def test_nothing_found_written_as_nothing_there_warns(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        data["country_picture"] += "\n\nSuch things do not occur in Tammur."

    assert told(defects, "recognised", change) == ["m country-information/country_picture"]
