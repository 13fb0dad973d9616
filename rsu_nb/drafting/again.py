"""What is to be looked at again: something it rests on changed after it was written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.drafting.resting_on import OF_THE_WHOLE, rests_on
from rsu_nb.drafting.saved_things import WHOLE, SavedThings, Thing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.resting_on import Rest
    from rsu_nb.record.record import Record

_NOTHING: Final = Thing("null", "null")


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """One saved state of a record.

    Attributes:
        version: Its version; they go up.
        data: The record as plain data. It is only looked at before the next state is asked for,
            so that it may then be changed in place.
        paths: The places that differ from the state before; None where that is not known.
    """

    version: int
    data: Mapping[str, Any]
    paths: Sequence[Sequence[str | int]] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmed:
    """The officer's word that a thing was looked at and stays as it is.

    Attributes:
        version: The version of the record that was looked at.
        thing: The name of the thing, as in `LookAgain`.
    """

    version: int
    thing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """Something that is no longer what it was.

    Attributes:
        thing: Its name.
        was: What it was, as plain data; None where it was not there.
        now: What it is; None where it is gone.
    """

    thing: str
    was: Any
    now: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class LookAgain:
    """Something written that is to be looked at again.

    Attributes:
        thing: What: an answer by its asking, `F1.finding`, a matter by its id, or
            `whole_considered`.
        step: Key of the step in which it is written.
        because: What changed since it was written or last confirmed.
    """

    thing: str
    step: str
    because: tuple[Changed, ...]


def to_look_at_again(
    record: Record, states: Iterable[State], confirmed: Iterable[Confirmed] = ()
) -> tuple[LookAgain, ...]:
    """What in a record rests on something that changed after it was itself last written.

    An answer rests on what it relies on and on the answers before it in the tests it feeds; a
    finding on what it relies on, on the fact as claimed, on what was said of it and on the matters
    put about it; a matter on its sources and on the facts as claimed; the whole considered on all
    facts, evidence, accounts and matters put. What was changed and put back has not changed.

    Args:
        record: The record as it is, which is the last of the states.
        states: The states as saved, in order.
        confirmed: What the officer looked at again and left as it is.
    """
    declared = decision_type(record.decision_type, record.law_as_at)
    things = SavedThings(declared)
    seen: dict[str, Mapping[str, Thing]] = {}
    confirmations = _by_version(confirmed)
    for state in states:
        written = things.saved(state.data, state.paths)
        looked_at = written | confirmations.get(state.version, frozenset())
        if looked_at:
            seen |= {key: dict(things.now) for key in looked_at}
    return tuple(_again(record, seen, things.now))


def _by_version(confirmed: Iterable[Confirmed]) -> dict[int, frozenset[str]]:
    found: dict[int, frozenset[str]] = {}
    for one in confirmed:
        found[one.version] = found.get(one.version, frozenset()) | {one.thing}
    return found


def _again(
    record: Record, seen: Mapping[str, Mapping[str, Thing]], now: Mapping[str, Thing]
) -> Iterator[LookAgain]:
    for rest in rests_on(record):
        before = seen.get(rest.thing, now)
        names = _of_the_whole(before, now) if rest.thing == WHOLE else _names(rest, before)
        value = _whole if rest.thing == WHOLE else _substance
        because = tuple(
            Changed(thing=name, was=json.loads(was), now=json.loads(is_now))
            for name in dict.fromkeys(names)
            if (was := value(before.get(name, _NOTHING)))
            != (is_now := value(now.get(name, _NOTHING)))
        )
        if because:
            yield LookAgain(thing=rest.thing, step=rest.step, because=because)


def _names(rest: Rest, before: Mapping[str, Thing]) -> tuple[str, ...]:
    return (*rest.on, *(name for name in rest.after if name in before))


def _of_the_whole(before: Mapping[str, Thing], now: Mapping[str, Thing]) -> Iterator[str]:
    for things in (now, before):
        yield from (name for name, one in things.items() if one.list in OF_THE_WHOLE)


def _substance(thing: Thing) -> str:
    return thing.substance


def _whole(thing: Thing) -> str:
    return thing.whole
