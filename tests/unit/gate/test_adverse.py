from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from rsu_nb.gate.adverse import adverse
from rsu_nb.gate.case import GateCase

MakeCase = Callable[..., GateCase]
At = Callable[[dict[str, Any], str], Any]


def adverse_issues(case: GateCase) -> set[str]:
    return {one.issue.key for one, _ in adverse(case.standing)}


def test_only_what_goes_against_the_claim_is_adverse(case: MakeCase) -> None:
    assert adverse_issues(case("recognised")) == {"place-accessible"}


@pytest.mark.parametrize("value", ["no", "not-satisfied"])
def test_a_real_chance_denied_or_not_shown_either_way_is_adverse(
    case: MakeCase, at: At, value: str
) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "determination.answers.real-chance")["answer"] = value

    assert "real-chance" in adverse_issues(case("recognised", change))


def test_an_answer_that_does_not_count_is_not_adverse(case: MakeCase, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "determination.answers.harm-feared")["answer"] = "no"

    assert adverse_issues(case("recognised", change)) == {"harm-feared"}
