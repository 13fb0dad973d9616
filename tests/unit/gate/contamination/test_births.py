from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.gate.contamination.numbers import NUMBER, value_of
from rsu_nb.gate.contamination.periods import years_before

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    "text",
    [
        "{Claimant} is 68.",
        "{Claimant} is now sixty-eight years old.",
        "{Claimant} is a 68-year-old tailor.",
        "{Claimant}, aged 68, is a tailor.",
        "{Claimant} (68) is a tailor.",
        "{Claimant} is a man of 68.",
        "The 68-year-old claimant is a tailor.",
        "{Claimant} is a tailor. He is 35.",
        "{Claimant} was 25 in 2005.",
        "{Claimant} was forty when he married.",
        "{Claimant} left school at the age of 16, in 2001.",
        "{Brother} is 36.",
        "I accept that {claimant}, aged 68, is ill.",
        "{Claimant}, who is 68, is ill.",
        "{Claimant}'s age of 68 was considered.",
        "At 68, {claimant} is ill.",
        "As a man of 68, {claimant} cannot travel.",
        "As a 68-year-old, {claimant} cannot travel.",
        "This 68-year-old claimant cannot travel.",
    ],
)
def test_an_age_that_contradicts_the_date_of_birth_is_suspected(
    text: str, kinds_in: Callable[..., list[str]]
) -> None:
    assert kinds_in(text) == ["AGE"]


@pytest.mark.parametrize(
    "text",
    [
        "{Claimant} is 36.",
        "{Claimant} is now thirty-six years old.",
        "{Claimant} is a 36-year-old tailor.",
        "{Claimant} was 15 in 2005.",
        "{Claimant} was 14 in 2005.",
        "{Claimant} was nineteen when he married.",
        "{Claimant} left school at the age of 16, in 2006.",
        "{Brother} is 40.",
        "{Claimant} is about 35.",
        "{Claimant} is one of five.",
        "{Claimant} was 20 minutes late.",
        "{Claimant} was 68 kilometres from home.",
        "{Claimant} said that he was 68.",
        "{Mother} worked. She is 68.",
        "The guard was tall. He was 68.",
        "He wrote: “{Claimant} is 68.”",
        "{Claimant} said that at 68, {claimant} could not travel.",
        "At 19, {claimant} left home.",
        "A 68-year-old neighbour saw {claimant}.",
    ],
)
def test_an_age_that_may_be_right_or_is_another_s_is_not_suspected(
    text: str, kinds_in: Callable[..., list[str]]
) -> None:
    assert "AGE" not in kinds_in(text)


@pytest.mark.parametrize(("decided_on", "kinds"), [("2027-03-13", []), ("2027-03-14", ["AGE"])])
def test_an_age_is_counted_to_the_day_of_the_decision(
    decided_on: str, kinds: list[str], kinds_in: Callable[..., list[str]]
) -> None:
    assert kinds_in("{Claimant} is 36.", decided_on=decided_on, notifications=[]) == kinds


def test_what_was_told_earlier_in_the_procedure_may_have_the_age_of_then(
    kinds_in: Callable[..., list[str]],
) -> None:
    assert kinds_in("{Claimant} is 35.", "narrative.0.text") == []
    assert kinds_in("{Claimant} is 34.", "narrative.0.text") == ["AGE"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("{Claimant} was born on 14 March 1990.", []),
        ("{Claimant} was born in Kesh in March 1990.", []),
        ("{Claimant} was born on 15 March 1990.", ["BIRTH"]),
        ("{Claimant} was born in Kesh in 1991.", ["BIRTH"]),
        ("{Claimant} was born in Kesh. He was arrested in 1991.", []),
        ("{Claimant} was born before the war of 1991.", []),
        ("{Claimant}'s date of birth is 15 March 1990.", ["BIRTH"]),
        ("{Claimant} (born 15 March 1990) is a tailor.", ["BIRTH"]),
        ("Born in 1991, {claimant} is a tailor.", ["BIRTH"]),
        ("He told them that {claimant} was born in 1991.", []),
    ],
)
def test_a_birth_is_held_against_the_date_of_birth(
    text: str, kinds: list[str], kinds_in: Callable[..., list[str]]
) -> None:
    assert kinds_in(text) == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [("His daughter was born in 2018.", []), ("His daughter was born in 2012.", ["BIRTH"])],
)
def test_without_a_date_of_birth_what_is_told_of_a_person_must_agree(
    text: str, kinds: list[str], kinds_in: Callable[..., list[str]]
) -> None:
    assert kinds_in(f"{{Claimant}} is a tailor. {text}", "narrative.0.text") == kinds


def test_accounts_and_matters_put_may_hold_what_does_not_agree(
    kinds_in: Callable[..., list[str]],
) -> None:
    assert kinds_in("{Claimant} was born in 1980.", "accounts.0.statements.0.said") == []
    assert kinds_in("{Claimant} was born in 1980.", "matters_put.0.what") == []


ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TEENS = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
    "eighteen", "nineteen",
)  # fmt: skip
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


@given(st.integers(1, 99))
def test_a_number_spelt_out_has_the_value_of_its_figures(value: int) -> None:
    tens, ones = divmod(value, 10)
    short = (*ONES, *TEENS)[value - 1 : value] if value < 20 else ()
    word = "-".join(short or (TENS[tens - 2], *ONES[ones - 1 : ones or None][: bool(ones)]))

    assert value_of(word) == value_of(str(value)) == value
    assert re.fullmatch(NUMBER, word)


@given(st.dates(date(1950, 1, 1), date(2100, 1, 1)), st.integers(0, 40))
def test_years_before_a_day_is_the_same_day_or_the_day_before(day: date, years: int) -> None:
    earlier = years_before(day, years)

    assert day.year - earlier.year == years
    assert earlier.month == day.month
    assert day.day - earlier.day in (0, 1)
