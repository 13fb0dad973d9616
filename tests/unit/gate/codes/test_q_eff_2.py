from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_eff_2 import defects

Told = Callable[..., list[str]]


def test_a_second_reading_that_was_answered_passes(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_no_second_reading_warns(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        data.pop("review")

    assert told(defects, "recognised", change) == ["m decision/review"]


def test_a_comment_without_a_reply_warns(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        data["review"][0].pop("reply")

    assert told(defects, "recognised", change) == ["m decision/review[1]"]
