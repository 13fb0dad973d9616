"""What a check of a record is: it yields problems, and never raises."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.errors import Problem
    from rsu_nb.record.record import Record


class Check(Protocol):
    """Finds what is wrong in a record of the right form."""

    def __call__(self, record: Record, /) -> Iterator[Problem]:
        """Every problem of this sort."""


class RemainderCheck(Protocol):
    """Finds what is wrong in the rest of a record whose other parts have the wrong form."""

    def __call__(self, record: Record, /, *, also_known: frozenset[str]) -> Iterator[Problem]:
        """Every problem of this sort; `also_known` are the ids in the parts left out."""
