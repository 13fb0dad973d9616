from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_ref_5 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_conduct_within_the_core_passes(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_conduct_given_up_from_fear_with_no_word_on_the_right_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "future_conduct.FC1").pop("within_protected_core")

    assert told(defects, "recognised", change) == ["S facts/FC1.within_protected_core"]


def test_conduct_that_is_not_given_up_needs_no_such_word(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "future_conduct.FC1").pop("within_protected_core")
        at(data, "future_conduct.FC1")["would_be_given_up_from_fear"] = False

    assert told(defects, "recognised", change) == []


def test_safety_found_in_hiding_warns(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        answer = at(data, "determination.answers.real-chance")
        answer["reasons"] += "\n\nHe could keep a low profile."

    assert told(defects, "declined", change) == [
        "m being-persecuted/real-chance (country XQ, predicament P1).reasons"
    ]


def test_hiding_that_is_not_asked_of_anyone_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        answer = at(data, "determination.answers.real-chance")
        answer["reasons"] += "\n\nIt is not asked of him to keep a low profile."

    assert told(defects, "declined", change) == []
