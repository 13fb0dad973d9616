from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    "text",
    [
        "{Claimant} said that she was afraid.",
        "{Claimant} came with her papers.",
        "{Claimant} is a tailor. She fears the police.",
        "{Claimant} is a widow.",
        "{Claimant}, a young woman, is a tailor.",
        "{Claimant} fled. As a single mother, {claimant} had no help.",
        "She has not been recognised elsewhere.",
        "{Brother} is a girl.",
    ],
)
def test_a_pronoun_or_word_that_fits_nobody_is_suspected(
    text: str, kinds_in: Callable[..., list[str]]
) -> None:
    assert set(kinds_in(text)) == {"PRONOUN"}


@pytest.mark.parametrize(
    "text",
    [
        "{Claimant} said that he was afraid.",
        "{Claimant} lives with {mother}. She is ill.",
        "{Claimant} said that his mother was ill, and that she slept.",
        "The nurse saw {claimant}. She wrote a report.",
        "Dr Someone saw {claimant}. She wrote a report.",
        "{brother-2} came. She knew {claimant}.",
        "{Mother} spoke. That was in May. I asked {claimant} too. She was calm.",
        "{Claimant} came as a friend of a woman.",
        "He heard “she is gone”.",
        "{Claimant} and their cousin came.",
    ],
)
def test_a_pronoun_that_may_be_another_s_is_not_suspected(
    text: str, kinds_in: Callable[..., list[str]]
) -> None:
    assert "PRONOUN" not in kinds_in(text)


@pytest.mark.parametrize("gender", ["another", "not-recorded"])
def test_no_pronoun_is_strange_where_the_claimant_s_gender_is_not_known(
    gender: str, kinds_in: Callable[..., list[str]]
) -> None:
    people = [{"role": "claimant", "gender": gender}]
    people += [{"role": role} for role in ("brother", "mother", "daughter", "brother-2")]
    people += [{"role": "interpreter"}]

    assert kinds_in("{Claimant} said that she was afraid.", people=people) == []


def test_a_matter_s_answer_may_speak_of_whom_the_matter_is_about(
    kinds_in: Callable[..., list[str]],
) -> None:
    answer = {"matters_put.0.answer": "She forgot."}

    assert kinds_in({"matters_put.0.what": "What {mother} wrote.", **answer}) == []
    assert kinds_in(answer) == ["PRONOUN"]
