from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from rsu_nb.drafting.letter import letter_document
from rsu_nb.drafting.settings import Settings
from rsu_nb.gate.codes import q_dec_2
from rsu_nb.gate.codes.q_dec_2 import defects

if TYPE_CHECKING:
    import pytest

    from rsu_nb.drafting.tree import Document

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_a_letter_with_its_rights_passes(told: Told) -> None:
    assert told(defects, "declined") == []


def test_no_place_of_lodging_blocks(told: Told) -> None:
    assert told(defects, "declined", unit=Settings(place_of_lodging=())) == [
        "S decision/settings.place_of_lodging"
    ]


def test_no_address_for_service_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "identities.claimant").update(address_for_service=[], electronic_address=None)

    assert told(defects, "declined", change) == ["S procedure/identities.claimant"]


def test_an_electronic_address_is_enough(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "identities.claimant").update(
            address_for_service=[], electronic_address="a@b.example"
        )

    assert told(defects, "declined", change) == []


def test_a_letter_that_cannot_be_written_yet_is_left_alone(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        data["determination"]["conclusions"].pop()
        at(data, "identities.claimant").update(address_for_service=[], electronic_address=None)

    assert told(defects, "declined", change) == []


def test_a_letter_that_leaves_out_a_right_blocks(
    told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_rights(*arguments: Any, **options: Any) -> Document:
        return replace(letter_document(*arguments, **options), blocks=())

    monkeypatch.setattr(q_dec_2, "letter_document", without_rights)

    assert told(defects, "declined") == ["S decision/s-194-1-c"]
