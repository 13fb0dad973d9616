"""One line of the benchmark: what was measured, beside what, and whether its budget is met."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from math import ceil
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Unit(Enum):
    """What the figures of a row are in; less is better in each."""

    SECONDS = "seconds"
    MEGABYTES = "megabytes"

    def shown(self, value: float) -> str:
        """Returns a figure for a reader, in three digits; milliseconds below one second."""
        if self is Unit.MEGABYTES:
            return f"{value:.3g} MB"
        return f"{value:.3g} s" if value >= 1 else f"{value * 1000:.3g} ms"


@dataclass(frozen=True, slots=True, kw_only=True)
class Runs:
    """The runs of one way to do a thing.

    Attributes:
        name: What did it.
        first: The figure of the first run, which also loads what the others find loaded.
        values: The figure of each run after the first.
    """

    name: str
    first: float
    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle of the runs after the first."""
        return median(self.values)

    @property
    def p95(self) -> float:
        """What 95 in 100 of the runs after the first come to at most."""
        return sorted(self.values)[ceil(0.95 * len(self.values)) - 1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Absent:
    """A comparison that cannot run here, and why."""

    name: str
    reason: str


class Verdict(Enum):
    """What a budget comes to."""

    MET = "met"
    NOT_MET = "NOT MET"
    UNKNOWN = "not known: a comparison is absent"
    NONE = "–"


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """What is asked of the median, of 95 runs in 100, and beside the comparisons.

    Attributes:
        median: The most that the middle run may come to; None where nothing is asked of it.
        p95: The most that 95 runs in 100 may come to; None where nothing is asked of them.
        times_less: How many times less than each comparison's the median is to be; 1 asks that
            it be less, None nothing.
    """

    median: float | None = None
    p95: float | None = None
    times_less: float | None = None

    def told(self, unit: Unit) -> str:
        """Returns the budget as the table prints it."""
        asked = [] if self.median is None else [unit.shown(self.median)]
        asked += [] if self.p95 is None else [f"{unit.shown(self.p95)} at p95"]
        if self.times_less is not None:
            share = f"1/{self.times_less:g} of each comparison"
            asked.append("least of all" if self.times_less == 1 else share)
        return ", ".join(asked)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing measured.

    Attributes:
        what: The thing an officer waits for, or that it takes.
        ours: What we come to.
        comparisons: What others come to for the same, in the same run.
        budget: What is asked, or None where nothing is.
        note: What a reader must know to read the figures rightly.
        unit: What the figures are in.
    """

    what: str
    ours: Runs
    comparisons: tuple[Runs | Absent, ...] = ()
    budget: Budget | None = None
    note: str = ""
    unit: Unit = Unit.SECONDS

    def shortfalls(self) -> Iterator[str]:
        """Gives a clause for each part of the budget that is not met, with how much is over."""
        if self.budget is None:
            return
        for found, most, words in (
            (self.ours.median, self.budget.median, "the median"),
            (self.ours.p95, self.budget.p95, "p95"),
        ):
            if most is not None and found > most:
                shown = self.unit.shown
                yield f"{words} is {shown(found)}, {shown(found - most)} over {shown(most)}"
        for other in self.comparisons if self.budget.times_less else ():
            times = other.median / self.ours.median if isinstance(other, Runs) else None
            if times is not None and times <= (self.budget.times_less or 0):
                yield f"{other.name} takes {times:.2g} times ours, not {self.budget.times_less:g}"

    @property
    def verdict(self) -> Verdict:
        """Whether the budget is met."""
        if self.budget is None:
            return Verdict.NONE
        if any(self.shortfalls()):
            return Verdict.NOT_MET
        is_absent = any(isinstance(other, Absent) for other in self.comparisons)
        return Verdict.UNKNOWN if self.budget.times_less and is_absent else Verdict.MET
