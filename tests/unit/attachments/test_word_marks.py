"""A mark holds its paragraph and its text, and knows nothing of spacing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.attachments.word_marks import Mark, digest_of_place, digest_of_text

MARK = Mark(place=7, total=120, of=digest_of_place("RSU-2026-00117", "p-x"), text="0" * 8)


def test_a_mark_is_known_by_its_name() -> None:
    assert Mark.named(MARK.name) == MARK


def test_the_longest_name_is_one_that_word_allows() -> None:
    longest = Mark(place=99_999, total=99_999, of=MARK.of, text=MARK.text).name

    assert len(longest) <= 40
    assert re.fullmatch(r"[_a-z0-9]+", longest)


@given(st.text())
def test_any_other_name_is_no_mark(name: str) -> None:
    assert Mark.named(name) is None
    assert Mark.named(f"{MARK.name}{name}") == (MARK if name == "" else None)


@pytest.mark.parametrize("name", ["_Ref100000001", "_rsu_0_1_" + "a" * 12 + "_" + "0" * 8])
def test_a_bookmark_of_another_kind_is_no_mark(name: str) -> None:
    assert Mark.named(name) is None


def test_the_same_place_of_another_case_has_another_digest() -> None:
    assert digest_of_place("RSU-2026-00117", "p-x") != digest_of_place("RSU-2026-00118", "p-x")


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("He left.", " He\u00a0left.\n", True),
        ("non\u2011state", "non-state", True),
        ("Ma\u0304ori", "M\u0101ori", True),
        ("a\u200bb", "ab", True),
        ("He left.", "He left", False),
        ("He left.", "he left.", False),
    ],
)
def test_only_what_a_reader_sees_counts(one: str, other: str, *, is_same: bool) -> None:
    assert (digest_of_text(one) == digest_of_text(other)) is is_same


@given(st.text())
def test_every_text_has_a_digest(text: str) -> None:
    assert re.fullmatch("[0-9a-f]{8}", digest_of_text(text))
