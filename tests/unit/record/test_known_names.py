from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.record.known_names import names_of, roles_by_name, with_roles
from rsu_nb.record.people import Identity

IDENTITIES = (
    Identity(
        role="claimant", full_name="Anu Velkar", printed_as="Ms Velkar", aliases=("Māra", "Velkar")
    ),
    Identity(role="brother-2", full_name="Oren Velkar", aliases=("Bo",)),
    Identity(role="sister", full_name="Ilse Dorran", aliases=("Bo",)),
)


def with_tokens(typed: str, identities: tuple[Identity, ...]) -> str:
    """What is typed, with the role of everybody that a name of theirs says it is."""
    return with_roles(typed, roles_by_name(identities, names_of))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("then Anu Velkar left", "then {claimant} left"),
        ("Anu Velkar left. Ms Velkar's mother", "{Claimant} left. {Claimant}'s mother"),
        ("so Oren Velkar and Velkar", "so {brother-2} and {claimant}"),
        ("“Ms Velkar went.”", "“{Claimant} went.”"),
        ("so\nMs Velkar", "so\n{claimant}"),
        ("so.\n\nMs Velkar", "so.\n\n{Claimant}"),
        (
            "> Ms Velkar\n\n- Ms Velkar\n  - Ms Velkar",
            "> {Claimant}\n\n- {Claimant}\n  - {Claimant}",
        ),
        ("left - Ms Velkar", "left - {claimant}"),
        ("Ma\u0304ra", "{Claimant}"),
        ("so Mara left", "so {claimant} left"),
        ("so Anu  Velkar and Anu\u00a0Velkar", "so {claimant} and {claimant}"),
    ],
)
def test_a_known_name_becomes_a_role(typed: str, expected: str) -> None:
    assert with_tokens(typed, IDENTITIES) == expected


@pytest.mark.parametrize(
    "typed", ["Mārama", "Marama", "Velkars", "anu velkar", "Bo left", "{claimant}", "nobody"]
)
def test_what_is_no_known_name_stays(typed: str) -> None:
    assert with_tokens(typed, IDENTITIES) == typed


def test_in_a_citation_the_role_is_a_word() -> None:
    assert with_tokens("[E4, letter of Ms Velkar]", IDENTITIES) == "[E4, letter of claimant]"


def test_in_other_brackets_the_role_is_a_token() -> None:
    assert with_tokens("he [Oren Velkar] left", IDENTITIES) == "he [{brother-2}] left"


def test_without_identities_text_stays() -> None:
    assert with_tokens("Anu Velkar", ()) == "Anu Velkar"


@given(st.text())
def test_doing_it_twice_changes_nothing_more(typed: str) -> None:
    once = with_tokens(f"{typed} Ms Velkar", IDENTITIES)

    assert with_tokens(once, IDENTITIES) == once
