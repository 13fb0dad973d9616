from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.case import GateSettings
from rsu_nb.gate.codes.q_eff_1 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_a_file_that_moves_passes(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_a_silence_within_the_units_figure_passes(told: Told) -> None:
    assert told(defects, "recognised", settings=GateSettings(longest_silence_days=96)) == []


def test_a_longer_silence_warns(told: Told) -> None:
    assert told(defects, "recognised", settings=GateSettings(longest_silence_days=95)) == [
        "m procedure/events after 2025-07-18"
    ]


def test_a_silence_with_a_reason_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "events.EV4")["kind"] = "adjournment"

    assert (
        told(defects, "recognised", change, settings=GateSettings(longest_silence_days=95)) == []
    )
