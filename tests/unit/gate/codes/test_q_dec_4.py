from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_dec_4 import defects

Told = Callable[..., list[str]]


def test_references_that_lead_somewhere_pass(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_a_reference_that_leads_nowhere_blocks(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        data["introduction"] += "\n\nSee [¶ fact-F99-reasons-1]."

    assert told(defects, "recognised", change) == ["S decision/introduction-3"]


def test_a_reference_is_looked_at_in_an_unfinished_case_too(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        data.pop("whole_considered")
        data["introduction"] += "\n\nSee [¶ fact-F99-reasons-1]."

    assert told(defects, "recognised", change) == ["S decision/introduction-3"]


def test_a_character_that_no_font_prints_warns(told: Told) -> None:
    assert told(defects, "recognised", uncovered=("😀",)) == ["m decision/character U+1F600"]
