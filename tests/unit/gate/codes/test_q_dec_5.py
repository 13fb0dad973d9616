from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from rsu_nb.gate.codes.q_dec_5 import defects
from rsu_nb.record.library import ReadAuthority

Told = Callable[..., list[str]]

READ = ReadAuthority.model_validate(
    {
        "id": "L7",
        "citation": "AX (Nowhere) [2019] NZIPT 899999",
        "proposition": "Nothing.",
        "pinpoint": "[62]",
        "read_by": "K Wrenfield",
        "read_on": "2026-02-03",
        "read_where": "the Tribunal's site",
    }
)
SAID = {
    "authority": READ.citation,
    "pinpoint": "[62]",
    "read_by": "K Wrenfield",
    "read_on": "2026-02-03",
    "library": "L7",
}
UNSEEN = READ.model_copy(update={"key": "appeal-74665", "citation": "Refugee Appeal No 74665/03"})


def naming(words: str, **said: str) -> Callable[[dict[str, Any]], None]:
    """Names an authority, and says that it was read."""

    def change(data: dict[str, Any]) -> None:
        data["introduction"] += f"\n\nSee {words}."
        data["authorities_read"] = [{**SAID, **said}]

    return change


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


def test_an_authority_that_the_record_says_was_read_passes(told: Told) -> None:
    change = naming("AX (Nowhere) [2019] NZIPT 899999")

    assert told(defects, "recognised", change, library=(READ,)) == []


def test_an_authority_known_from_a_heading_passes_once_it_was_read(told: Told) -> None:
    change = naming("Refugee Appeal No 74665/03", authority="appeal-74665")

    assert told(defects, "recognised", change, library=(UNSEEN,)) == []


def test_an_authority_of_the_library_that_the_record_does_not_say_was_read_blocks(
    told: Told,
) -> None:
    def change(data: dict[str, Any]) -> None:
        data["introduction"] += "\n\nSee AX (Nowhere) [2019] NZIPT 899999."

    assert told(defects, "recognised", change, library=(READ,)) == ["S claim/introduction"]


@pytest.mark.parametrize(
    "said",
    [
        {"pinpoint": "[63]"},
        {"read_by": "A Other"},
        {"read_on": "2026-02-04"},
        {"library": "L8"},
        {"authority": "appeal-74665"},
    ],
    ids=["place", "reader", "day", "entry", "authority"],
)
def test_a_reading_that_the_library_has_otherwise_blocks(said: dict[str, str], told: Told) -> None:
    found = told(defects, "recognised", naming("nothing", **said), library=(READ,))

    assert found == ["S decision/authorities_read[1]"]
