"""Reads an answers file key by key, and collects every problem in it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.errors import LawError, Problem, nearest
from rsu_nb.law.answers import Answers
from rsu_nb.law.expression import Kind
from rsu_nb.law.issue import IssueAt, ListAt
from rsu_nb.law.members_reading import MembersNamed
from rsu_nb.law.values import Answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.law.issue import Issue

_PRIMARY: Final = "primary"
_KEYS: Final = ("type", "law_as_at", "lists", "closed", "answers", "readings", "conclusions")
_KINDS: Final = tuple(kind.value for kind in Kind)
_ANSWERS: Final = tuple(answer.value for answer in Answer)


class AnswersReader:
    """Reads the keys and values of an answers file.

    Attributes:
        problems: Everything found wrong so far.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        """Read `data`, whose values are as they were written."""
        self.problems: list[Problem] = []
        self._data = data
        self._only_keys("", data, _KEYS)

    def decision_type(
        self, declared: Callable[[str, date | None], DecisionType]
    ) -> DecisionType | None:
        """The decision type that is named, as the law stood; None where that is a problem."""
        key = self._data.get("type")
        if not isinstance(key, str):
            self._wrong("type", "is missing; name a decision type, such as first_claim")
            return None
        try:
            return declared(key, self._law_as_at())
        except LawError as error:
            self._wrong("type", str(error))
            return None

    def branches(self, decision_type: DecisionType) -> dict[str, Answers]:
        """The answers of each branch, the primary one first; lists and readings are shared."""
        given: dict[str, dict[IssueAt, Answer]] = {_PRIMARY: {}}
        members = MembersNamed()
        for where, listed, names in self._listed():
            members.name_all(where, listed, names, self._wrong)
        for where, branch, at, answer in self._answers(decision_type):
            of_branch = given.setdefault(branch, {})
            if at in of_branch:
                self._wrong(where, f"answers {at} again; keep one of the two")
            of_branch[at] = answer
            members.name(at.scope)
        shared = Answers(
            members=members.lists(),
            closed=self._closed(members),
            readings=self._readings(decision_type),
        )
        return {
            branch: Answers(
                members=shared.members,
                closed=shared.closed,
                readings=shared.readings,
                given=answers,
            )
            for branch, answers in given.items()
        }

    def conclusions(self, decision_type: DecisionType) -> dict[str, str]:
        """The conclusion or result stated for each limb."""
        stated = {}
        for limb_key, outcome in self._mapping("conclusions", self._data.get("conclusions")):
            where = f"conclusions.{limb_key}"
            limbs = {limb.key: limb for limb in decision_type.limbs}
            if self._known(where, "limb", limb_key, tuple(limbs)):
                limb = limbs[limb_key]
                known = tuple(one.key for one in (*limb.conclusions, *limb.results))
                if self._known(where, "conclusion or result", outcome, known):
                    stated[limb_key] = outcome
        return stated

    def _law_as_at(self) -> date | None:
        written = self._data.get("law_as_at")
        if written is None:
            return None
        try:
            return date.fromisoformat(str(written))
        except ValueError:
            self._wrong("law_as_at", "is not a date; write year-month-day, such as 2026-04-01")
            return None

    def _answers(self, decision_type: DecisionType) -> Iterator[tuple[str, str, IssueAt, Answer]]:
        issues = {issue.key: issue for issue in decision_type.issues}
        for where, entry in self._entries("answers"):
            self._only_keys(where, entry, ("issue", "branch", "answer", *_KINDS))
            is_known = self._known(where, "issue", entry.get("issue"), tuple(issues))
            answer = self._answer(where, entry.get("answer"))
            at = self._asking(where, issues[entry["issue"]], entry) if is_known else None
            if at is not None and answer is not None:
                yield where, str(entry.get("branch", _PRIMARY)), at, answer

    def _asking(self, where: str, issue: Issue, entry: Mapping[str, Any]) -> IssueAt | None:
        asked = [kind.value for kind in issue.of]
        missing = [kind for kind in asked if not isinstance(entry.get(kind), str)]
        extra = [kind for kind in _KINDS if kind in entry and kind not in asked]
        of = f"a {', a '.join(asked)}" if asked else "the claimant, and of no list"
        if missing or extra:
            name = [f"name its {' and its '.join(missing)}"] if missing else []
            drop = [f"remove its {' and its '.join(extra)}"] if extra else []
            self._wrong(where, f"{issue.key} is asked of {of}; {' and '.join(name + drop)}")
            return None
        return issue.at({kind: entry[kind.value] for kind in issue.of})

    def _answer(self, where: str, written: Any) -> Answer | None:
        if written in _ANSWERS:
            return Answer(written)
        self._wrong(where, f"has no answer; write one of {', '.join(_ANSWERS)}")
        return None

    def _listed(self) -> Iterator[tuple[str, Kind, Any]]:
        for name, names in self._mapping("lists", self._data.get("lists")):
            if self._known(f"lists.{name}", "list", name, _KINDS):
                yield f"lists.{name}", Kind(name), names

    def _closed(self, members: MembersNamed) -> frozenset[ListAt]:
        closed: set[ListAt] = set()
        for number, entry in enumerate(self._sequence("closed"), start=1):
            where = f"closed[{number}]"
            is_of_country = isinstance(entry, Mapping)
            name = entry.get("list") if is_of_country else entry
            if self._known(where, "list", name, _KINDS):
                kind = Kind(name)
                home = (entry.get("country"),) if is_of_country else members.homes(kind)
                if all(country in members.homes(kind) for country in home):
                    closed |= {ListAt(kind, country) for country in home}
                else:
                    self._wrong(where, f"closes the list of {kind.plural} of no named country")
        return frozenset(closed)

    def _readings(self, decision_type: DecisionType) -> dict[str, str]:
        rules = {reading.key: dict(reading.options) for reading in decision_type.readings}
        readings: dict[str, str] = {}
        for where, entry in self._entries("readings"):
            self._only_keys(where, entry, ("rule", "reading"))
            rule, option = entry.get("rule"), entry.get("reading")
            if not self._known(where, "rule with readings", rule, tuple(rules)):
                continue
            if rule in readings:
                self._wrong(where, f"takes a second reading of {rule}; keep one of the two")
            if self._known(where, f"reading of {rule}", option, tuple(rules[str(rule)])):
                readings[str(rule)] = str(option)
        return readings

    def _entries(self, key: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
        for number, entry in enumerate(self._sequence(key), start=1):
            if isinstance(entry, Mapping):
                yield f"{key}[{number}]", entry
            else:
                self._wrong(f"{key}[{number}]", "is not a set of keys, each with a value")

    def _sequence(self, key: str) -> Sequence[Any]:
        written = self._data.get(key, [])
        if isinstance(written, list):
            return written
        self._wrong(key, "is not a list")
        return []

    def _mapping(self, where: str, written: Any) -> Iterator[tuple[str, Any]]:
        if isinstance(written, Mapping):
            yield from written.items()
        elif written is not None:
            self._wrong(where, "is not a set of keys, each with a value")

    def _known(self, where: str, kind: str, name: Any, known: tuple[str, ...]) -> bool:
        if isinstance(name, str) and name in known:
            return True
        close = nearest(name, known) if isinstance(name, str) else ""
        self._wrong(where, f"names no {kind} that is declared.{close}")
        return False

    def _only_keys(self, where: str, entry: Mapping[str, Any], known: tuple[str, ...]) -> None:
        for key in entry:
            if key not in known:
                self._wrong(where, f"has a key that is not known.{nearest(str(key), known)}")

    def _wrong(self, where: str, what: str) -> None:
        self.problems.append(Problem(where=where, what=what))
