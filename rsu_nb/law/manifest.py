"""The law that a case is pinned to, entry by entry, so that what changed can be told by name."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import Enum
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.law.expression import LegalTest, Reading, Taken
from rsu_nb.law.issue import Answered, Issue
from rsu_nb.law.version import law_of, law_version

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.law.expression import Expression
    from rsu_nb.law.provision import Authority, Provision

SCHEMA: Final = "rsu-nb/manifest/1"
_DIGITS: Final = 16
"""How much of a SHA-256 is kept: enough to see a change, which is all it is for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing of the law, by its parts.

    Attributes:
        kind: What it is, such as `issue` or `provision`.
        name: What it is called in a sentence, such as `limb refugee, conclusion is`.
        parts: A fingerprint of each of its parts, by the part's name.
        bears_on: Keys of the issues whose answers rest on it.
    """

    kind: str
    name: str
    parts: Mapping[str, str]
    bears_on: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The law of a decision type as at a date.

    Attributes:
        decision_type: Key of the decision type.
        law_as_at: The date, as year-month-day.
        version: The law version that is printed; it changes whenever the law itself does.
        entries: Everything the version covers, in order.
    """

    decision_type: str
    law_as_at: str
    version: str
    entries: tuple[Entry, ...]

    def data(self) -> dict[str, Any]:
        """The manifest as data that JSON can hold; `manifest_from` reads it again."""
        return {
            "schema": SCHEMA,
            "decision_type": self.decision_type,
            "law_as_at": self.law_as_at,
            "version": self.version,
            "entries": [
                {
                    "kind": one.kind,
                    "name": one.name,
                    "parts": dict(one.parts),
                    "bears_on": list(one.bears_on),
                }
                for one in self.entries
            ],
        }


def manifest_from(data: Mapping[str, Any]) -> Manifest:
    """The manifest that `Manifest.data` gave."""
    return Manifest(
        decision_type=data["decision_type"],
        law_as_at=data["law_as_at"],
        version=data["version"],
        entries=tuple(
            Entry(
                kind=one["kind"],
                name=one["name"],
                parts=dict(one["parts"]),
                bears_on=tuple(one["bears_on"]),
            )
            for one in data["entries"]
        ),
    )


def manifest_of(decision_type: DecisionType, law_as_at: date) -> Manifest:
    """The law that a case of this type is decided under.

    It covers what the law version covers: the declaration, and all instruments, provisions,
    authorities and rights of appeal, whether or not the declaration names them.
    """
    return Manifest(
        decision_type=decision_type.key,
        law_as_at=law_as_at.isoformat(),
        version=law_version(decision_type),
        entries=tuple(_entries(decision_type, law_as_at)),
    )


def _entries(declared: DecisionType, law_as_at: date) -> Iterator[Entry]:
    law = law_of(declared)
    yield Entry(kind="type", name=f"decision type {declared.key}", parts=_parts(declared))
    for issue in declared.issues:
        name = f"issue {issue.key}"
        yield Entry(kind="issue", name=name, parts=_parts(issue), bears_on=(issue.key,))
    yield from _tests(declared)
    yield from _outcomes(declared)
    for kind, things in (
        ("step", declared.steps),
        ("notice", declared.notices),
        ("instrument", law.instruments),
        ("right of appeal", law.appeals),
    ):
        for one in things:
            yield Entry(kind=kind, name=f"{kind} {one.key}", parts=_parts(one))
    citing = _citing(declared)
    for provision in law.provisions:
        in_force = {"is_in_force": _fingerprint(provision.is_in_force(law_as_at))}
        parts = {**_parts(provision), **in_force}
        yield _cited("provision", provision, parts, citing[provision.key])
    for authority in law.authorities:
        issues = {one.key for one in declared.issues if authority.key in one.authorities}
        yield _cited("authority", authority, _parts(authority), issues)


def _cited(
    kind: str, thing: Provision | Authority, parts: Mapping[str, str], issues: Iterable[str]
) -> Entry:
    return Entry(
        kind=kind, name=f"{kind} {thing.key}", parts=parts, bears_on=tuple(sorted(issues))
    )


