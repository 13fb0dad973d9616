from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_coi_2 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_invented_publishers_have_no_address(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_a_decisive_source_without_an_address_blocks_in_a_real_case(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        data.pop("is_invented")
        for item in data["country_information"]:
            item["address"] = "printed report"
        at(data, "country_information.C13")["address"] = None

    assert told(defects, "recognised", change) == ["S country-information/C13.address"]


def test_a_source_that_decides_nothing_needs_no_address(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        data.pop("is_invented")
        for item in data["country_information"]:
            item["address"] = "printed report"
        at(data, "country_information.C6")["address"] = None

    assert told(defects, "recognised", change) == []


def test_a_source_that_repeats_one_not_read_warns(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "country_information.C12")["quotes"] = "A paper that nobody here has read"

    assert told(defects, "recognised", change) == ["m country-information/C12.quotes"]


def test_a_source_that_repeats_one_that_was_read_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "country_information.C12")["quotes"] = "The Sorvan Courier, 14 May 2026"

    assert told(defects, "recognised", change) == []
