from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.case import GateSettings
from rsu_nb.gate.codes.q_coi_1 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]

BOTH = [
    "S being-persecuted/real-chance (country XA, predicament P1)",
    "S protection-alternative/place-without-the-risk (country XA, predicament P1, place L1)",
]


def test_several_recent_publishers_pass(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_one_publisher_on_a_decisive_point_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        answer = at(data, "determination.answers.real-chance")
        answer.update(reasons="It is real.", relies_on=["F15", "C10"])
        answer["state_protection"] = "None."

    assert told(defects, "recognised", change) == [
        "S being-persecuted/real-chance (country XA, predicament P1)"
    ]


def test_one_publisher_with_a_reason_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        answer = at(data, "determination.answers.real-chance")
        answer.update(reasons="It is real.", relies_on=["F15", "C4"])
        answer["state_protection"] = "None."

    assert told(defects, "recognised", change) == []


def test_two_items_of_one_publisher_are_one(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "country_information.C9").pop("reliability")
        answer = at(data, "determination.answers.real-chance")
        answer.update(reasons="It is real.", relies_on=["F15", "C9", "C10"])
        answer["state_protection"] = "None."

    assert told(defects, "recognised", change) == [
        "S being-persecuted/real-chance (country XA, predicament P1)"
    ]


def test_two_publishers_pass(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        answer = at(data, "determination.answers.real-chance")
        answer.update(reasons="It is real.", relies_on=["F15", "C8", "C10"])
        answer["state_protection"] = "None."

    assert told(defects, "recognised", change) == []


def test_one_that_repeats_the_other_is_not_independent(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "country_information.C8")["quotes"] = "Bureau for Migration Documentation, 2025"
        answer = at(data, "determination.answers.real-chance")
        answer.update(reasons="It is real.", relies_on=["F15", "C8", "C10"])
        answer["state_protection"] = "None."

    assert told(defects, "recognised", change) == BOTH


def test_a_decisive_point_on_no_country_information_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        answer = at(data, "determination.answers.real-chance")
        answer.update(reasons="It is real.", relies_on=["F15", "F17"])
        answer["state_protection"] = "None."

    assert told(defects, "recognised", change) == [
        "S being-persecuted/real-chance (country XA, predicament P1)"
    ]


def test_information_a_year_old_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "country_information.C8")["published"] = "2025-06-12"
        at(data, "country_information.C10")["published"] = "2025-06-12"
        answer = at(data, "determination.answers.real-chance")
        answer.update(reasons="It is real.", relies_on=["F15", "C8", "C10"])
        answer["state_protection"] = "None."

    assert told(defects, "recognised", change) == []


def test_information_older_than_a_year_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "country_information.C8")["published"] = "2025-06-11"
        at(data, "country_information.C10")["published"] = "2025-06-11"
        answer = at(data, "determination.answers.real-chance")
        answer.update(reasons="It is real.", relies_on=["F15", "C8", "C10"])
        answer["state_protection"] = "None."

    assert told(defects, "recognised", change) == BOTH


def test_old_information_with_a_reason_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        for item in ("C8", "C10"):
            at(data, f"country_information.{item}").update(
                published="2025-06-11", reliability="Still so."
            )
        answer = at(data, "determination.answers.real-chance")
        answer.update(reasons="It is real.", relies_on=["F15", "C8", "C10"])
        answer["state_protection"] = "None."

    assert told(defects, "recognised", change) == []


def test_a_unit_may_set_another_age(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "country_information.C8")["published"] = "2025-06-11"
        at(data, "country_information.C10")["published"] = "2025-06-11"
        answer = at(data, "determination.answers.real-chance")
        answer.update(reasons="It is real.", relies_on=["F15", "C8", "C10"])
        answer["state_protection"] = "None."

    assert (
        told(defects, "recognised", change, settings=GateSettings(oldest_information_days=366))
        == []
    )
