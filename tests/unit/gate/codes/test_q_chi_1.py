from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_chi_1 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_an_adults_claim_passes(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_a_childs_adverse_finding_without_a_word_on_age_warns(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F12.finding").pop("circumstances")

    assert told(defects, "child", change) == ["m facts/F12.finding.circumstances"]


def test_what_only_others_told_of_needs_no_word_on_the_childs_age(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F12.finding").pop("circumstances")
        for account in data["accounts"]:
            if account["speaker"] == "claimant":
                account["statements"] = [
                    one for one in account["statements"] if one["fact"] != "F12"
                ]

    assert told(defects, "child", change) == []


def test_a_word_on_age_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        finding = at(data, "facts.F12.finding")
        finding["circumstances"] = [
            {"code": "DIS-AGE", "evidence": ["E7"], "effect": "She is twelve."}
        ]

    assert told(defects, "child", change) == []


def test_a_child_without_an_adult_or_views_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        finding = at(data, "facts.F12.finding")
        finding["circumstances"] = [
            {"code": "DIS-AGE", "evidence": ["E7"], "effect": "She is twelve."}
        ]
        at(data, "people.claimant").pop("responsible_adult")
        at(data, "people.claimant").pop("views")

    assert told(defects, "child", change) == [
        "S procedure/claimant.responsible_adult",
        "S procedure/claimant.views",
    ]


def test_an_adult_nominated_on_no_day_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        finding = at(data, "facts.F12.finding")
        finding["circumstances"] = [
            {"code": "DIS-AGE", "evidence": ["E7"], "effect": "She is twelve."}
        ]
        at(data, "people.claimant.responsible_adult").pop("nominated_on")

    assert told(defects, "child", change) == [
        "S procedure/claimant.responsible_adult.nominated_on"
    ]


def test_an_interview_without_the_adult_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        finding = at(data, "facts.F12.finding")
        finding["circumstances"] = [
            {"code": "DIS-AGE", "evidence": ["E7"], "effect": "She is twelve."}
        ]
        at(data, "interviews.I1")["present"].remove("aunt")

    assert told(defects, "child", change) == ["S procedure/I1.present"]
