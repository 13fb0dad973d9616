"""Do branches, lists, answers, readings and conclusions fit together, each given once?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.errors import Problem
from rsu_nb.record.determination import ListName
from rsu_nb.record.validation.repetition import repeated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.record.determination import Answer, ClosedList, Determination
    from rsu_nb.record.record import Record

_BY_COUNTRY: Final = frozenset({ListName.PREDICAMENT, ListName.PLACE})


def determination_problems(record: Record) -> Iterator[Problem]:
    """Problems inside the determination that are not about ids alone."""
    determination = record.determination
    yield from _branches(determination)
    yield from _harms_of_predicaments(determination)
    yield from _closed_lists(determination)
    yield from _answers(determination)
    yield from _given_once(determination)


def _branches(determination: Determination) -> Iterator[Problem]:
    names = [branch.id for branch in determination.branches]
    if "primary" not in names:
        yield Problem(
            where="determination.branches", what="has no `primary`; add the branch decided on"
        )
    if repeated(names):
        yield Problem(
            where="determination.branches",
            what="has two branches of one name; give each a name of its own",
        )


def _harms_of_predicaments(determination: Determination) -> Iterator[Problem]:
    countries = {harm.id: harm.country for harm in determination.harms}
    for predicament in determination.predicaments:
        for harm in predicament.harms:
            if countries.get(harm, predicament.country) != predicament.country:
                yield Problem(
                    where=f"determination.predicaments.{predicament.id}.harms",
                    what=f"holds {harm}, a harm in another country; correct one of them",
                )
        if not predicament.harms:
            yield Problem(
                where=f"determination.predicaments.{predicament.id}.harms",
                what="is empty; a predicament is one harm, or several assessed together",
            )


def _closed_lists(determination: Determination) -> Iterator[Problem]:
    for number, closed in enumerate(determination.closed, start=1):
        where = f"determination.closed[{number}]"
        if closed.list in _BY_COUNTRY and closed.country is None:
            yield Problem(where=where, what=f"closes the list of {closed.list}s of no country")
        if closed.list not in _BY_COUNTRY and closed.country is not None:
            yield Problem(
                where=where, what=f"closes a list, {closed.list}, that is not kept by country"
            )
    if repeated(_list_key(closed) for closed in determination.closed):
        yield Problem(where="determination.closed", what="closes a list twice; keep one")


def _list_key(closed: ClosedList) -> tuple[str, str | None]:
    return closed.list, closed.country


def _answers(determination: Determination) -> Iterator[Problem]:
    branches = {branch.id for branch in determination.branches}
    destinations = {destination.code for destination in determination.destinations}
    for number, answer in enumerate(determination.answers, start=1):
        where = f"determination.answers[{number}]"
        if answer.branch not in branches:
            yield Problem(
                where=where, what="belongs to a branch that is not there; add the branch"
            )
        if answer.destination is not None and answer.destination not in destinations:
            yield Problem(
                where=where, what="is about a destination that is not listed; add it to the list"
            )
        yield from _countries_of_scope(where, answer, determination)


def _countries_of_scope(
    where: str, answer: Answer, determination: Determination
) -> Iterator[Problem]:
    countries = {one.id: one.country for one in determination.predicaments}
    countries |= {one.id: one.country for one in determination.places}
    of_answer = [answer.country] if answer.country else []
    members = [member for member in (answer.predicament, answer.place) if member in countries]
    if len({*of_answer, *(countries[member] for member in members)}) > 1:
        yield Problem(where=where, what="is about things of two countries; correct one of them")


def _given_once(determination: Determination) -> Iterator[Problem]:
    asked: set[tuple[str | None, ...]] = set()
    for number, answer in enumerate(determination.answers, start=1):
        if _asked(answer) in asked:
            yield Problem(
                where=f"determination.answers[{number}]",
                what="answers what an earlier one answers; keep one of the two",
            )
        asked.add(_asked(answer))
    if repeated(reading.rule for reading in determination.readings):
        yield Problem(where="determination.readings", what="takes two readings of one rule")
    if repeated(conclusion.limb for conclusion in determination.conclusions):
        yield Problem(where="determination.conclusions", what="concludes on one limb twice")
    if repeated(destination.code for destination in determination.destinations):
        yield Problem(where="determination.destinations", what="lists a destination twice")


def _asked(answer: Answer) -> tuple[str | None, ...]:
    return (
        answer.issue,
        answer.branch,
        answer.country,
        answer.predicament,
        answer.place,
        answer.destination,
        answer.act,
        answer.circumstance,
    )
