from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.gate.citations import named_in, standing_of_citation
from rsu_nb.law.authorities import AUTHORITIES


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("AC (North Korea) [2019] NZIPT 801589 at [125]", "ac-north-korea"),
        ("as in AC (North Korea) too", "ac-north-korea"),
        ("Refugee Appeal No 73889/02 says so", "appeal-73889"),
        ("Refugee Appeal No 76044 says so", "appeal-76044"),
        ("See Butler v Attorney-General", "butler"),
        ("K v Refugee Status Appeals Authority (No 2)", "k-no-2"),
        ("[2005] NZSC 38", "zaoui"),
    ],
)
def test_an_authority_is_known_however_it_is_cited(words: str, key: str) -> None:
    found = list(named_in(words, AUTHORITIES))

    assert found
    assert {one.authority.key for one in found if one.authority} == {key}


@pytest.mark.parametrize(
    "words",
    ["[2031] NZIPT 899999", "Refugee Appeal No 99999/99", "QX (Nowhere)", "Nobody v Somebody"],
)
def test_an_authority_that_is_not_known_is_found_and_not_matched(words: str) -> None:
    (found,) = named_in(f"See {words} on this.", AUTHORITIES)

    assert found.authority is None
    assert "not among the" in standing_of_citation(found, AUTHORITIES)


@pytest.mark.parametrize("words", ["[E4, p 3]", "in 2019", "the Tribunal", "s 129(1)", "[2019]"])
def test_what_is_no_citation_is_left_alone(words: str) -> None:
    assert list(named_in(words, AUTHORITIES)) == []


def test_a_partys_name_is_never_repeated() -> None:
    (found,) = named_in("Zeferina v Quillfeather", AUTHORITIES)

    assert "Zeferina" not in standing_of_citation(found, AUTHORITIES)


def test_an_authority_of_uncertain_standing_says_so_by_its_key() -> None:
    (found,) = named_in("Refugee Appeal No 74665/03", AUTHORITIES)

    assert "appeal-74665" in standing_of_citation(found, AUTHORITIES)


@given(st.text())
def test_any_words_can_be_searched(words: str) -> None:
    for found in named_in(words, AUTHORITIES):
        standing_of_citation(found, AUTHORITIES)
