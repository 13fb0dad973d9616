from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_jur_2 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_a_first_claim_in_good_faith_passes(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_a_claim_not_known_to_be_the_first_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        data["determination"]["answers"].remove(at(data, "determination.answers.first-claim"))

    assert told(defects, "recognised", change) == ["S consideration/first-claim"]


def test_good_faith_put_and_not_decided_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        matter = at(data, "matters_put.M9")
        matter.pop("not_required_because")
        matter["occasions"] = [{"how": "interview", "on": "2026-03-17"}]
        matter.update(answer="He meant it.", evaluation="Accepted, since he had taught it before.")

    assert told(defects, "declined", change) == ["S good-faith/determination.circumstances"]


def test_good_faith_that_needed_no_putting_passes(told: Told) -> None:
    assert told(defects, "declined") == []
