"""What each written thing of a record rests on, by the names of the things as saved."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.drafting.saved_things import WHOLE, named
from rsu_nb.errors import UnknownNameError
from rsu_nb.law.entailment import issues_in
from rsu_nb.law.expression import Taken, walk
from rsu_nb.record.answers import asking_of
from rsu_nb.record.relied_on import ids_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.law.expression import Expression
    from rsu_nb.law.issue import IssueAt
    from rsu_nb.record.facts import FactGroup, Finding, MaterialFact, MatterPut
    from rsu_nb.record.record import Record

OF_THE_WHOLE: Final = frozenset(
    {
        "facts",
        "fact_groups",
        "matters_put",
        "evidence",
        "country_information",
        "accounts",
        "future_conduct",
        "sur_place_acts",
        "circumstances",
    }
)
"""The lists whose things are considered together, as a whole (s 137(5))."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """What one written thing rests on.

    Attributes:
        thing: Its name.
        step: Key of the step in which it is written.
        on: Names of what it rests on, whether or not it was there when the thing was written.
        after: Names of what comes before it in the tests, which counts once it was given.
    """

    thing: str
    step: str
    on: tuple[str, ...]
    after: tuple[str, ...] = ()


def rests_on(record: Record) -> Iterator[Rest]:
    """What the matters, findings, answers and the whole considered of a record rest on.

    What the whole rests on is not listed: it is every thing of `OF_THE_WHOLE`.
    """
    named_by_id = _Names(record)
    for matter in record.matters_put:
        yield Rest(thing=matter.id, step="matters-put", on=_of_matter(matter, named_by_id))
    for fact in record.facts:
        if fact.finding is not None:
            on = _of_finding(record, fact.id, (fact,), fact.finding, named_by_id)
            yield Rest(thing=f"{fact.id}.finding", step="facts", on=on)
    for group in record.fact_groups:
        if group.finding is not None:
            facts = tuple(one for one in record.facts if one.id in group.facts)
            on = _of_finding(record, group.id, facts, group.finding, named_by_id)
            yield Rest(thing=f"{group.id}.finding", step="facts", on=on)
    if record.whole_considered is not None:
        yield Rest(thing=WHOLE, step="facts", on=())
    yield from _of_answers(record, named_by_id)


class _Names:
    """The names of the things that an id of a record stands for."""

    def __init__(self, record: Record) -> None:
        self._accounts = {one.id: one for one in record.accounts}
        self._facts = {one.id for one in record.facts}
        self._groups: dict[str, FactGroup] = {one.id: one for one in record.fact_groups}
        self._predicaments = {one.id: one for one in record.determination.predicaments}

    def of(self, id_: str) -> tuple[str, ...]:
        """All that a reason rests on which relies on the id."""
        if id_ in self._facts:
            groups = (one.id for one in self._groups.values() if id_ in one.facts)
            return (id_, f"{id_}.finding", *(f"{group}.finding" for group in groups))
        if id_ in self._groups:
            return (id_, f"{id_}.finding")
        if id_ in self._accounts:
            said = (f"{id_} on {one.fact}" for one in self._accounts[id_].statements)
            return (id_, *said)
        if id_ in self._predicaments:
            return (id_, *self._predicaments[id_].harms)
        return (id_,)

    def as_claimed(self, id_: str) -> tuple[str, ...]:
        """As `of`, but of a fact what is claimed only, not what is found of it."""
        return (id_,) if id_ in self._facts or id_ in self._groups else self.of(id_)


def _each(names: Iterable[str], *, but: str) -> tuple[str, ...]:
    return tuple(one for one in dict.fromkeys(names) if one != but)


def _of_matter(matter: MatterPut, names: _Names) -> tuple[str, ...]:
    found = (name for id_ in sorted(ids_in(matter)) for name in names.as_claimed(id_))
    return _each(found, but=matter.id)


def _of_finding(
    record: Record, id_: str, facts: tuple[MaterialFact, ...], finding: Finding, names: _Names
) -> tuple[str, ...]:
    about = {id_, *(fact.id for fact in facts)}
    claimed = (id_, *(fact.id for fact in facts))
    said = (f"{account.id} on {fact.id}" for account in record.accounts for fact in facts)
    put = (one.id for one in record.matters_put if about & set(one.bears_on_facts))
    depends = (name for fact in facts for one in fact.depends_on for name in names.of(one))
    relied = (name for one in sorted(ids_in(finding)) for name in names.of(one))
    found = (*claimed, *said, *put, *depends, *_reports(record, about), *relied)
    own = {f"{one}.finding" for one in about}
    return tuple(one for one in dict.fromkeys(found) if one not in own)


def _reports(record: Record, about: set[str]) -> Iterator[str]:
    """The reports that are said to bear on a fact, relied on for it or not."""
    for item in record.evidence:
        uses = item.report.uses if item.report is not None else ()
        if any(about & set(use.of) for use in uses):
            yield item.id


def _of_answers(record: Record, names: _Names) -> Iterator[Rest]:
    declared = decision_type(record.decision_type, record.law_as_at)
    askings = []
    for answer in record.determination.answers:
        try:
            askings.append((asking_of(answer, declared), answer))
        except UnknownNameError:
            continue
    for at, answer in askings:
        earlier, readings = _before(declared, at.issue)
        thing = named(at, answer.branch)
        relied = (name for id_ in sorted(ids_in(answer)) for name in names.of(id_))
        yield Rest(
            thing=thing,
            step=declared.issue(at.issue).step,
            on=_each(relied, but=thing),
            after=(
                *(
                    named(other, answer.branch)
                    for other, one in askings
                    if one.branch == answer.branch and other.issue in earlier
                    if _is_about_the_same(at, other)
                ),
                *(f"reading {key}" for key in readings),
            ),
        )


def _is_about_the_same(at: IssueAt, other: IssueAt) -> bool:
    """True unless both are asked of a member of one list, and not of the same one."""
    members = dict(at.of)
    return all(members.get(kind, member) == member for kind, member in other.of)


@cache
def _before(declared: DecisionType, issue: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """The issues that come before one in the tests it feeds, and the rules read in them."""
    place = declared.order[issue]
    tests = [
        outcome.test
        for limb in declared.limbs
        for outcome in limb.conclusions
        if issue in issues_in(outcome.test)
    ]
    fed = frozenset[str]().union(*(issues_in(test) for test in tests))
    taken = frozenset[str]().union(*(_readings_in(test) for test in tests))
    readings = tuple(
        one.key
        for one in declared.readings
        if one.key in taken and declared.order.get(one.before, 0) <= place
    )
    return frozenset(key for key in fed if declared.order[key] < place), readings


@cache
def _readings_in(test: Expression) -> frozenset[str]:
    return frozenset(part.reading.key for part in walk(test) if isinstance(part, Taken))
