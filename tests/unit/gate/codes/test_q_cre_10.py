from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_cre_10 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_a_risk_denied_on_what_remains_passes(told: Told) -> None:
    assert told(defects, "declined") == []


def test_a_risk_denied_on_the_rejection_alone_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        answer = at(data, "determination.answers.real-chance")
        answer.update(reasons="I do not believe him [F15].", relies_on=["F15"])

    assert told(defects, "declined", change) == [
        "S being-persecuted/real-chance (country XQ, predicament P1)"
    ]


def test_a_risk_denied_without_country_information_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        answer = at(data, "determination.answers.real-chance")
        answer.update(reasons="What remains is little.", relies_on=["F14"])

    assert told(defects, "declined", change) == [
        "S being-persecuted/real-chance (country XQ, predicament P1)"
    ]


def test_a_risk_found_needs_no_second_look(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        answer = at(data, "determination.answers.real-chance")
        answer.update(reasons="It is real.", relies_on=["F15"])

    assert told(defects, "recognised", change) == []


def test_where_nothing_core_was_rejected_nothing_is_asked(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F15")["materiality"] = "supporting"
        answer = at(data, "determination.answers.real-chance")
        answer.update(reasons="What remains is little.", relies_on=["F14"])

    assert told(defects, "declined", change) == []
