"""What is answered, found or taken in a record, as a value that can be compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rsu_nb.drafting.standing import PRIMARY
from rsu_nb.record.answers import asking_of
from rsu_nb.record.determination import AnswerValue
from rsu_nb.record.lookup import finding_of
from rsu_nb.record.officer_text import OfficerText

if TYPE_CHECKING:
    from rsu_nb.drafting.standing import Standing
    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.law.issue import IssueAt
    from rsu_nb.record.facts import Finding
    from rsu_nb.record.record import Record
    from rsu_nb.record.resolution import Reopened


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """What was answered, found or taken, and for a fact the words it was found in.

    Attributes:
        key: The answer, the result of the finding, or the reading, by its key; None for none.
        words: The fact as found, and what of it was not; empty for anything but a fact.
    """

    key: str | None = None
    words: tuple[OfficerText | None, ...] = ()


def named_finding(reopened: Reopened, decision_type: DecisionType) -> str:
    """What was reopened, named as in `Change.finding`.

    Raises:
        UnknownNameError: The decision type has no such issue.
    """
    if reopened.asking is not None:
        return str(asking_of(reopened.asking, decision_type))
    return reopened.fact or f"reading {reopened.reading}"


def found_now(reopened: Reopened, record: Record, standing: Standing) -> Value:
    """What is now answered, found or taken, where a finding was reopened.

    Raises:
        UnknownNameError: The decision type has no such issue.
    """
    if reopened.asking is not None:
        return answered(standing, asking_of(reopened.asking, standing.decision_type))
    if reopened.fact is not None:
        return found_of(record, reopened.fact)
    return taken(record, reopened.reading or "")


def answered(standing: Standing, at: IssueAt) -> Value:
    """What is answered to an asking of the primary determination, where it arises."""
    answer = standing.answers.get((PRIMARY, at))
    if answer is None or answer.answer is AnswerValue.DOES_NOT_ARISE:
        return Value()
    return Value(key=answer.answer.value)


def found_of(record: Record, fact: str) -> Value:
    """What is found of a fact, or of a group of facts."""
    finding = _finding(record, fact)
    if finding is None:
        return Value()
    return Value(key=finding.result.value, words=(finding.found, finding.not_found))


def _finding(record: Record, fact: str) -> Finding | None:
    groups = (one.finding for one in record.fact_groups if one.id == fact)
    return next(groups, None) or finding_of(record, fact)


def taken(record: Record, reading: str) -> Value:
    """Which reading of a rule is taken."""
    readings = (one.reading for one in record.determination.readings if one.rule == reading)
    return Value(key=next(readings, None))
