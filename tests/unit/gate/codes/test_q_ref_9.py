from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_ref_9 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_countries_decided_pass(told: Told) -> None:
    assert told(defects, "two") == []


def test_a_country_left_open_blocks(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        answers = data["determination"]["answers"]
        answers[:] = [one for one in answers if one["issue"] != "national-of"]

    assert told(defects, "protected", change) == [
        "S nationality/national-of (country XH)",
        "S nationality/national-of (country XD)",
    ]


def test_a_country_that_nobody_explains_warns(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "countries.XA").pop("basis")

    assert told(defects, "recognised", change) == ["m nationality/countries.XA.basis"]