def _tests(declared: DecisionType) -> Iterator[Entry]:
    """Each named test, then each reading, then each combination that is refused."""
    tests = _named_tests(declared)
    for key, found in tests.items():
        every = tuple(dict.fromkeys(issue for one in found for issue in _issues(one)))
        yield Entry(kind="test", name=f"test {key}", parts=_joined(found), bears_on=every)
    for reading in declared.readings:
        taking = (one for found in tests.values() for one in found if _takes(one, reading))
        every = tuple(dict.fromkeys(issue for one in taking for issue in _issues(one)))
        name = f"reading {reading.key}"
        yield Entry(kind="reading", name=name, parts=_parts(reading), bears_on=every)
    for refused in declared.constraints:
        every = _issues(refused.must_not_be_met)
        name = f"refused combination {refused.key}"
        yield Entry(kind="refused", name=name, parts=_parts(refused), bears_on=every)


def _outcomes(declared: DecisionType) -> Iterator[Entry]:
    for limb in declared.limbs:
        yield Entry(kind="limb", name=f"limb {limb.key}", parts=_parts(limb))
        for noun, outcomes in (("conclusion", limb.conclusions), ("result", limb.results)):
            for one in outcomes:
                yield Entry(
                    kind=noun,
                    name=f"limb {limb.key}, {noun} {one.key}",
                    parts=_parts(one),
                    bears_on=_issues(one.test),
                )


def _named_tests(declared: DecisionType) -> dict[str, list[LegalTest]]:
    """The named tests by key, in the order in which they are met with."""
    found: dict[str, list[LegalTest]] = {}
    for test in (*declared.tests(), declared.acceptance):
        for part in _everything_in(test):
            if isinstance(part, LegalTest) and part not in found.setdefault(part.key, []):
                found[part.key].append(part)
    return found


@cache
def _everything_in(test: Expression) -> tuple[Expression, ...]:
    """What a test is made of, however deep, outermost first and each once."""
    inner = (one for part in test.parts() for one in _everything_in(part))
    return tuple(dict.fromkeys((test, *inner)))


def _issues(test: Expression) -> tuple[str, ...]:
    """Keys of the issues that a test turns on, however deep, each once."""
    keys = (_issue_key(part) for part in _everything_in(test))
    return tuple(dict.fromkeys(key for key in keys if key))


def _issue_key(part: Expression) -> str:
    match part:
        case Issue(key=key):
            return key
        case Answered(issue=issue):
            return issue.key
        case _:
            return ""


def _takes(test: LegalTest, reading: Reading) -> bool:
    """True where a reading of the rule stands in the test itself, not in a test it names."""
    return any(isinstance(one, Taken) and one.reading is reading for one in _own_parts(test.body))


def _citing(declared: DecisionType) -> dict[str, set[str]]:
    """By provision: the issues that name it, or stand directly in a test that names it."""
    citing: dict[str, set[str]] = defaultdict(set)
    for issue in declared.issues:
        for key in issue.provisions:
            citing[key].add(issue.key)
    for test in (one for found in _named_tests(declared).values() for one in found):
        issues = {key for part in _own_parts(test.body) if (key := _issue_key(part))}
        for key in test.provisions:
            citing[key] |= issues
    return citing


def _own_parts(test: Expression) -> Iterator[Expression]:
    """What a test is made of, without what is inside the tests it names."""
    yield test
    if not isinstance(test, LegalTest):
        for part in test.parts():
            yield from _own_parts(part)


def _joined(found: list[LegalTest]) -> dict[str, str]:
    """The parts of the tests of one name; of several, each part of them all."""
    each = [_parts(one) for one in found]
    return {name: _fingerprint([one[name] for one in each]) for name in each[0]}


def _parts(thing: Any) -> dict[str, str]:
    """A fingerprint of each field but the name; what has a name of its own counts by it."""
    names = [field.name for field in fields(thing) if field.name != "key"]
    return {name: _fingerprint(_plain(getattr(thing, name))) for name in names}


def _plain(value: Any) -> Any:
    """A value as data; a named thing inside it is its kind and name only."""
    match value:
        case Enum():
            return value.value
        case tuple():
            return [_plain(one) for one in value]
        case None | bool() | str():
            return value
        case _:
            return _plain_thing(value)


def _plain_thing(value: Any) -> Any:
    kind = type(value).__name__
    if hasattr(value, "key"):
        return [kind, value.key]
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return [kind, *(_plain(getattr(value, field.name)) for field in fields(value))]


def _fingerprint(data: Any) -> str:
    text = json.dumps(data, ensure_ascii=False, sort_keys=True)
    return sha256(text.encode()).hexdigest()[:_DIGITS]
