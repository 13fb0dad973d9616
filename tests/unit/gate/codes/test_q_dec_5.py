from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_dec_5 import defects
from rsu_nb.law.marks import Mark
from rsu_nb.law.provision import Authority

Told = Callable[..., list[str]]

READ = Authority(
    key="ax-nowhere",
    citation="AX (Nowhere) [2019] NZIPT 899999",
    proposition="Nothing.",
    mark=Mark.VERIFIED,
    source="read by the unit",
)


def test_no_authority_named_passes(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_an_authority_that_was_read_passes(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        data["introduction"] += "\n\nSee AC (North Korea) [2019] NZIPT 801589."

    assert told(defects, "recognised", change) == []


def test_an_authority_that_nobody_read_blocks(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        data["introduction"] += "\n\nSee AX (Nowhere) [2019] NZIPT 899999."

    assert told(defects, "recognised", change) == ["S claim/introduction"]


def test_an_authority_known_from_a_heading_only_blocks(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        data["introduction"] += "\n\nSee Refugee Appeal No 74665/03."

    assert told(defects, "recognised", change) == ["S claim/introduction"]


def test_a_judgment_by_its_parties_is_found(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        data["introduction"] += "\n\nSee Somebody v Attorney-General on this."

    assert told(defects, "recognised", change) == ["S claim/introduction"]


def test_a_judgment_seen_through_a_court_passes(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        data["introduction"] += "\n\nSee Butler v Attorney-General on this."

    assert told(defects, "recognised", change) == []


def test_an_authority_of_the_units_library_passes(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        data["introduction"] += "\n\nSee AX (Nowhere) [2019] NZIPT 899999."

    assert told(defects, "recognised", change, library=(READ,)) == []
