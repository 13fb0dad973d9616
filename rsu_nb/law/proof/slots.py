"""The lists that a proof ranges over: so many places for members, each of which may stay empty."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rsu_nb.law.answers import Member
from rsu_nb.law.expression import Kind, Quantified, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.law.issue import Issue


@dataclass(frozen=True, slots=True, kw_only=True)
class Slots:
    """Every member that an answer could be about, list by list.

    Attributes:
        members: The members of each list, in order.
        bound: The greatest number of members of a list; a list of predicaments may hold one more,
            which holds the others together.
    """

    members: Mapping[Kind, tuple[Member, ...]]
    bound: int

    def of(self, kind: Kind, scope: Mapping[Kind, str]) -> tuple[Member, ...]:
        """The members of a list, within the country of `scope` where it is kept by country."""
        members = self.members.get(kind, ())
        if not kind.is_by_country:
            return members
        return tuple(member for member in members if member.country == scope[Kind.COUNTRY])

    def scopes(self, issue: Issue) -> Iterator[dict[Kind, str]]:
        """Everything that `issue` could be asked of."""
        yield from self._scopes(issue.of, {})

    def _scopes(
        self, kinds: tuple[Kind, ...], scope: dict[Kind, str]
    ) -> Iterator[dict[Kind, str]]:
        if not kinds:
            yield scope
            return
        for member in self.of(kinds[0], scope):
            yield from self._scopes(kinds[1:], {**scope, kinds[0]: member.id})


def slots_for(decision_type: DecisionType, bound: int) -> Slots:
    """Room for `bound` members in each list that the tests of `decision_type` range over."""
    kinds = kinds_of(decision_type)
    countries = tuple(Member(id=f"X{chr(ord('A') + n)}") for n in range(bound))
    members: dict[Kind, tuple[Member, ...]] = {}
    for kind in kinds:
        if kind is Kind.COUNTRY:
            members[kind] = countries
        elif kind.is_by_country:
            members[kind] = tuple(
                member for country in countries for member in _in_country(kind, country.id, bound)
            )
        else:
            members[kind] = tuple(Member(id=f"{kind.value}-{n + 1}") for n in range(bound))
    return Slots(members=members, bound=bound)


def kinds_of(decision_type: DecisionType) -> tuple[Kind, ...]:
    """The lists that the declaration ranges over or asks of, in the order of `Kind`."""
    asked = {kind for issue in decision_type.issues for kind in issue.of}
    tests = (*decision_type.tests(), decision_type.acceptance)
    ranged = {part.kind for test in tests for part in walk(test) if isinstance(part, Quantified)}
    wanted = asked | ranged
    if any(kind.is_by_country for kind in wanted):
        wanted.add(Kind.COUNTRY)
    return tuple(kind for kind in Kind if kind in wanted)


def _in_country(kind: Kind, country: str, bound: int) -> Iterator[Member]:
    noun = "harm" if kind is Kind.PREDICAMENT else kind.value
    single = [f"{noun}-{n + 1}-{country}" for n in range(bound)]
    for name in single:
        yield Member(id=name, country=country)
    if kind is Kind.PREDICAMENT and bound > 1:
        yield Member(id="+".join(single), country=country, holds=frozenset(single))
