"""Lists of any length: what their tests come to is taken as unknown."""

from __future__ import annotations

from dataclasses import replace

from rsu_nb.law.decision_type import Outcome
from rsu_nb.law.expression import Kind, every, some
from rsu_nb.law.proof import verify
from tests.unit.law.declarations import CLAIMED, COMMITTED, a_declaration, met_or_not

MANY = some(Kind.ACT, COMMITTED)
ALL = every(Kind.ACT, COMMITTED)


def test_tests_that_turn_each_other_round_hold_on_lists_of_any_length() -> None:
    declared = replace(met_or_not(MANY & CLAIMED), issues=(CLAIMED, COMMITTED), readings=())
    (check,) = [one for one in verify(declared).checks if one.name == "lists-of-any-length"]

    assert check.held


def test_what_two_members_cannot_show_is_not_taken_as_proved() -> None:
    outcomes = (
        Outcome(key="one", words="", test=~MANY),
        Outcome(key="two", words="", test=MANY & some(Kind.ACT, COMMITTED & CLAIMED)),
        Outcome(key="three", words="", test=MANY & ~CLAIMED),
    )
    declared = replace(a_declaration(*outcomes, issues=(CLAIMED, COMMITTED)), readings=())
    proof = verify(declared)
    (check,) = [one for one in proof.checks if one.name == "lists-of-any-length"]

    assert not check.held
    assert check.words == "Longer lists might break: exactly-one-outcome. Raise the bound."
    assert [one.name for one in proof.checks if not one.held] == ["lists-of-any-length"]
