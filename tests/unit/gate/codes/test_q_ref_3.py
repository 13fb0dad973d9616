from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_ref_3 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_protection_weighed_by_effect_passes(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_no_word_on_protection_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "determination.answers.real-chance").pop("state_protection")

    assert told(defects, "recognised", change) == [
        "S being-persecuted/real-chance (country XA, predicament P1).state_protection"
    ]


def test_protection_measured_by_effort_warns(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        answer = at(data, "determination.answers.real-chance")
        answer["state_protection"] = "The state is making serious efforts."

    assert told(defects, "recognised", change) == [
        "m being-persecuted/real-chance (country XA, predicament P1).state_protection"
    ]


def test_effort_that_is_set_aside_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        answer = at(data, "determination.answers.real-chance")
        answer["state_protection"] = "I do not ask whether the state is making serious efforts."

    assert told(defects, "recognised", change) == []
