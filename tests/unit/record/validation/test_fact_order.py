from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    ProblemsWith = Callable[[dict[str, object]], list[str]]


FINDING = {"result": "accepted", "reasons": "Yes.", "relies_on": ["E1"]}


def test_a_fact_is_not_found_alone_and_in_a_group(problems_with: ProblemsWith) -> None:
    assert problems_with({"facts.1.finding": FINDING}) == [
        "facts.F2.finding: is found alone and in the group FG1 as well; keep one finding"
    ]


def test_a_group_not_yet_found_may_hold_a_fact_found(problems_with: ProblemsWith) -> None:
    assert problems_with({"facts.1.finding": FINDING, "fact_groups.0.finding": None}) == []


def test_a_fact_stands_in_one_group(problems_with: ProblemsWith) -> None:
    group = {"id": "FG2", "heading": "x", "facts": ["F2"]}

    assert problems_with({"fact_groups.1": group}) == [
        "facts.F2: stands in groups of facts twice; keep it in one"
    ]


@pytest.mark.parametrize(
    ("values", "where"),
    [
        ({"facts.0.depends_on": ["F1"]}, ["F1.depends_on"]),
        ({"facts.0.depends_on": ["F2"]}, ["F1.depends_on", "F2.depends_on"]),
        (
            {"facts.0.depends_on": ["F3"], "facts.2.depends_on": ["F2"]},
            ["F1.depends_on", "F2.depends_on", "F3.depends_on"],
        ),
        ({"facts.1.split_from": "F3"}, ["F2.split_from", "F3.split_from"]),
    ],
)
def test_no_fact_comes_back_to_itself(
    values: dict[str, object], where: list[str], problems_with: ProblemsWith
) -> None:
    found = [line.split(":")[0] for line in problems_with(values)]

    assert found == [f"facts.{one}" for one in where]


def test_facts_may_depend_on_one_fact_by_two_ways(problems_with: ProblemsWith) -> None:
    assert problems_with({"facts.2.depends_on": ["F1", "F2"]}) == []


def test_a_finding_does_not_rest_on_its_own_fact(problems_with: ProblemsWith) -> None:
    assert problems_with({"facts.0.finding.relies_on": ["E1", "F1, p 3"]}) == [
        "facts.F1.finding.relies_on: relies on the fact itself; give what the finding rests on"
    ]
