"""Runs several ways to do the same thing in turn, so that a busy moment slows them all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks.row import Absent, Row, Runs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.row import Budget


@dataclass(frozen=True, slots=True, kw_only=True)
class Contender:
    """One way to do a thing: its name, and the call that does it once."""

    name: str
    run: Callable[[], object]


def contest(
    what: str,
    contenders: Sequence[Contender | Absent],
    *,
    runs: int,
    budget: Budget | None = None,
    note: str = "",
) -> Row:
    """Returns the row of a contest, in which the first contender is ours.

    Args:
        what: The thing that all of them do.
        contenders: Ours first; an absent one keeps its place and says why.
        runs: How often each runs after its first time; at least one.
        budget: What is asked of ours.
        note: What a reader of the figures must know.
    """
    present = [one for one in contenders if isinstance(one, Contender)]
    first = {one.name: _seconds(one) for one in present}
    later: dict[str, list[float]] = {one.name: [] for one in present}
    for _ in range(runs):
        for one in present:
            later[one.name].append(_seconds(one))
    timed = {name: Runs(name=name, first=first[name], values=tuple(later[name])) for name in first}
    ours, *others = (one if isinstance(one, Absent) else timed[one.name] for one in contenders)
    if isinstance(ours, Absent):
        raise TypeError(ours.name)
    return Row(what=what, ours=ours, comparisons=tuple(others), budget=budget, note=note)


def _seconds(contender: Contender) -> float:
    start = perf_counter()
    contender.run()
    return perf_counter() - start
