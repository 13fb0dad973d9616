from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    "text",
    [
        "{Claimant} is a locksmith.",
        "{Claimant} is a retired primary school teacher.",
        "{Claimant}, a locksmith, fears the police.",
        "{Claimant} worked as a goat herder.",
        "{Claimant} is well known. He was employed as a locksmith.",
        "{Claimant}'s work as a locksmith was known.",
        "As a locksmith, {claimant} was known.",
        "{Brother} is a locksmith.",
        "The words of {claimant}, who had been a locksmith, were plain.",
        "That {claimant} was a locksmith is not in doubt.",
        "{Claimant} worked as a lamplighter.",
    ],
)
def test_an_occupation_that_the_file_does_not_know_is_suspected(
    text: str, kinds_in: Callable[..., list[str]]
) -> None:
    assert kinds_in(text) == ["OCCUPATION"]


@pytest.mark.parametrize(
    "text",
    [
        "{Claimant} is a tailor.",
        "{Claimant} is a factory tailor by trade.",
        "{Brother} is a teacher.",
        "{Mother} is a locksmith.",
        "{Claimant} is not a locksmith.",
        "{Claimant} knew a locksmith.",
        "{Claimant} is a friend of a locksmith.",
        "{Claimant} would have worked as a locksmith.",
        "{Claimant} worked as hard as he could.",
    ],
)
def test_an_occupation_that_may_be_right_is_not_suspected(
    text: str, kinds_in: Callable[..., list[str]]
) -> None:
    assert kinds_in(text) == []


def test_a_former_occupation_that_the_account_tells_of_is_not_suspected(
    kinds_in: Callable[..., list[str]],
) -> None:
    accounts = [
        {
            "id": "A1",
            "speaker": "claimant",
            "on": "2025-08-01",
            "to": "the Department",
            "form": "written-statement",
            "language": "Keshi",
            "source": "E2",
            "statements": [{"fact": "F1", "said": "That he once was a locksmith."}],
        },
        {
            "id": "A2",
            "speaker": "claimant",
            "on": "2025-09-01",
            "to": "the officer",
            "form": "interview",
            "language": "Keshi",
            "source": "I1",
        },
    ]

    assert kinds_in("{Claimant} worked as a locksmith.", accounts=accounts) == []
    assert kinds_in("{Claimant} is a locksmith.", accounts=accounts) == ["OCCUPATION"]
