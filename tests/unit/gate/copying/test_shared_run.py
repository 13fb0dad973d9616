from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.gate.copying.shared_run import RunIndex

if TYPE_CHECKING:
    from collections.abc import Sequence

WORDS = st.lists(st.sampled_from("abc"), max_size=40)


def longest(first: Sequence[str | None], second: Sequence[str]) -> int:
    """The length of the longest run that two sequences share, by comparing every place."""
    best, before = 0, [0] * (len(second) + 1)
    for word in first:
        now = [0]
        for place, other in enumerate(second):
            now.append(before[place] + 1 if word == other else 0)
        best, before = max(best, *now), now
    return best


@given(WORDS, WORDS, st.integers(7, 12))
def test_the_longest_shared_run_is_found_if_it_is_long_enough(
    first: list[str], second: list[str], shortest: int
) -> None:
    runs = list(RunIndex(tuple(first)).shared(tuple(second), shortest))
    length = longest(first, second)

    assert max((run.length for run in runs), default=0) == (length if length >= shortest else 0)


@given(WORDS, WORDS)
def test_every_run_is_shared_and_can_grow_to_neither_side(
    first: list[str], second: list[str]
) -> None:
    for run in RunIndex(tuple(first)).shared(tuple(second), 7):
        end, earlier_end = run.start + run.length, run.earlier_start + run.length

        assert first[run.start : end] == second[run.earlier_start : earlier_end]
        assert first[end : end + 1] != second[earlier_end : earlier_end + 1] or end == len(first)
        assert min(run.start, run.earlier_start) == 0 or (
            first[run.start - 1] != second[run.earlier_start - 1]
        )


@pytest.mark.parametrize(("gap", "count"), [(5, 1), (15, 0)])
def test_nothing_runs_over_what_is_left_out(gap: int, count: int) -> None:
    words = [f"w{number}" for number in range(30)]
    with_gap: list[str | None] = [*words]
    with_gap[gap] = None

    assert len(list(RunIndex(with_gap).shared(words, 20))) == count
