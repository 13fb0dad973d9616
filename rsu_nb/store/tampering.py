"""What was done to a log that is not as it was written, and to which of its entries."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Final

from rsu_nb.store.entry import FIRST_HASH, Entry, chain_hash

if TYPE_CHECKING:
    from collections.abc import Sequence

_REMOVED_AT_MOST: Final = 1000
"""How many entries may be gone before one that is still known for the one it was."""


class Tampering(Enum):
    """What was done; the value is the sentence that says it of an entry."""

    CHANGED = "entry {number} was changed after it was written"
    REMOVED = "entry {number} was removed"
    INSERTED = "entry {number} was put in later"
    MOVED = "entry {number} stands where another was written"
    UNCHAINED = "entry {number} does not follow the one before it: one of the two was changed"
    CUT_OFF = "entry {number} and what came after it were cut off"
    UNLISTED = "the case was taken out of the list of cases; entry {number} and others are left"
    ABSENT = "the case was taken out of the store: entry {number} and all that came after it"
    UNKNOWN = "the case was put into the store, from entry {number} on: the unit's log knows none"
    FILE = "the file attached with entry {number} was changed or taken out"
    STAGE = "entry {number} and those before it do not bear out the stage in the list of cases"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tampered:
    """One entry to which something was done.

    Attributes:
        kind: What was done to it.
        number: Its number in the log of the case, from 1.
    """

    kind: Tampering
    number: int

    def __str__(self) -> str:
        """The sentence that says it."""
        return self.kind.value.format(number=self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A row of the table of entries.

    Attributes:
        sequence: The number it has now.
        entry: What it holds; None where that is no entry at all.
    """

    sequence: int
    entry: Entry | None

    def is_as_written(self, number: int) -> bool:
        """True where its hash is that of an entry of that number."""
        if self.entry is None:
            return False
        head = replace(self.entry.head, sequence=number)
        return self.entry.hash == chain_hash(head, self.entry.locked)


def tampered_in(lines: Sequence[Line]) -> Tampered | None:
    """Returns the first entry that is not what was written there, by the hashes alone.

    Args:
        lines: The rows of one case, by their numbers.
    """
    before = FIRST_HASH
    for number, line in enumerate(lines, start=1):
        if line.sequence != number:
            return _misnumbered(line.sequence, number)
        if line.entry is None or not line.is_as_written(number):
            return _replaced(lines, number)
        if line.entry.head.previous_hash != before:
            return Tampered(kind=Tampering.UNCHAINED, number=number)
        before = line.entry.hash
    return None


def _misnumbered(sequence: int, number: int) -> Tampered:
    if not isinstance(sequence, int):  # a tampered file holds any kind of value
        return Tampered(kind=Tampering.CHANGED, number=number)
    if sequence > number:
        return Tampered(kind=Tampering.REMOVED, number=number)
    return Tampered(kind=Tampering.INSERTED, number=sequence)


def _replaced(lines: Sequence[Line], number: int) -> Tampered:
    """What was done where the entry at `number` was not written as that number."""
    here = lines[number - 1]
    numbers = range(1, len(lines) + _REMOVED_AT_MOST + 1)
    written = next((one for one in numbers if here.is_as_written(one)), None)
    is_elsewhere = any(line.is_as_written(number) for line in lines)
    if written is None:
        kind = Tampering.INSERTED if is_elsewhere else Tampering.CHANGED
    elif written < number:
        is_copy = _hash(here) == _hash(lines[written - 1])
        return Tampered(kind=Tampering.INSERTED, number=number if is_copy else written)
    else:
        kind = Tampering.MOVED if is_elsewhere else Tampering.REMOVED
    return Tampered(kind=kind, number=number)


def _hash(line: Line) -> str | None:
    return line.entry.hash if line.entry else None
