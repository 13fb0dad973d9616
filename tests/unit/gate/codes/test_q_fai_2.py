from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_fai_2 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_what_was_shown_may_be_used(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_information_against_the_claim_that_was_not_shown_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        item = at(data, "country_information.C13")
        item.update(disclosure="not-shown", disclosure_note="It was late.")

    assert told(defects, "recognised", change) == ["S country-information/C13.disclosure"]


def test_information_for_the_claim_need_not_be_shown(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "country_information.C12").update(disclosure="not-shown")

    assert told(defects, "recognised", change) == []


def test_information_that_need_not_be_shown_says_why(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "country_information.C13").update(disclosure="not-required", disclosure_note=None)

    assert told(defects, "recognised", change) == ["S country-information/C13.disclosure"]


def test_another_persons_evidence_against_the_claim_is_put(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F22.finding")["relies_on"].append("E21, p 1")
        at(data, "matters_put.M6")["sources"] = ["E6, p 11"]

    assert told(defects, "recognised", change) == ["S facts/F22.finding"]


def test_another_persons_evidence_that_was_put_may_be_used(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F22.finding")["relies_on"].append("E21, p 1")

    assert told(defects, "recognised", change) == []


def test_another_persons_evidence_for_the_claim_may_be_used(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F10.finding")["relies_on"].append("E21, p 1")
        at(data, "matters_put.M6")["sources"] = ["E6, p 11"]

    assert told(defects, "recognised", change) == []
