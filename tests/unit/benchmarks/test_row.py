from __future__ import annotations

import pytest

from benchmarks.row import Absent, Budget, Row, Timed, Verdict


def timed(name: str, *seconds: float) -> Timed:
    return Timed(name=name, first=9.0, seconds=seconds)


def row(budget: Budget | None, *comparisons: Timed | Absent) -> Row:
    ours = timed("ours", 0.3, 0.1, 0.2)
    return Row(what="a thing", ours=ours, comparisons=comparisons, budget=budget)


@pytest.mark.parametrize(
    ("seconds", "verdict"), [(0.2, Verdict.MET), (0.19, Verdict.NOT_MET), (9, Verdict.MET)]
)
def test_a_budget_is_met_up_to_the_median_and_not_below_it(
    seconds: float, verdict: Verdict
) -> None:
    assert row(Budget(seconds=seconds)).verdict is verdict


@pytest.mark.parametrize(("other", "verdict"), [(0.2, Verdict.NOT_MET), (0.21, Verdict.MET)])
def test_what_is_to_be_fastest_must_be_faster_than_each_comparison(
    other: float, verdict: Verdict
) -> None:
    budget = Budget(seconds=1, is_to_be_fastest=True)

    assert row(budget, timed("slow", 5.0), timed("other", other)).verdict is verdict


def test_what_is_to_be_fastest_is_not_called_so_while_a_comparison_is_absent() -> None:
    budget = Budget(seconds=1, is_to_be_fastest=True)
    absent = Absent(name="other", reason="it is not installed")

    assert row(budget, timed("slow", 5.0), absent).verdict is Verdict.UNKNOWN


def test_a_slower_comparison_does_not_help_a_budget_that_is_not_met() -> None:
    assert row(Budget(seconds=0.1), timed("slow", 5.0)).verdict is Verdict.NOT_MET


def test_a_row_without_a_budget_has_no_verdict() -> None:
    assert row(None, timed("slow", 5.0)).verdict is Verdict.NONE


@pytest.mark.parametrize(("seconds", "verdict"), [(0.95, Verdict.MET), (0.94, Verdict.NOT_MET)])
def test_a_budget_of_p95_is_met_where_95_runs_in_100_keep_to_it(
    seconds: float, verdict: Verdict
) -> None:
    ours = timed("ours", *(number / 100 for number in range(100, 0, -1)))
    budget = Budget(seconds=seconds, is_of_p95=True)

    assert Row(what="a thing", ours=ours, budget=budget).verdict is verdict


def test_a_budget_says_whether_it_is_of_p95() -> None:
    assert str(Budget(seconds=0.05, is_of_p95=True)) == "0.05 s at p95"
