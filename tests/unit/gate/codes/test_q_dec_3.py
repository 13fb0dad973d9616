from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from rsu_nb.gate.codes.q_dec_3 import defects
from rsu_nb.gate.contamination.other_cases import OtherCase
from rsu_nb.gate.elsewhere import Elsewhere

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]
EXAMPLES = ("recognised", "protected", "declined", "excluded", "child", "two")


@pytest.fixture
def elsewhere(record: Callable[..., Any]) -> Elsewhere:
    """Who the people of the other examples are."""
    records = [record(name) for name in EXAMPLES]
    return Elsewhere(
        cases=tuple(OtherCase(case=one.case, identities=one.identities) for one in records)
    )


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_has_nothing_that_belongs_to_another(
    name: str, told: Told, elsewhere: Elsewhere
) -> None:
    assert told(defects, name, elsewhere=elsewhere) == []


def test_what_contradicts_the_file_warns_in_the_step_where_it_is_edited(told: Told) -> None:
    def change(data: dict[str, Any]) -> None:
        data["introduction"] += "\n\n{Claimant} is a 68-year-old locksmith."
        data["determination"]["answers"][0]["reasons"] += " She fears [insert agent]."

    assert set(told(defects, "recognised", change)) == {
        "m claim/introduction",
        "m consideration/determination.answers[1].reasons",
    }


def test_another_claimants_particulars_block(
    told: Told, at: At, elsewhere: Elsewhere, record: Callable[..., Any]
) -> None:
    other = record("protected").identities[0].full_name

    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F3")["statement"] += f" He was called {other}."

    assert "S facts/facts.F3" in told(defects, "recognised", change, elsewhere=elsewhere)
    assert "S facts/facts.F3" not in told(defects, "recognised", change)


def test_no_defect_holds_the_words_it_is_about(
    case: Callable[..., Any], elsewhere: Elsewhere, record: Callable[..., Any]
) -> None:
    other = record("protected").identities[0].full_name

    def change(data: dict[str, Any]) -> None:
        data["introduction"] += f" {other} is 68 and [insert Vorrabin] from Sarnoth."

    found = defects(case("recognised", change, elsewhere=elsewhere))

    assert found
    assert [
        one for one in found for w in (other, "68", "Vorrabin", "Sarnoth") if w in repr(one)
    ] == []
