from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_jur_3 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_relatives_who_do_not_claim_need_no_case(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_a_relative_who_claims_needs_a_case(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "people.brother")["seeks_recognition"] = True

    assert told(defects, "recognised", change) == ["S procedure/people.brother.case"]


def test_a_relative_with_a_case_of_their_own_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "people.brother").update(seeks_recognition=True, case="RSU-2026-00118")

    assert told(defects, "recognised", change) == []


def test_the_claimants_own_case_is_nobody_elses(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "people.brother").update(seeks_recognition=True, case=data["case"])

    assert told(defects, "recognised", change) == ["S procedure/people.brother.case"]
