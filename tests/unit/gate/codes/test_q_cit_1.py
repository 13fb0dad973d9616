from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.attachments.attachment import Passage, ReadAttachment
from rsu_nb.attachments.kind import AttachmentKind
from rsu_nb.gate.codes.q_cit_1 import defects

if TYPE_CHECKING:
    from rsu_nb.gate.case import GateCase

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]

SAID = "He said: “I was\nafraid of them”, and that I had gone home by sea."


def attached(*texts: str, id_: str = "E4", unit: str = "p") -> Mapping[str, ReadAttachment]:
    """A document attached to an item, with that text at its places."""
    passages = enumerate(texts, 1)
    return {
        id_: ReadAttachment(
            name="transcript.pdf",
            kind=AttachmentKind.PDF,
            size=1,
            sha256=hashlib.sha256(b"").hexdigest(),
            pages=len(texts),
            passages=tuple(Passage(anchor=f"{unit} {n}", text=text) for n, text in passages),
        )
    }


def introduced(typed: str) -> Callable[[dict[str, Any]], None]:
    """Gives a record that introduction and nothing that cites E4 besides."""
    return lambda data: data.update(introduction=typed)


def only_introduction(told: Told, typed: str, **given: Any) -> list[str]:
    """What is said of an introduction."""
    found = told(defects, "recognised", introduced(typed), **given)
    return [one for one in found if one.endswith("/introduction")]


def test_without_attached_documents_nothing_is_said(told: Told) -> None:
    assert told(defects, "recognised", introduced("It was so [E4, p 900].")) == []


def test_places_that_are_there_pass(told: Told) -> None:
    given = attached(*[""] * 200)

    assert told(defects, "recognised", attached=given) == []


@pytest.mark.parametrize(
    ("place", "found"),
    [
        ("p 2", []),
        ("pp 1–2", []),
        ("p 3", ["S claim/introduction"]),
        ("pp 2–3", ["S claim/introduction"]),
        ("para 7", []),
        ("message 6", []),
    ],
)
def test_a_place_in_a_text_that_is_not_there_blocks(
    told: Told, place: str, found: list[str]
) -> None:
    said = only_introduction(told, f"It was so [E4, {place}].", attached=attached("One", "Two"))

    assert said == found


def test_an_item_cited_as_a_whole_passes(told: Told) -> None:
    assert only_introduction(told, "It was so [E4].", attached=attached("One")) == []


def test_a_reliance_on_a_place_that_is_not_there_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F22.finding")["relies_on"] = ["E2, p 9"]

    given = attached("One", id_="E2")

    assert "S facts/facts.F22.finding" in told(defects, "recognised", change, attached=given)


def test_a_place_that_an_account_gives_in_its_source_blocks(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        account = data["accounts"][0]
        account["source"] = "E2"
        account["statements"][0]["pinpoint"] = "p 9"

    found = told(defects, "recognised", change, attached=attached("One", id_="E2"))

    assert "S facts/accounts.A1.statements[1]" in found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("> I was afraid of them [E4]", []),
        ('> "I was Afraid of THEM" [E4]', []),
        ("> “I was afraid …” [E4]", []),
        ("> He said … that I had gone home [E4]", []),
        ("> He said [to me] ... by sea. [E4]", []),
        ("> I was {em:afraid} of them [E4]", []),
        ("> {Claimant} said: “I was afraid of them” [E4]", []),
        ("> {Claimant} cried: “I was afraid of them” [E4]", ["m claim/introduction"]),
        ("> He said {claimant} and that I had gone home [E4]", []),
        ("> I was not afraid of them [E4]", ["m claim/introduction"]),
        ("> I was afraid of the [E4]", ["m claim/introduction"]),
        ("> I was not afraid of them\n\n[E4] That was all.", ["m claim/introduction"]),
        ("> I was not afraid of them\n\nThat was all [E4].", []),
        ("> I was not afraid of them", []),
        ("> I was not afraid of them [E5]", []),
        ("> {em:I was not afraid [E4]}", ["m claim/introduction"]),
        ("> …[E4]", []),
        ("I was not afraid [E4].", []),
    ],
)
def test_a_quotation_that_does_not_stand_in_the_document_warns(
    told: Told, typed: str, found: list[str]
) -> None:
    assert only_introduction(told, typed, attached=attached("Nothing.", SAID)) == found


def test_a_quotation_of_what_only_a_picture_holds_passes(told: Told) -> None:
    typed = "> I was not afraid of them [E4]"

    assert only_introduction(told, typed, attached=attached("", "")) == []


def test_a_quotation_stands_in_one_of_several_sources(told: Told) -> None:
    typed = "> I was afraid of them [E4] [E5]"
    given = {**attached(SAID, id_="E5"), **attached("Nothing.")}

    assert only_introduction(told, typed, attached=given) == []


def test_what_is_said_names_places_and_no_words(case: Callable[..., GateCase]) -> None:
    typed = "It was so [E4, p 3].\n\n> I was a herring [E4]"
    given = case("recognised", introduced(typed), attached=attached("One", "Two"))
    found = [one.what for one in defects(given) if one.where == "introduction"]

    assert "It cites E4, p 3; the document attached to E4 has p 1 to p 2." in found[0]
    assert "herring" not in " ".join(found)
