"""One line of the benchmark: what was measured, beside what, and whether its budget is met."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from math import ceil
from statistics import median


@dataclass(frozen=True, slots=True, kw_only=True)
class Timed:
    """The runs of one way to do a thing.

    Attributes:
        name: What did it.
        first: Seconds of the first run, which also loads what the others find loaded.
        seconds: Seconds of each run after the first.
    """

    name: str
    first: float
    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle of the runs after the first, in seconds."""
        return median(self.seconds)

    @property
    def p95(self) -> float:
        """What 95 in 100 of the runs after the first take at most, in seconds."""
        return sorted(self.seconds)[ceil(0.95 * len(self.seconds)) - 1]


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
    """What is asked of the median, or of 95 runs in 100.

    Attributes:
        seconds: The most it may take.
        is_of_p95: True where 95 runs in 100 are to keep to it, not the middle one only.
        is_to_be_fastest: True where it must also be faster than every comparison.
    """

    seconds: float
    is_of_p95: bool = False
    is_to_be_fastest: bool = False

    def __str__(self) -> str:
        """The budget as the table prints it."""
        at = " at p95" if self.is_of_p95 else ""
        return f"{self.seconds:g} s{at}" + (", fastest" if self.is_to_be_fastest else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing measured.

    Attributes:
        what: The thing an officer waits for.
        ours: How long we take.
        comparisons: How long others take for the same, in the same run.
        budget: What is asked, or None where nothing is.
        note: What a reader must know to read the figures rightly.
    """

    what: str
    ours: Timed
    comparisons: tuple[Timed | Absent, ...] = ()
    budget: Budget | None = None
    note: str = ""

    @property
    def held_to_budget(self) -> float:
        """Our seconds that the budget is about."""
        is_of_p95 = self.budget is not None and self.budget.is_of_p95
        return self.ours.p95 if is_of_p95 else self.ours.median

    @property
    def verdict(self) -> Verdict:
        """Whether the budget is met."""
        if self.budget is None:
            return Verdict.NONE
        others = [other for other in self.comparisons if isinstance(other, Timed)]
        is_beaten = any(other.median <= self.ours.median for other in others)
        if self.held_to_budget > self.budget.seconds or (
            self.budget.is_to_be_fastest and is_beaten
        ):
            return Verdict.NOT_MET
        if self.budget.is_to_be_fastest and len(others) < len(self.comparisons):
            return Verdict.UNKNOWN
        return Verdict.MET
