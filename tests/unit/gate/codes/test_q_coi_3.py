from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_coi_3 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_what_was_read_is_spoken_of(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_no_search_for_the_contrary_blocks(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        data.pop("contrary_searches")

    assert told(defects, "recognised", change) == ["S country-information/contrary_searches"]


def test_an_item_passed_over_blocks_whichever_way_it_points(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        for id_, bearing in (("C20", "against"), ("C21", "supports")):
            item = dict(at(data, "country_information.C12"), id=id_, bearing=bearing)
            data["country_information"].append(item)

    assert told(defects, "recognised", change) == [
        "S country-information/C20",
        "S country-information/C21",
    ]
