"""The things of a saved record that reasons rest on, each by a name, read from its plain data."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.errors import UnknownNameError
from rsu_nb.law.issue import IssueAt

if TYPE_CHECKING:
    from rsu_nb.law.decision_type import DecisionType

Data = Mapping[str, Any]
Path = Sequence[str | int]

PRIMARY: Final = "primary"
WHOLE: Final = "whole_considered"

_DETERMINATION: Final = "determination"
_LISTS: Final = (
    "facts",
    "fact_groups",
    "matters_put",
    "evidence",
    "country_information",
    "accounts",
    "interviews",
    "events",
    "submissions",
    "contrary_searches",
    "information_gaps",
    "information_requests",
    "future_conduct",
    "sur_place_acts",
)
_LISTS_OF_DETERMINATION: Final = (
    "answers",
    "readings",
    "harms",
    "predicaments",
    "places",
    "acts",
    "circumstances",
)
_BOOKKEEPING: Final = frozenset({"dealt_with", "not_to_be_disclosed_to"})
"""What is noted about a thing and changes nothing of it."""


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing as it was saved.

    Attributes:
        substance: What others rest on, as JSON: of a finding what was found, of an answer the
            answer; of anything else all of it.
        whole: All that was written of it, as JSON, its reasons too.
        list: The list of the record it stands on; "" where it is not there.
    """

    substance: str
    whole: str
    list: str = ""


class SavedThings:
    """The things of a record as last saved, by name.

    A fact is `F1` for what is claimed and `F1.finding` for what is found of it; what an account
    says of it is `A1 on F1`. An answer is named by its asking, with its branch before it where
    that is not the primary one. All else goes by its id.

    Attributes:
        now: Each thing by its name.
    """

    def __init__(self, decision_type: DecisionType) -> None:
        """Begin with nothing, for records of `decision_type`."""
        self.now: dict[str, Thing] = {}
        self._declared = decision_type
        self._names: dict[tuple[str, ...], list[tuple[str, ...]]] = {}

    def saved(self, data: Data, paths: Iterable[Path] | None = None) -> frozenset[str]:
        """Take in the next state of the record; returns the names of what was written anew.

        Args:
            data: The record as plain data.
            paths: The places that differ from the state before; None where that is not known.
        """
        written: set[str] = set()
        for place, index in _touched(paths):
            members = _members(data, place)
            if index is not None and self._is_in_place(place, index, members):
                self._member(place, index, members[index], written)
            else:
                self._all(place, members, written)
        return frozenset(written)

    def _is_in_place(self, place: tuple[str, ...], index: int, members: Sequence[Any]) -> bool:
        """True where the list has as many members as before, so that one can be taken alone."""
        return len(members) == len(self._names.get(place, ())) and index < len(members)

    def _member(self, place: tuple[str, ...], index: int, member: Data, written: set[str]) -> None:
        things = dict(self._things(place, member))
        gone = set(self._names[place][index]) - things.keys()
        self._names[place][index] = tuple(things)
        self._put(things, gone, written)

    def _all(self, place: tuple[str, ...], members: Sequence[Any], written: set[str]) -> None:
        each = [dict(self._things(place, member)) for member in members]
        things = {name: thing for one in each for name, thing in one.items()}
        gone = {name for names in self._names.get(place, ()) for name in names} - things.keys()
        self._names[place] = [tuple(one) for one in each]
        self._put(things, gone, written)

    def _put(self, things: Mapping[str, Thing], gone: set[str], written: set[str]) -> None:
        for name, thing in things.items():
            if self.now.get(name) != thing:
                self.now[name] = thing
                written.add(name)
        for name in gone:
            del self.now[name]
            written.add(name)

    def _things(self, place: tuple[str, ...], member: Data) -> Iterator[tuple[str, Thing]]:
        for name, substance, whole in self._parts(place, member):
            text = _text(whole)
            own = text if substance is whole else _text(substance)
            yield name, Thing(own, text, place[-1])

    def _parts(self, place: tuple[str, ...], member: Data) -> Iterator[tuple[str, Any, Any]]:
        """The things that a member of a list is: each by name, with its substance and whole."""
        match place[-1]:
            case "facts" | "fact_groups":
                yield from _with_finding(member)
            case "accounts":
                yield from _account(member)
            case "answers":
                name = answer_name(member, self._declared)
                if name:
                    yield name, member["answer"], member
            case "readings":
                yield f"reading {member['rule']}", member["reading"], member
            case "whole_considered":
                yield WHOLE, member, member
            case _:
                own = _without(member, _BOOKKEEPING)
                yield member["id"], own, own


def answer_name(answer: Data, declared: DecisionType) -> str:
    """The name of an answer in plain data; "" where the decision type has no such issue."""
    try:
        issue = declared.issue(answer["issue"])
    except UnknownNameError:
        return ""
    of = tuple((kind.value, str(answer.get(kind.value))) for kind in issue.of)
    return named(IssueAt(issue.key, of), answer.get("branch", PRIMARY))


def named(at: IssueAt, branch: str = PRIMARY) -> str:
    """The name of the answer to an asking in a branch."""
    return str(at) if branch == PRIMARY else f"{branch} on {at}"


def _touched(paths: Iterable[Path] | None) -> dict[tuple[tuple[str, ...], int | None], None]:
    """The lists to look through, each with the one member that differs where that is known."""
    if paths is None:
        return dict.fromkeys((place, None) for place in _places())
    found: dict[tuple[tuple[str, ...], int | None], None] = {}
    for path in paths:
        for place in _places():
            depth = len(place)
            if tuple(path[:depth]) == place[: len(path)]:
                is_inside = len(path) > depth and isinstance(path[depth], int)
                found[place, int(path[depth]) if is_inside else None] = None
    return found


def _places() -> Iterator[tuple[str, ...]]:
    yield from ((name,) for name in (*_LISTS, WHOLE))
    yield from ((_DETERMINATION, name) for name in _LISTS_OF_DETERMINATION)


def _members(data: Data, place: tuple[str, ...]) -> Sequence[Any]:
    holder = data
    for name in place[:-1]:
        holder = holder.get(name, {})
    found = holder.get(place[-1]) or ()
    return (found,) if isinstance(found, Mapping) else found


def _with_finding(member: Data) -> Iterator[tuple[str, Any, Any]]:
    claimed = _without(member, {"finding", *_BOOKKEEPING})
    yield member["id"], claimed, claimed
    finding = member.get("finding")
    if finding is not None:
        found = {key: finding.get(key) for key in ("result", "found", "not_found")}
        yield f"{member['id']}.finding", found, finding


def _account(member: Data) -> Iterator[tuple[str, Any, Any]]:
    own = _without(member, {"statements", *_BOOKKEEPING})
    yield member["id"], own, own
    said: dict[str, list[Any]] = {}
    for statement in member.get("statements", ()):
        said.setdefault(statement["fact"], []).append(statement)
    for fact, statements in said.items():
        yield f"{member['id']} on {fact}", statements, statements


def _without(member: Data, keys: Collection[str]) -> Data:
    return {key: one for key, one in member.items() if key not in keys}


def _text(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True)
