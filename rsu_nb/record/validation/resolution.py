"""Does what was reopened name one finding, and does each direction come after its dispute?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.errors import Problem
from rsu_nb.record.determination import AnswerValue
from rsu_nb.record.facts import FindingResult

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.record.record import Record
    from rsu_nb.record.resolution import Reopened


def resolution_problems(record: Record) -> Iterator[Problem]:
    """Problems in what was reopened and in the rules disputed."""
    for number, reopened in enumerate(record.reopened, start=1):
        yield from _reopened(f"reopened[{number}]", reopened)
    for number, dispute in enumerate(record.disputed, start=1):
        if dispute.direction is not None and dispute.direction.on < dispute.on:
            yield Problem(
                where=f"disputed[{number}].direction.on",
                what="lies before the rule was disputed; correct one of the two dates",
            )


def _reopened(where: str, reopened: Reopened) -> Iterator[Problem]:
    named = (reopened.asking, reopened.fact, reopened.reading)
    if sum(one is not None for one in named) != 1:
        yield Problem(
            where=where, what="names no finding, or more than one; name an answer, fact or reading"
        )
        return
    if reopened.fact is None and reopened.was_found is not None:
        yield Problem(
            where=f"{where}.was_found", what="is for a fact; take it out, or name the fact"
        )
    values = _values(reopened)
    if reopened.was is not None and values and reopened.was not in values:
        known = ", ".join(sorted(values))
        yield Problem(where=f"{where}.was", what=f"is not one of {known}; correct it")


def _values(reopened: Reopened) -> frozenset[str]:
    """What may have been answered or found before; empty where this is not known here."""
    if reopened.asking is not None:
        return frozenset(AnswerValue)
    return frozenset(FindingResult) if reopened.fact is not None else frozenset()
