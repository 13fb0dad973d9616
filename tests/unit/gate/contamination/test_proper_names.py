from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("{Claimant} lived in Port Marrow.", ["PLACE"]),
        ("The police of Ostrevia came.", ["PLACE"]),
        ("Then Mr Hallam came.", ["NAME"]),
        ("The leader of the Broken Lantern came.", ["NAME"]),
        ("{Claimant} lived in Oum.", []),
        ("{Claimant} fears the Keshis' police.", []),
        ("The Tribunal and the United Nations know.", []),
        ("Keshi police came in May to Auckland.", []),
        ("Posters are all he made.", []),
        ("He read “the news of Port Marrow”.", []),
        ("He called the BBC.", []),
    ],
)
def test_a_name_or_place_that_nothing_else_mentions_is_suspected(
    text: str, kinds: list[str], kinds_in: Callable[..., list[str]]
) -> None:
    assert kinds_in(text) == kinds


def test_a_name_that_stands_in_two_things_of_the_record_is_borne_out(
    kinds_in: Callable[..., list[str]],
) -> None:
    text = "He is from Marrow."

    assert kinds_in({"introduction": text, "narrative.0.text": text}) == []
    assert kinds_in({"introduction": text}) == ["PLACE"]


def test_country_information_may_name_what_nothing_else_does(
    kinds_in: Callable[..., list[str]],
) -> None:
    assert kinds_in("Police in Marrow arrest them.", "country_information.0.says") == []


@pytest.mark.parametrize(
    ("place", "kinds"), [("Oum", []), ("Sarel", ["BIRTHPLACE"]), ("Kesh", [])]
)
def test_one_person_has_one_place_of_birth(
    place: str, kinds: list[str], kinds_in: Callable[..., list[str]]
) -> None:
    texts = {
        "narrative.0.text": "{Claimant} was born in Oum. Sarel is near.",
        "facts.0.statement": f"{{Claimant}} was born in {place}.",
        "introduction": "Sarel is far.",
    }

    assert kinds_in(texts) == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("His mother, {mother}, came.", []),
        ("His elder brother, {brother}, came.", []),
        ("His mother, {brother}, came.", ["RELATION"]),
        ("His mother, {brother}, and others came.", []),
        ("His mother, {brother} and others came.", []),
        ("In front of his brother, {claimant} could not speak.", []),
    ],
)
def test_a_person_is_named_after_their_own_relation(
    text: str, kinds: list[str], kinds_in: Callable[..., list[str]]
) -> None:
    assert kinds_in(text) == kinds
