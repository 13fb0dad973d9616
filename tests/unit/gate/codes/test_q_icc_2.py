from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_icc_2 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_both_sections_on_the_facts_found_pass(told: Told) -> None:
    assert told(defects, "protected") == []


def test_an_excluded_claimant_is_looked_at_in_full(told: Told) -> None:
    assert told(defects, "excluded") == []


def test_section_130_on_no_fact_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        for answer in data["determination"]["answers"]:
            if answer["issue"].startswith("torture-"):
                answer.update(reasons="It is so.", relies_on=["C1, s 4.2"])
        domestic = at(data, "determination.answers.section-130-domestic-protection")
        domestic.update(reasons="It is so.", relies_on=["C4, pp 7-12", "C3"])

    assert told(defects, "protected", change) == ["S torture/conclusion on torture"]


def test_a_recognised_refugee_is_not_asked_again(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_where_there_is_no_real_chance_nothing_more_is_asked(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        for answer in data["determination"]["answers"]:
            if answer["issue"].startswith("torture-"):
                answer.update(reasons="It is so.", relies_on=["C1, pp 12–20"])

    assert told(defects, "declined", change) == []
