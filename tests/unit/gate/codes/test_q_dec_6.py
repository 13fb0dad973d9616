from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_dec_6 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_what_is_kept_from_others_passes(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_what_may_not_be_disclosed_to_the_claimant_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "evidence.E18")["not_to_be_disclosed_to"] = ["claimant"]
        at(data, "facts.F14")["not_to_be_disclosed_to"] = ["claimant"]
        at(data, "accounts.A9")["not_to_be_disclosed_to"] = ["claimant"]
        at(data, "narrative.N9")["not_to_be_disclosed_to"] = ["claimant"]

    assert told(defects, "recognised", change) == [
        "S evidence/E18.not_to_be_disclosed_to",
        "S facts/A9.not_to_be_disclosed_to",
        "S facts/F14.not_to_be_disclosed_to",
        "S claim/N9.not_to_be_disclosed_to",
    ]


def test_what_may_not_be_disclosed_to_a_minors_adult_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "evidence.E10")["not_to_be_disclosed_to"] = ["aunt"]

    assert told(defects, "child", change) == ["S evidence/E10.not_to_be_disclosed_to"]


def test_a_relatives_evidence_that_came_through_the_claimant_may_be_put(told: Told) -> None:
    assert told(defects, "protected") == []


def test_a_relatives_evidence_from_elsewhere_is_put_after_a_safety_check(
    told: Told, at: At
) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "matters_put.M8")["sources"].append("E18, p 7")

    assert told(defects, "protected", change) == ["S matters-put/M8.safety_check"]


def test_a_relatives_evidence_put_after_a_safety_check_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "matters_put.M8")["sources"].append("E18, p 7")
        at(data, "matters_put.M8")["safety_check"] = "She said that it may be put."

    assert told(defects, "protected", change) == []


def test_a_relatives_account_needs_the_check_by_its_kind(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "matters_put.M2")["kind"] = "relative-account"

    assert told(defects, "recognised", change) == ["S matters-put/M2.safety_check"]


def test_a_relatives_account_that_was_not_put_needs_none(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "matters_put.M10")["kind"] = "relative-account"

    assert told(defects, "recognised", change) == []
