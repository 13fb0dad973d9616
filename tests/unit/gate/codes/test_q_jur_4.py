from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_jur_4 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_a_whole_history_passes(told: Told) -> None:
    assert told(defects, "protected") == []


def test_an_interview_that_no_event_shows_warns(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "interviews.I1")["on"] = "2026-01-21"
        at(data, "events.EV8").update(what="I interviewed him.", relies_on=[])

    assert told(defects, "recognised", change) == ["m procedure/I1"]


def test_a_letter_that_no_event_shows_warns(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        data["events"].remove(at(data, "events.EV15"))

    assert told(defects, "recognised", change) == ["m procedure/M8.occasions[3]"]


def test_a_claim_made_on_no_day_warns(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        data["events"].remove(at(data, "events.EV2"))

    assert told(defects, "recognised", change) == ["m procedure/events"]


def test_no_interview_and_no_reason_for_none_blocks(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        data["interviews"] = []
        for account in data["accounts"]:
            account.pop("interpreter", None)

    assert told(defects, "recognised", change) == ["S procedure/interviews"]
