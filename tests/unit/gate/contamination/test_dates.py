from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The police came on 31 June 2024.", ["IMPOSSIBLE_DATE"]),
        ("The police came on 29 February 2023.", ["IMPOSSIBLE_DATE"]),
        ("The police came on 29 February 2024.", []),
        ("The police came on Tuesday 6 May 2025.", []),
        ("The police came on Wednesday 6 May 2025.", ["IMPOSSIBLE_DATE"]),
        ("The police came on 4 May 2026.", []),
        ("The police came on 5 May 2026.", ["LATER_DATE"]),
        ("The police came in 2062.", ["LATER_DATE"]),
        ("The visa is valid until 5 May 2027.", []),
        ("The police will come on 5 May 2027.", []),
    ],
)
def test_a_date_must_be_in_the_calendar_and_the_past(
    text: str, kinds: list[str], kinds_in: Callable[..., list[str]]
) -> None:
    assert kinds_in(text) == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The police came on 1 September 2024.", ["OTHER_YEAR"]),
        ("The police came on 1 September 2025.", []),
        ("The police came on 2 September 2023.", []),
        ("The police came on 14 March 2008.", []),
    ],
)
def test_a_day_told_once_is_suspected_where_the_file_has_it_in_another_year(
    text: str, kinds: list[str], kinds_in: Callable[..., list[str]]
) -> None:
    told = "On 1 September 2025 they spoke."

    assert kinds_in({"introduction": text, "facts.0.statement": told}) == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("{Claimant} arrived in New Zealand on 20 July 2025.", []),
        ("{Claimant} arrived in New Zealand in July 2025.", []),
        ("{Claimant} arrived in New Zealand on 2 July 2025.", ["ARRIVAL"]),
        ("{Claimant} came to Auckland in 2023.", ["ARRIVAL"]),
        ("{Brother} arrived in New Zealand in 2014.", []),
        ("{Claimant} left Kesh on 18 July 2025.", []),
        ("{Claimant} left Kesh on 21 July 2025.", ["ARRIVAL"]),
    ],
)
def test_the_journey_agrees_with_the_procedure(
    text: str, kinds: list[str], kinds_in: Callable[..., list[str]]
) -> None:
    assert kinds_in(text) == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("I interviewed {claimant} on 1 September 2025.", []),
        ("I interviewed {claimant} on 2 October 2025.", ["PROCEDURE_DATE"]),
        ("The claim was confirmed on 3 August 2025.", ["PROCEDURE_DATE"]),
        ("The police came on 3 August 2025.", []),
        ("A letter dated 5 January 2023 [E1] says so.", []),
        ("A letter dated 6 January 2023 [E1] says so.", ["ITEM_DATE"]),
        ("A report dated November 2024 [C1] says so.", []),
        ("A report dated November 2023 [C1] says so.", ["ITEM_DATE"]),
    ],
)
def test_a_date_the_file_holds_is_not_told_otherwise(
    text: str, kinds: list[str], kinds_in: Callable[..., list[str]]
) -> None:
    assert kinds_in(text) == kinds
