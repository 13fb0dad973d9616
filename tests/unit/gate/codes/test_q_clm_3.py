from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_clm_3 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_a_neutral_telling_passes(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_a_word_that_weighs_warns(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "narrative.N3")["text"] += "\n\nThis is implausible."

    assert told(defects, "recognised", change) == ["m claim/narrative.N3"]


def test_the_same_word_in_what_is_quoted_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "narrative.N3")["text"] += "\n\n> This is implausible.\n"

    assert told(defects, "recognised", change) == []
