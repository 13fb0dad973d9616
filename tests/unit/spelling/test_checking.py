from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.record.officer_text import parse
from rsu_nb.spelling.checking import Misspelling, misspelt, suggestions


def wrong_words(typed: str, own_words: frozenset[str] = frozenset()) -> list[str]:
    return [one.word for one in misspelt(typed, own_words)]


@pytest.mark.parametrize(
    "typed",
    [
        "The claimant’s account is credible and well-founded; the Tribunal recognises it.",
        "Non-refoulement, statelessness and re-availment are jurisprudential questions.",
        "The whānau, the hapū and the iwi met under tikanga Māori at the marae.",
        "A Rohingya from Rakhine, a Hazara from Ghazni and a Tamil from Jaffna.",
        "It is a sur place claim; prima facie the judgment of the programme is right per se.",
        "Section 129(1), ss 130-131, the ICCPR, E4 and 21st are no words to look up.",
        "The neighbour’s licence was in the centre; he practised law, travelled and enrolled.",
        "Te Tiriti o Waitangi was signed at Waitangi.",
        "The Māori-speaking interpreter's whānau-based support",
    ],
)
def test_what_is_written_as_new_zealand_writes_is_right(typed: str) -> None:
    assert wrong_words(typed) == []


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("She did not recieve it.", ["recieve"]),
        ("They recognize the color of his labor.", ["recognize", "color", "labor"]),
        ("the Maori and whanau witnesses", ["Maori", "whanau"]),
        ("a well-foundded fear", ["foundded"]),
        ("the persecuter's freinds", ["persecuter's", "freinds"]),
        ("refoulment was his sur concern", ["refoulment", "sur"]),
        ("definately definately", ["definately", "definately"]),
    ],
)
def test_what_is_wrong_is_found_in_order(typed: str, expected: list[str]) -> None:
    assert wrong_words(typed) == expected


def test_a_misspelling_says_where_it_stands() -> None:
    assert misspelt("{Claimant} recieved it") == (Misspelling(start=11, end=19, word="recieved"),)


def test_a_part_of_a_word_with_hyphens_says_where_it_stands() -> None:
    assert misspelt("a well-foundded fear") == (Misspelling(start=7, end=15, word="foundded"),)


def test_a_text_that_was_read_is_looked_at_as_it_was_typed() -> None:
    assert [one.word for one in misspelt(parse("he {em:recieved} it"))] == ["recieved"]


@pytest.mark.parametrize("typed", ["Velkar left", "Velkar's house", "Velkar’s", "pro-Velkar"])
def test_a_word_of_the_case_is_right(typed: str) -> None:
    assert wrong_words(typed, frozenset({"Velkar"})) == []


def test_a_word_of_the_case_is_right_as_it_is_written_alone() -> None:
    assert wrong_words("velkar", frozenset({"Velkar"})) == ["velkar"]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("recieve", "receive"),
        ("recognize", "recognise"),
        ("persecuton", "persecution"),
        ("Maori", "Māori"),
        ("whanau", "whānau"),
        ("Hapu", "hapū"),
        ("refoulment", "refoulement"),
        ("Rohinga", "Rohingya"),
        ("freind's", "friend's"),
        ("persecuter's", "persecutor's"),
        ("persecuters’", "persecutors’"),
    ],
)
def test_the_first_suggestion_is_what_was_meant(word: str, expected: str) -> None:
    assert suggestions(word)[0] == expected


def test_there_are_five_suggestions_at_most_and_none_for_what_is_too_long() -> None:
    assert len(suggestions("persecuter")) <= 5
    assert suggestions("a" * 41) == ()


@given(st.text())
def test_any_text_can_be_looked_at(typed: str) -> None:
    for one in misspelt(typed):
        assert typed[one.start : one.end]


@given(st.text(alphabet=st.characters(categories=["L", "M"]), min_size=1, max_size=12))
def test_any_word_of_a_text_can_be_asked_about(word: str) -> None:
    for one in misspelt(word)[:1]:
        assert one.word not in suggestions(one.word)


def test_a_paragraph_of_200_words_takes_no_noticeable_time() -> None:
    paragraph = "The claimant recieved a summons and fled with her whānau to Jaffna. " * 17
    misspelt(paragraph)
    started = time.process_time()
    found = misspelt(paragraph)

    assert time.process_time() - started < 0.02
    assert len(found) == 17
