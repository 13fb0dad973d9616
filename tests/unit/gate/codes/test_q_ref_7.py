from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_ref_7 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]

REASON = "S being-persecuted/convention-reason (country XA, predicament P1).convention_reason"


def test_a_whole_reason_passes(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_a_reason_without_a_ground_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "determination.answers.convention-reason").pop("convention_reason")

    assert told(defects, "recognised", change) == [REASON]


def test_a_reason_that_leaves_all_open_blocks_field_by_field(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        answer = at(data, "determination.answers.convention-reason")
        answer["convention_reason"] = {"grounds": ["particular-social-group"]}

    assert told(defects, "recognised", change) == [
        f"{REASON}.{field}" for field in ("is_imputed", "through", "group")
    ]


def test_an_imputed_opinion_needs_someone_who_imputes_it(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "determination.answers.convention-reason.convention_reason").pop("by_whom")

    assert told(defects, "recognised", change) == [f"{REASON}.by_whom"]


def test_a_reason_that_is_not_found_needs_no_ground(told: Told) -> None:
    assert told(defects, "protected") == []
