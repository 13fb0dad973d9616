"""Which findings changed after a limb that rests on them was concluded, and why."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from rsu_nb.drafting.found_values import Value, answered, found_of, named_finding, taken
from rsu_nb.drafting.standing import PRIMARY, standing_of
from rsu_nb.law.entailment import issues_in
from rsu_nb.law.expression import Taken, walk
from rsu_nb.record.facts import FactGroup, MaterialFact
from rsu_nb.record.lookup import ids
from rsu_nb.record.relied_on import ids_in
from rsu_nb.record.validation import validated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from rsu_nb.drafting.standing import Standing
    from rsu_nb.law.decision_type import Outcome
    from rsu_nb.law.expression import Expression
    from rsu_nb.law.issue import IssueAt
    from rsu_nb.record.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A finding that is no longer what it was when a limb that rests on it was concluded.

    Attributes:
        limb: Key of the limb.
        step: Key of the step in which the finding is made.
        finding: What it is a finding on: an asking in words, a fact by its id, or `reading` and
            the rule.
        was: What was found when the conclusion was stated.
        now: What is found now.
        is_reasoned: True where it is said that it was reopened, from what, and why.
    """

    limb: str
    step: str
    finding: str
    was: Value
    now: Value
    is_reasoned: bool


def states_at_conclusion(
    states: Iterable[Mapping[str, Any]], subject: str = "the case"
) -> dict[str, Record]:
    """The record as it was when each limb's conclusion was first stated upon findings.

    That is when what the findings entail is first shown; a conclusion withdrawn and stated again
    begins nothing anew.

    Args:
        states: The states of a record as saved, in order, as plain data; each is only looked at
            before the next one is asked for.
        subject: What an invalid state is called.

    Raises:
        InvalidRecordError: A state in which a conclusion is stated is not a valid record.
    """
    found: dict[str, Record] = {}
    looked_at = ""
    for data in states:
        if _stated(data) - found.keys():
            answered = _without_words(data)
            if answered != looked_at:
                looked_at = answered
                record = validated(json.loads(json.dumps(data)), subject)
                found |= {key: record for key in _shown(record) if key not in found}
    return found


def changed_since(at_conclusion: Mapping[str, Record], now: Record) -> tuple[Change, ...]:
    """The findings that changed after a limb that rests on them was concluded, limb by limb.

    What only follows from a change, an answer that has become moot or only now arises, is none.

    Args:
        at_conclusion: The record as each limb was concluded, by limb (`states_at_conclusion`).
        now: The record as it is.
    """
    standing = standing_of(now)
    return tuple(
        change
        for limb in standing.decision_type.limbs
        if limb.key in at_conclusion
        for change in _of_limb(limb.key, at_conclusion[limb.key], now, standing)
    )


def _stated(data: Mapping[str, Any]) -> set[str]:
    conclusions = data.get("determination", {}).get("conclusions", ())
    return {one["limb"] for one in conclusions}


def _without_words(data: Mapping[str, Any]) -> str:
    """All that decides where the findings lead, so that typing reasons is not looked into."""
    lists = (data.get("countries", ()), *data["determination"].values())
    kept = [
        {key: value for key, value in member.items() if not isinstance(value, dict)}
        for members in lists
        if isinstance(members, list)
        for member in members
    ]
    return json.dumps(kept, sort_keys=True)


def _shown(record: Record) -> Iterator[str]:
    """The limbs of which it is shown where the findings lead."""
    standing = standing_of(record)
    for key, limb in standing.primary.limbs.items():
        if standing.concluded(key) is not None and limb.conclusion is not None:
            yield key


def _of_limb(limb: str, before: Record, now: Record, standing: Standing) -> Iterator[Change]:
    earlier = standing_of(before)
    for name, step, was, is_now in _compared(limb, before, earlier, now, standing):
        if was != is_now:
            yield Change(
                limb=limb,
                step=step,
                finding=name,
                was=was,
                now=is_now,
                is_reasoned=_is_reasoned(now, standing, limb, name, was),
            )


def _compared(
    limb: str, before: Record, earlier: Standing, now: Record, later: Standing
) -> Iterator[tuple[str, str, Value, Value]]:
    """Each finding that the limb rested on or rests on: its name, its step, then and now."""
    askings = {*_askings(limb, earlier), *_askings(limb, later)}
    for at in sorted(askings, key=str):
        if not (_only_followed(at, earlier) or _only_followed(at, later)):
            step = later.decision_type.issue(at.issue).step
            yield str(at), step, answered(earlier, at), answered(later, at)
    facts = {*_facts(limb, before, earlier), *_facts(limb, now, later)}
    for fact in sorted(facts):
        yield fact, "facts", found_of(before, fact), found_of(now, fact)
    for reading in later.decision_type.readings:
        if any(reading.key in _readings_in(one.test) for one in _conclusions(limb, later)):
            name = f"reading {reading.key}"
            yield name, reading.step, taken(before, reading.key), taken(now, reading.key)


def _askings(limb: str, standing: Standing) -> Iterator[IssueAt]:
    keys = frozenset[str]().union(*(issues_in(one.test) for one in _conclusions(limb, standing)))
    return (at for at in standing.primary.live_answered if at.issue in keys)


def _conclusions(limb: str, standing: Standing) -> tuple[Outcome, ...]:
    return standing.decision_type.limb(limb).conclusions


@cache
def _readings_in(test: Expression) -> frozenset[str]:
    """Keys of the rules of which a reading occurs in a test."""
    return frozenset(part.reading.key for part in walk(test) if isinstance(part, Taken))


def _only_followed(at: IssueAt, standing: Standing) -> bool:
    """True where an asking has no answer that counts because it does not arise there.

    An asking of something that is not on its list yet has not been asked; that is no such case.
    """
    is_there = all(member in standing.members for _, member in at.of)
    is_live = at in standing.primary.live_answered or at in standing.primary.open_issues
    return is_there and not is_live


def _facts(limb: str, record: Record, standing: Standing) -> Iterator[str]:
    known = ids(record)
    for at in _askings(limb, standing):
        for id_ in ids_in(standing.answers[PRIMARY, at]):
            if id_ in known and isinstance(known[id_][1], MaterialFact | FactGroup):
                yield id_


def _is_reasoned(record: Record, standing: Standing, limb: str, finding: str, was: Value) -> bool:
    known = standing.decision_type.order
    return any(
        one.limb == limb
        and (one.asking is None or one.asking.issue in known)
        and named_finding(one, standing.decision_type) == finding
        and one.was == was.key
        for one in record.reopened
    )


def findings_under(limb: str, record: Record) -> tuple[tuple[str, str, Value], ...]:
    """The findings that the conclusion on a limb rests on: name, key of the step, what is found.

    Args:
        limb: Key of the limb.
        record: The record as it is.
    """
    standing = standing_of(record)
    compared = _compared(limb, record, standing, record, standing)
    return tuple((name, step, now) for name, step, _, now in compared)
