"""An answers file: bare answers to a decision type's issues, without a case, to try the rules on.

A file holds `type`, `law_as_at`, `closed`, `answers`, `readings` and, if wanted, `lists` and
`conclusions`. The members of a list are those that `lists` or an answer names; a predicament
`arrest+dismissal` holds the predicaments `arrest` and `dismissal` together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rsu_nb.errors import AnswersError
from rsu_nb.law.answers import Answers
from rsu_nb.law.answers_reading import AnswersReader
from rsu_nb.law.answers_standing import standing_problems
from rsu_nb.law.decision_type import DecisionType
from rsu_nb.law.expression import Kind
from rsu_nb.law.mootness import Walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from rsu_nb.law.answers import Member


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswersFile:
    """What an answers file says.

    Attributes:
        decision_type: The declaration that its answers are to.
        branches: The answers of each branch, the primary one first.
        conclusions: The conclusion or result that it states for a limb; entailment ignores them.
    """

    decision_type: DecisionType
    branches: Mapping[str, Answers]
    conclusions: Mapping[str, str]


def answers_from(
    data: Mapping[str, Any],
    subject: str,
    declared: Callable[[str, date | None], DecisionType],
) -> AnswersFile:
    """The answers that a file holds, branch by branch.

    Args:
        data: The file's keys and values, each as it is written.
        subject: What to call the file in a message.
        declared: The decision type of a name, as the law stood on a date.

    Raises:
        AnswersError: The answers cannot be evaluated: a name is not declared, an issue is asked of
            the wrong things or answered twice, there is no candidate country, a moot issue is
            answered, or a live one *does not arise*; every problem at once.
    """
    reader = AnswersReader(data)
    decision_type = reader.decision_type(declared)
    if decision_type is None:
        raise AnswersError(subject, reader.problems)
    branches = reader.branches(decision_type)
    conclusions = reader.conclusions(decision_type)
    problems = reader.problems or [
        problem
        for branch, answers in branches.items()
        for problem in standing_problems(decision_type, answers, branch)
    ]
    if problems:
        raise AnswersError(subject, problems)
    return AnswersFile(decision_type=decision_type, branches=branches, conclusions=conclusions)


def as_answers_file(decision_type: DecisionType, answers: Answers) -> dict[str, Any]:
    """The answers of one branch as the keys and values of an answers file that says the same."""
    askings = Walk(decision_type, answers).askings
    data: dict[str, Any] = {
        "type": decision_type.key,
        "lists": _lists(answers, [member for at in askings for member in at.of]),
        "closed": _closed(answers),
        "readings": [
            {"rule": rule, "reading": option} for rule, option in answers.readings.items()
        ],
        "answers": [
            {"issue": at.issue, **dict(at.of), "answer": answers.given[at].value} for at in askings
        ],
    }
    return {key: value for key, value in data.items() if value}


def _lists(answers: Answers, named: list[tuple[str, str]]) -> dict[str, Any]:
    """The lists whose members, or the order of them, the answers alone would not give."""
    wanted = [
        kind
        for kind in Kind
        if _ids(answers.members.get(kind, ()))
        != list(dict.fromkeys(member for name, member in named if name == kind.value))
    ]
    if any(kind.is_by_country for kind in wanted) and Kind.COUNTRY not in wanted:
        wanted.insert(0, Kind.COUNTRY)
    return {
        kind.value: (_by_country if kind.is_by_country else _ids)(answers.members[kind])
        for kind in wanted
    }


def _by_country(members: Iterable[Member]) -> dict[str, list[str]]:
    homes: dict[str, list[str]] = {}
    for member in members:
        homes.setdefault(str(member.country), []).append(member.id)
    return homes


def _ids(members: Iterable[Member]) -> list[str]:
    return [member.id for member in members]


def _closed(answers: Answers) -> list[Any]:
    countries = {member.id for member in answers.members.get(Kind.COUNTRY, ())}
    closed: list[Any] = []
    for kind in Kind:
        mine = {at.country for at in answers.closed if at.kind is kind}
        if mine and mine == (countries if kind.is_by_country else {None}):
            closed.append(kind.value)
        else:
            closed += [
                {"list": kind.value, "country": country} for country in sorted(map(str, mine))
            ]
    return closed
