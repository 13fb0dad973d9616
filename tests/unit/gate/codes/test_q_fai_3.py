from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_fai_3 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_documents_dealt_with_pass(told: Told) -> None:
    assert told(defects, "protected") == []


def test_a_document_dealt_with_nowhere_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "evidence.E29").pop("dealt_with")

    assert told(defects, "protected", change) == ["S evidence/E29.dealt_with"]


def test_a_translation_of_unknown_hand_warns(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "evidence.E1.translation").pop("is_independent")

    assert told(defects, "protected", change) == ["m evidence/E1.translation.is_independent"]


def test_a_translation_by_a_friend_that_is_said_to_be_so_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "evidence.E1.translation")["is_independent"] = False

    assert told(defects, "protected", change) == []
