from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.gate.phrases import phrases_in
from rsu_nb.record.officer_text import parse

PHRASES = ("on balance", "credib*", "proved")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("On balance he was there.", ["on balance"]),
        ("This was on  balance\nenough.", ["on balance"]),
        ("His account is credible and credibly told.", ["credib"]),
        ("It was disproved.", []),
        ("It was not proved.", []),
        ("It is not said here that it was proved.", []),
        ("It was proved, and not denied.", ["proved"]),
        ("Nothing else counts. It was proved.", ["proved"]),
        ("> It was proved.\n\nSo she wrote.", []),
        ("She wrote that “it was proved”.", []),
        ("- It was proved.", ["proved"]),
        ("It was {em:proved}.", ["proved"]),
    ],
)
def test_a_phrase_is_found_where_the_officer_says_it(typed: str, expected: list[str]) -> None:
    assert list(phrases_in(parse(typed), PHRASES)) == expected


def test_no_text_says_nothing() -> None:
    assert list(phrases_in(None, PHRASES)) == []


@given(st.text(min_size=1).filter(str.strip))
def test_any_text_can_be_searched(typed: str) -> None:
    try:
        text = parse(typed)
    except ValueError:
        return

    assert set(phrases_in(text, PHRASES)) <= {"on balance", "credib", "proved"}
