from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_fai_5 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_interviews_with_breaks_pass(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_an_interview_of_unknown_length_warns(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "interviews.I1").pop("length_minutes")

    assert told(defects, "recognised", change) == ["m procedure/I1.length_minutes"]


def test_an_interview_without_breaks_warns(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "interviews.I1").pop("breaks")

    assert told(defects, "recognised", change) == ["m procedure/I1.breaks"]


def test_four_hours_in_one_day_pass(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "interviews.I1")["length_minutes"] = 240

    assert told(defects, "recognised", change) == []


def test_more_than_four_hours_in_one_day_warn(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "interviews.I1")["length_minutes"] = 241

    assert told(defects, "recognised", change) == ["m procedure/I1.length_minutes"]


def test_two_interviews_of_one_day_are_counted_together(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "interviews.I2")["on"] = "2026-01-20"

    assert told(defects, "recognised", change) == ["m procedure/I2.length_minutes"]


def test_support_that_was_needed_and_not_given_warns(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        for interview in data["interviews"]:
            interview.pop("support")

    assert told(defects, "recognised", change) == ["m procedure/interviews.support"]
