"""Tries parsers in turn until the time is up, and shows the smallest input that each fails on."""

from __future__ import annotations

import time
import traceback
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from hypothesis import HealthCheck, Phase, given, seed, settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.fuzz.target import Target

_LONGEST: Final = 3000


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """An input on which a parser does what no parser may.

    Attributes:
        target: What the parser reads.
        seed: What the input was made from.
        given: The smallest such input.
        error: What it did.
    """

    target: str
    seed: int
    given: Any
    error: BaseException

    def __str__(self) -> str:
        """What is wrong, where, on what input, and how to see it again."""
        where = traceback.extract_tb(self.error.__traceback__)[-1]
        return (
            f"{self.target}: {type(self.error).__name__}: {self.error} "
            f"({Path(where.filename).name}, line {where.lineno})\n"
            f"  given {_short(repr(self.given))}\n"
            f"  again: make fuzz SEED={self.seed} ONLY={self.target!r}"
        )


@dataclass(slots=True)
class Fuzzing:
    """What came of it.

    Attributes:
        counts: How many inputs each parser was given.
        findings: What was found, at most one for each parser.
    """

    counts: Counter[str]
    findings: list[Finding]


def _short(text: str) -> str:
    """The text, or of a long one its two ends."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} … {text[-_LONGEST:]}"


def fuzzed(targets: Sequence[Target], seconds: float, first_seed: int) -> Fuzzing:
    """Returns what came of giving input to parsers for so many seconds; each has a turn."""
    end = time.monotonic() + seconds
    fuzzing = Fuzzing(Counter(), [])
    number = first_seed
    left = list(targets)
    while left:
        for target in tuple(left):
            if number > first_seed and time.monotonic() > end:
                return fuzzing
            if found := _tried(target, number, fuzzing.counts):
                fuzzing.findings.append(found)
                left.remove(target)
        number += 1
    return fuzzing


def _tried(target: Target, number: int, counts: Counter[str]) -> Finding | None:
    """What one turn finds."""
    last: list[Any] = []

    @seed(number)
    @settings(
        max_examples=target.examples,
        database=None,
        deadline=None,
        derandomize=False,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
    )
    @given(target.given)
    def attempt(given_now: Any) -> None:
        counts[target.name] += 1
        last[:] = [given_now]
        target.try_once(given_now)

    try:
        attempt()
    except Exception as error:  # a finding, whatever it is
        return Finding(target=target.name, seed=number, given=last[0], error=error)
    return None
