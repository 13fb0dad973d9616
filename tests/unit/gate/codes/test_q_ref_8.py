from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_ref_8 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_acts_that_were_put_pass(told: Told) -> None:
    assert told(defects, "excluded") == []


def test_acts_that_were_never_put_block(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        data["matters_put"] = [one for one in data["matters_put"] if one["kind"] != "exclusion"]

    assert told(defects, "excluded", change) == ["S exclusion/determination.acts"]


def test_exclusion_put_and_never_decided_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "matters_put.M6").update(kind="exclusion", bears_on_issues=["act-committed"])

    assert told(defects, "recognised", change) == ["S exclusion/determination.acts"]


def test_an_element_left_open_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        answers = data["determination"]["answers"]
        answers.remove(at(data, "determination.answers.act-serious-crime"))

    assert told(defects, "excluded", change) == [
        "S exclusion/act-serious-crime (act X2)",
        "S exclusion/act-within-1fc (act X2)",
    ]
