"""The fuzzing finds what it is for, and shows the smallest input that does it."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import strategies as st

from rsu_nb.errors import UnreadableFileError
from tests.fuzz.fuzzing import fuzzed
from tests.fuzz.target import CLAIMANT, EchoError, NoSentenceError, Target, TooSlowError
from tests.fuzz.targets import TARGETS

if TYPE_CHECKING:
    from collections.abc import Callable

FEW = 5
SEED = 11


def planted(read: Callable[[str], object]) -> Target:
    """A parser with a mistake that somebody made on purpose."""
    return Target(name="planted", given=st.text(alphabet="abc"), read=read, longest=0.2)


def divides_by_nothing(text: str) -> None:
    if "ab" in text:
        raise ZeroDivisionError


def repeats_the_name(text: str) -> None:
    if "a" in text:
        msg = "file"
        raise UnreadableFileError(msg, f"it holds {CLAIMANT}.")


def says_nothing(text: str) -> None:
    if "b" in text:
        error = UnreadableFileError("file", "")
        error.args = ("",)
        raise error


def never_ends(text: str) -> None:
    if "c" in text:
        time.sleep(60)


@pytest.mark.parametrize(
    ("read", "smallest", "error"),
    [
        (divides_by_nothing, "ab", ZeroDivisionError),
        (repeats_the_name, "a", EchoError),
        (says_nothing, "b", NoSentenceError),
        (never_ends, "c", TooSlowError),
    ],
)
def test_a_planted_mistake_is_found_with_the_smallest_input_that_shows_it(
    read: Callable[[str], object], smallest: str, error: type[Exception]
) -> None:
    (found,) = fuzzed([planted(read)], 0, SEED).findings

    assert (found.given, type(found.error)) == (smallest, error)


def test_what_is_found_says_how_to_see_it_again() -> None:
    (found,) = fuzzed([planted(divides_by_nothing)], 0, SEED).findings

    assert f"make fuzz SEED={SEED} ONLY='planted'" in str(found)
    assert "given 'ab'" in str(found)


def test_a_parser_that_refuses_in_a_sentence_is_as_it_should_be() -> None:
    def refuses(_text: str) -> None:
        msg = "file"
        raise UnreadableFileError(msg, "it is empty.")

    fuzzing = fuzzed([planted(refuses)], 0, SEED)

    assert not fuzzing.findings
    assert fuzzing.counts["planted"] > FEW


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_a_parser_withstands_a_few_inputs_nobody_thought_of(target: Target) -> None:
    """`make fuzz` gives it many."""
    few = replace(target, examples=min(FEW, target.examples))

    assert [str(found) for found in fuzzed([few], 0, SEED).findings] == []
