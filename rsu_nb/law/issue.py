"""An issue: a question that the law requires to be answered, and one asking of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rsu_nb.law.expression import Expression, Kind
from rsu_nb.law.marks import Mark
from rsu_nb.law.values import Truth

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Issue(Expression):
    """A question of law, asked of the claimant or of each member of a list.

    Attributes:
        key: Name of the issue.
        question: The question in plain words.
        of: The lists whose members it is asked of; empty where it is asked of the claimant.
        provisions: Keys of the provisions that require it.
        authorities: Keys of authorities that explain it.
        standard: By what standard it is answered, in plain words.
        not_satisfied: What *not satisfied either way* counts as.
        is_mandatory: True where the statute requires an answer whatever the rest.
        mark: The weakest mark of the rule behind it.
        step: Key of the step in which it is asked.
    """

    key: str
    question: str
    of: tuple[Kind, ...] = ()
    provisions: tuple[str, ...]
    authorities: tuple[str, ...] = ()
    standard: str
    not_satisfied: Truth = Truth.NOT_MET
    is_mandatory: bool = False
    mark: Mark = Mark.READING
    step: str

    def at(self, scope: Mapping[Kind, str]) -> IssueAt:
        """This issue as asked of the members named in `scope`."""
        return IssueAt(self.key, tuple((kind.value, scope[kind]) for kind in self.of))


@dataclass(frozen=True, slots=True)
class IssueAt:
    """One asking of an issue: its key and what it is asked of, such as (("country", "XA"),)."""

    issue: str
    of: tuple[tuple[str, str], ...] = ()

    @property
    def scope(self) -> dict[Kind, str]:
        """What it is asked of, by list."""
        return {Kind(kind): member for kind, member in self.of}

    def __str__(self) -> str:
        """The asking in words an error can print, such as `serious-harm (country XA)`."""
        scope = ", ".join(f"{kind} {member}" for kind, member in self.of)
        return f"{self.issue} ({scope})" if scope else self.issue


@dataclass(frozen=True, slots=True)
class ListAt:
    """A list that is still to be closed: its name and, where kept by country, the country."""

    kind: Kind
    country: str | None = None

    def __str__(self) -> str:
        """The list in words an error can print."""
        return f"list of {self.kind.plural}" + (f" of {self.country}" if self.country else "")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Answered(Expression):
    """The issue has been answered, whichever way; open until then, never not met."""

    issue: Issue


def answered(issue: Issue) -> Answered:
    """`issue` has been answered."""
    return Answered(issue=issue)
