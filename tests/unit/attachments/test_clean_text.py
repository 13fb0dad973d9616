"""What is kept of a text can be quoted in a record, and is otherwise as it was."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.attachments.clean_text import clean
from rsu_nb.record.characters import first_unfit_for_a_line


@pytest.mark.parametrize(
    ("given_text", "kept"),
    [
        ("Ko\u0304rero", "Kōrero"),
        ("one\r\ntwo\rthree\u2028four\x0cfive", "one\ntwo\nthree\nfour\nfive"),
        ("a\tb  \nc ", "a b\nc"),
        ("bell\x07 null\x00", "bell null"),
        ("re\u202ever\u202csed", "reversed"),
        ("a bullet \uf0b7 of one font", "a bullet \ufffd of one font"),
        ("half \ud83d of a pair", "half \ufffd of a pair"),
        ("  two spaces stay", "  two spaces stay"),
        ("“quotes” – and dashes", "“quotes” – and dashes"),
        ("می\u200cکنند", "می\u200cکنند"),
    ],
)
def test_text_is_kept_as_it_may_be(given_text: str, kept: str) -> None:
    assert clean(given_text) == kept


@given(st.text(alphabet=st.characters(codec=None)))
def test_whatever_is_kept_may_be_quoted_in_a_record(text: str) -> None:
    kept = clean(text)

    assert kept == unicodedata.normalize("NFC", kept)
    assert first_unfit_for_a_line(kept.replace("\n", "")) == ""


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)
