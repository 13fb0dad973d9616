from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_jur_5 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_everything_recorded_passes(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_no_language_and_no_support_needs_warn(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        data.pop("language")
        data.pop("support_needs")

    assert told(defects, "recognised", change) == [
        "m procedure/language",
        "m procedure/support_needs",
    ]


def test_a_lawyer_at_the_interview_who_represents_nobody_warns(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        data.pop("representative")

    assert told(defects, "recognised", change) == ["m procedure/representative"]


def test_an_interpreter_whom_nobody_accepted_warns(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        for interview in data["interviews"]:
            interview.pop("interpreter_accepted")

    assert told(defects, "recognised", change) == [
        "m procedure/I1.interpreter_accepted",
        "m procedure/I2.interpreter_accepted",
    ]


def test_agreement_once_is_enough_for_the_same_interpreter(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "interviews.I2").pop("interpreter_accepted")

    assert told(defects, "recognised", change) == []
