from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_ref_1 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_issues_answered_pass(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_a_real_chance_without_an_answer_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        data["determination"]["answers"].remove(at(data, "determination.answers.real-chance"))

    assert told(defects, "recognised", change) == [
        "S being-persecuted/real-chance (country XA, predicament P1)",
    ]


def test_a_convention_reason_without_reasons_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "determination.answers.convention-reason").pop("reasons")

    assert told(defects, "recognised", change) == [
        "S being-persecuted/convention-reason (country XA, predicament P1).reasons"
    ]
