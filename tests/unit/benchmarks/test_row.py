from __future__ import annotations

import pytest

from benchmarks.row import Absent, Budget, Row, Runs, Unit, Verdict


def timed(name: str, *seconds: float) -> Runs:
    return Runs(name=name, first=9.0, values=seconds)


def row(budget: Budget | None, *comparisons: Runs | Absent) -> Row:
    ours = timed("ours", 0.3, 0.1, 0.2)
    return Row(what="a thing", ours=ours, comparisons=comparisons, budget=budget)


@pytest.mark.parametrize(
    ("seconds", "verdict"), [(0.2, Verdict.MET), (0.19, Verdict.NOT_MET), (9, Verdict.MET)]
)
def test_a_budget_is_met_up_to_the_median_and_not_below_it(
    seconds: float, verdict: Verdict
) -> None:
    assert row(Budget(median=seconds)).verdict is verdict


@pytest.mark.parametrize(("other", "verdict"), [(0.2, Verdict.NOT_MET), (0.21, Verdict.MET)])
def test_what_is_to_be_fastest_must_be_faster_than_each_comparison(
    other: float, verdict: Verdict
) -> None:
    budget = Budget(median=1, times_less=1)

    assert row(budget, timed("slow", 5.0), timed("other", other)).verdict is verdict


def test_what_is_to_be_fastest_is_not_called_so_while_a_comparison_is_absent() -> None:
    budget = Budget(median=1, times_less=1)
    absent = Absent(name="other", reason="it is not installed")

    assert row(budget, timed("slow", 5.0), absent).verdict is Verdict.UNKNOWN


def test_a_slower_comparison_does_not_help_a_budget_that_is_not_met() -> None:
    assert row(Budget(median=0.1), timed("slow", 5.0)).verdict is Verdict.NOT_MET


def test_a_row_without_a_budget_has_no_verdict() -> None:
    assert row(None, timed("slow", 5.0)).verdict is Verdict.NONE


@pytest.mark.parametrize(("seconds", "verdict"), [(0.95, Verdict.MET), (0.94, Verdict.NOT_MET)])
def test_a_budget_of_p95_is_met_where_95_runs_in_100_keep_to_it(
    seconds: float, verdict: Verdict
) -> None:
    ours = timed("ours", *(number / 100 for number in range(100, 0, -1)))
    budget = Budget(p95=seconds)

    assert Row(what="a thing", ours=ours, budget=budget).verdict is verdict


def test_a_budget_says_whether_it_is_of_p95() -> None:
    assert Budget(p95=0.05).told(Unit.SECONDS) == "50 ms at p95"


def test_a_budget_may_ask_for_the_median_for_p95_and_for_a_share_of_the_comparison() -> None:
    budget = Budget(median=1.2, p95=2, times_less=4)

    assert budget.told(Unit.SECONDS) == "1.2 s, 2 s at p95, 1/4 of each comparison"


def test_each_part_of_a_budget_that_is_not_met_says_by_how_much() -> None:
    missed = row(Budget(median=0.15, p95=0.1, times_less=4), timed("slow", 0.6))

    assert list(missed.shortfalls()) == [
        "the median is 200 ms, 50 ms over 150 ms",
        "p95 is 300 ms, 200 ms over 100 ms",
        "slow takes 3 times ours, not 4",
    ]


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        (0.0123, Unit.SECONDS, "12.3 ms"),
        (0.9994, Unit.SECONDS, "999 ms"),
        (1.0, Unit.SECONDS, "1 s"),
        (12.345, Unit.SECONDS, "12.3 s"),
        (84.53, Unit.MEGABYTES, "84.5 MB"),
    ],
)
def test_a_figure_has_three_digits(value: float, unit: Unit, shown: str) -> None:
    assert unit.shown(value) == shown
