"""The long runs of words that two texts share, found by looking up a sample here and there.

Of a run of at least `shortest` words, every sample of `_SAMPLE` words that lies inside it stands
in both texts. So it is enough to look up each `shortest - _SAMPLE + 1`th sample of the earlier
text among all those of this case, and to grow each hit to both sides.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SAMPLE: Final = 6
_MOST_PLACES: Final = 50
"""A sample that stands in more places of one case than this says nothing about copying."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedRun:
    """Words that stand in the same order in two texts.

    Attributes:
        start: The first of them in the text that was indexed.
        earlier_start: The first of them in the other.
        length: How many they are.
    """

    start: int
    earlier_start: int
    length: int


class RunIndex:
    """All samples of one sequence of words, ready for many others to be held against it.

    A word that is None ends every run: it stands between two texts, or for what is left out.
    """

    def __init__(self, words: Sequence[str | None]) -> None:
        self._words = words
        self._samples: dict[tuple[str | None, ...], list[int]] = defaultdict(list)
        for start in range(len(words) - _SAMPLE + 1):
            sample = tuple(words[start : start + _SAMPLE])
            if None not in sample:
                self._samples[sample].append(start)

    def shared(self, earlier: Sequence[str], shortest: int) -> Iterator[SharedRun]:
        """The longest runs of at least `shortest` words that both have.

        Args:
            earlier: The words of the other text.
            shortest: How many words a run has at least; more than six.
        """
        reached: dict[int, int] = {}
        for place in range(0, len(earlier) - _SAMPLE + 1, shortest - _SAMPLE + 1):
            starts = self._samples.get(tuple(earlier[place : place + _SAMPLE]), ())
            for start in starts[:_MOST_PLACES]:
                shift = place - start
                if reached.get(shift, -1) >= start:
                    continue
                run = self._grown(earlier, start, place)
                reached[shift] = run.start + run.length
                if run.length >= shortest:
                    yield run

    def _grown(self, earlier: Sequence[str], start: int, place: int) -> SharedRun:
        words = self._words
        first, last = 0, _SAMPLE
        while min(start, place) > first and words[start - first - 1] == earlier[place - first - 1]:
            first += 1
        longest = min(len(words) - start, len(earlier) - place)
        while last < longest and words[start + last] == earlier[place + last]:
            last += 1
        return SharedRun(start=start - first, earlier_start=place - first, length=first + last)
