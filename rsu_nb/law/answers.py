"""The answers of one branch: what the tests are evaluated on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from rsu_nb.law.expression import Kind
from rsu_nb.law.issue import IssueAt, ListAt
from rsu_nb.law.values import Answer

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A member of a list; `holds` names the members it assesses together."""

    id: str
    country: str | None = None
    holds: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Lists, answers and readings of one branch.

    Attributes:
        members: The members of each list, in order.
        closed: The lists that the officer has closed.
        given: The answer to each asking of an issue that has one.
        readings: The reading taken of each rule that has one.
    """

    members: Mapping[Kind, tuple[Member, ...]] = field(default_factory=dict)
    closed: frozenset[ListAt] = frozenset()
    given: Mapping[IssueAt, Answer] = field(default_factory=dict)
    readings: Mapping[str, str] = field(default_factory=dict)

    def of(self, kind: Kind, scope: Mapping[Kind, str]) -> tuple[Member, ...]:
        """The members of a list, within the country of `scope` where it is kept by country."""
        members = self.members.get(kind, ())
        if not kind.is_by_country:
            return members
        return tuple(member for member in members if member.country == scope[Kind.COUNTRY])

    def is_finished(self, kind: Kind, scope: Mapping[Kind, str]) -> bool:
        """True where the list is closed and may be counted as complete.

        There is always at least one country; and where several predicaments are recorded, one of
        them must hold them all, so that harms are assessed together before any answer is *no*.
        """
        members = self.of(kind, scope)
        if list_at(kind, scope) not in self.closed:
            return False
        if kind is Kind.COUNTRY:
            return bool(members)
        return kind is not Kind.PREDICAMENT or _one_holds_all(members)

    def positions(self) -> dict[tuple[str, str], int]:
        """The place of each member on its list, by the list's name and the member's id."""
        places: dict[tuple[str, str], int] = {}
        for kind, members in self.members.items():
            for place, member in enumerate(members):
                places.setdefault((kind.value, member.id), place)
        return places

    def only(self, keep: Callable[[IssueAt], bool]) -> Answers:
        """These answers without those to askings that `keep` turns down."""
        return replace(self, given={at: a for at, a in self.given.items() if keep(at)})

    def with_answer(self, at: IssueAt, answer: Answer) -> Answers:
        """These answers with one given or replaced."""
        return replace(self, given={**self.given, at: answer})


def list_at(kind: Kind, scope: Mapping[Kind, str]) -> ListAt:
    """The list `kind` within `scope`."""
    return ListAt(kind, scope[Kind.COUNTRY] if kind.is_by_country else None)


def _one_holds_all(members: tuple[Member, ...]) -> bool:
    single = {member.id for member in members if not member.holds}
    return len(members) <= 1 or any(member.holds >= single for member in members if member.holds)
