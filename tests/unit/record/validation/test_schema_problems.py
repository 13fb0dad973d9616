from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    ProblemsWith = Callable[[dict[str, object]], list[str]]


@pytest.mark.parametrize(
    ("place", "value", "problem"),
    [
        ("case", "2026-1", "case: is not a case reference; write it like RSU-2026-00001"),
        ("case", None, "case: is not text; put it between quotation marks"),
        (
            "decision_type",
            "First",
            "decision_type: is not the name of a decision type; write it like",
        ),
        ("decided_on", "2026-02-30", "decided_on: is not a date of the calendar; correct it"),
        ("decided_on", "4/5/2026", "decided_on: is not a date; write year-month-day"),
        ("decided_on", 20260504, "decided_on: is not a date; write year-month-day"),
        ("decided_on", "0206-05-04", "decided_on: lies before 1900; correct the year"),
        ("officer.id", "T Example", "officer.id: has the wrong form"),
        ("officer.name", "", "officer.name: is empty; fill it in"),
        ("officer.name", "x" * 201, "officer.name: is longer than 200 characters; shorten it"),
        ("officer.name", 5, "officer.name: is not text; put it between quotation marks"),
        ("officer.name", "a\ud800", "officer.name: holds half of a character; retype it"),
        ("officer", "T", "officer: is not a set of keys"),
        ("people.1.role", "king", "people[2].role: is not a role of the closed list"),
        ("people.1.is_minor", "no", "people.mother.is_minor: is neither true nor false"),
        ("countries.0.code", "Kesh", "countries[1].code: is not a country; give the two capital"),
        ("evidence.0.id", "e1", "evidence[1].id: is not an id; write one or two capital letters"),
        ("evidence.0.pages", "12", "evidence.E1.pages: is not a whole number"),
        ("evidence.0.pages", -1, "evidence.E1.pages: is not a number that is possible here"),
        ("evidence", {"E1": {}}, "evidence: is not a list; give each member a line of its own"),
        ("evidence.0", "E1", "evidence[1]: is not a set of keys"),
        ("detention.state", "maybe", "detention.state: is not one of: 'no', 'yes', 'unclear'"),
        ("introduction", "  ", "introduction: is empty; leave the field out"),
        ("introduction", ["x"], "introduction: is not text; put it between quotation marks"),
        (
            "introduction",
            {"blocks": [{"kind": "x"}]},
            "introduction.blocks[1]: is not officer text",
        ),
        ("introduction", {"blocks": [{}]}, "introduction.blocks[1]: is not officer text"),
        (
            "facts.0.finding.relies_on",
            ["E2", "p 4"],
            "facts.F1.finding.relies_on[2]: is not something to rely on; write an id",
        ),
        (
            "determination.branches.0.id",
            "Primary",
            "determination.branches[1].id: is not the name of a branch",
        ),
        (
            "determination.answers.0.issue",
            "National of",
            "determination.answers[1].issue: is not a key; write it in small letters",
        ),
        (
            "facts.0.finding.reason",
            "x",
            "facts.F1.finding: has a key that does not belong there; did you mean `reasons`?",
        ),
        ("shema", "x", "has a key that does not belong there; did you mean `schema`?"),
        ("zzzz", "x", "has a key that does not belong there; take it out, or correct its name"),
    ],
)
def test_a_wrong_form_is_named_by_its_place_in_a_plain_sentence(
    place: str, value: object, problem: str, problems_with: ProblemsWith
) -> None:
    assert any(line.startswith(problem) for line in problems_with({place: value}))


def test_a_missing_key_is_named(data: dict[str, object], problems_with: ProblemsWith) -> None:
    del data["officer"]

    assert problems_with({}) == ["officer: is missing; add it"]
