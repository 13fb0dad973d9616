from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_cre_8 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_the_right_words_pass(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_balance_of_probabilities_in_a_risk_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "determination.answers.real-chance")["reasons"] += (
            "\n\nOn the balance of probabilities he would be held."
        )

    assert told(defects, "recognised", change) == [
        "S being-persecuted/real-chance (country XA, predicament P1).reasons"
    ]


def test_saying_that_it_is_not_the_test_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "determination.answers.real-chance")["reasons"] += (
            "\n\nThis is not decided on the balance of probabilities."
        )

    assert told(defects, "recognised", change) == []


def test_its_words_in_a_finding_warn(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F22.finding")["reasons"] += "\n\nHe has failed to prove it."

    assert told(defects, "recognised", change) == ["m facts/F22.finding.reasons"]


def test_its_words_in_what_another_wrote_pass(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F22.finding")["reasons"] += "\n\n> He has failed to prove it.\n"

    assert told(defects, "recognised", change) == []
