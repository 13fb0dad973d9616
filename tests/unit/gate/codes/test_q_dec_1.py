from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_dec_1 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_conclusions_that_follow_pass(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_a_conclusion_that_does_not_follow_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "determination.conclusions.refugee")["conclusion"] = "is-not"

    assert told(defects, "recognised", change) == ["S refugee/conclusion on refugee"]


def test_a_conclusion_not_stated_blocks(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        data["determination"]["conclusions"].pop()

    assert told(defects, "recognised", change) == ["S other-country/conclusion on other-country"]


def test_nothing_is_said_of_a_limb_before_its_conclusion(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        conclusions = data["determination"]["conclusions"]
        conclusions[1]["conclusion"] = "is-not"
        conclusions[:] = [one for one in conclusions if one["limb"] != "consideration"]

    assert told(defects, "recognised", change) == [
        "S consideration/conclusion on consideration",
        "S refugee/conclusion on refugee",
        "S torture/conclusion on torture",
        "S life-or-cruel-treatment/conclusion on life-or-cruel-treatment",
        "S serious-reasons/conclusion on serious-reasons",
        "S other-country/conclusion on other-country",
    ]


def disputed(data: dict[str, Any], at: At, conclusion: str, **direction: str) -> None:
    stated = at(data, "determination.conclusions.torture")
    stated.update(conclusion=conclusion, reasons="For these reasons.")
    given = {"by": "legal.adviser", "on": "2026-05-11", "text": "So.", **direction}
    data["disputed"] = [
        {
            "limb": "torture",
            "conclusion": conclusion,
            "rule": "is-protected-130",
            "because": "The rule reads the section too widely.",
            "by": "a.officer",
            "on": "2026-05-10",
            **({"direction": given} if direction else {}),
        }
    ]
    data["decided_on"] = "2026-06-30"


def test_a_dispute_without_a_direction_blocks(told: Told, at: At) -> None:
    assert told(defects, "recognised", lambda data: disputed(data, at, "is")) == [
        "S torture/dispute on torture",
        "S torture/conclusion on torture",
    ]


def test_a_conclusion_that_a_direction_lets_stand_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        disputed(data, at, "is", stands="the-conclusion")

    assert told(defects, "recognised", change) == []


def test_a_conclusion_that_stands_but_has_no_result_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        disputed(data, at, "not-reached", stands="the-conclusion")

    assert told(defects, "recognised", change) == ["S torture/conclusion on torture"]
