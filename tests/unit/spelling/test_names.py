from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.record.claim import CandidateCountry
from rsu_nb.record.people import Identity
from rsu_nb.record.reading import record_from
from rsu_nb.spelling.names import with_tokens

EXAMPLE = Path(__file__).parents[3] / "rsu_nb" / "examples" / "recognised_imputed_opinion.yaml"
RECORD = record_from(EXAMPLE.read_bytes(), EXAMPLE.name).model_copy(
    update={
        "identities": (
            Identity(role="claimant", full_name="Hēmira Velkar", printed_as="Ms Velkar"),
            Identity(role="brother", full_name="Oren Dorran", aliases=("Tarkesh",)),
            Identity(role="sister", full_name="Grace Hope Dorran"),
            Identity(role="friend", full_name="Ostria Kallen"),
            Identity(role="cousin", full_name="Grace"),
        ),
        "countries": (CandidateCountry(code="XA", name="Ostria"),),
    }
)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("then Hēmira Velkar left", "then {claimant} left"),
        ("then Hemira Velkar left", "then {claimant} left"),
        ("Ms Velkar's mother", "{Claimant}'s mother"),
        ("so Velkar’s mother", "so {claimant}’s mother"),
        ("When Hemira left, Hēmira wept.", "When {claimant} left, {claimant} wept."),
        ("Tarkesh said. Oren said.", "{Brother} said. {Brother} said."),
        ("with Grace Hope Dorran", "with {sister}"),
        ("with Ostria Kallen and Kallen", "with {friend} and {friend}"),
        ("said [E4, letter of Velkar]", "said [E4, letter of claimant]"),
    ],
)
def test_a_name_becomes_a_token(typed: str, expected: str) -> None:
    assert with_tokens(typed, RECORD) == expected


@pytest.mark.parametrize(
    "typed",
    [
        "by the grace of God, with Grace and Hope",
        "Dorran came",
        "in Ostria",
        "Mr Velkar came",
        "Dr. Velkar came",
        "Bashira Velkar came",
        "Velkar Street",
        "the Al-Velkar road",
        "Velkar-like",
        "Velkars",
        "velkar",
        "{claimant} left [E4, p 3]",
    ],
)
def test_what_may_be_somebody_or_something_else_stays(typed: str) -> None:
    assert with_tokens(typed, RECORD) == typed


def test_a_name_typed_with_two_spaces_is_known() -> None:
    assert with_tokens("so Hēmira  Velkar", RECORD) == "so {claimant}"


PIECES = st.sampled_from(
    ["Hēmira", "Velkar", "Ms ", "Oren ", "Dorran", " ", "[E4, ", "]", "{", "}", "{lang-mi:", "\n"]
)


@given(st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=80))
def test_doing_it_twice_changes_nothing_more(typed: str) -> None:
    once = with_tokens(typed, RECORD)

    assert with_tokens(once, RECORD) == once
