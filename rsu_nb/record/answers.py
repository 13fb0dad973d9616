"""What a record answers to the tests of its decision type, branch by branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.law.answers import Answers, Member
from rsu_nb.law.expression import Kind
from rsu_nb.law.issue import IssueAt, ListAt
from rsu_nb.law.values import Answer as AnswerValue

if TYPE_CHECKING:
    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.record.determination import Answer, Asking, Determination
    from rsu_nb.record.record import Record


def answers_of(record: Record, decision_type: DecisionType, branch: str = "primary") -> Answers:
    """The lists, answers and readings of one branch of a record.

    Lists and readings are shared by the branches; answers are each branch's own.

    Raises:
        UnknownNameError: Where an answer names an issue the decision type does not have.
    """
    determination = record.determination
    return Answers(
        members=_members(record),
        closed=frozenset(
            ListAt(Kind(closed.list.value), closed.country) for closed in determination.closed
        ),
        given={
            asking_of(answer, decision_type): AnswerValue(answer.answer.value)
            for answer in determination.answers
            if answer.branch == branch
        },
        readings={taken.rule: taken.reading for taken in determination.readings},
    )


def asking_of(answer: Answer | Asking, decision_type: DecisionType) -> IssueAt:
    """Which asking of which issue an answer of the record answers, or a part of it names.

    Raises:
        UnknownNameError: Where the decision type has no such issue.
    """
    issue = decision_type.issue(answer.issue)
    return IssueAt(
        issue.key, tuple((kind.value, str(getattr(answer, kind.value))) for kind in issue.of)
    )


def _members(record: Record) -> dict[Kind, tuple[Member, ...]]:
    determination = record.determination
    return {
        Kind.COUNTRY: tuple(Member(id=country.code) for country in record.countries),
        Kind.PREDICAMENT: _predicaments(determination),
        Kind.PLACE: tuple(
            Member(id=place.id, country=place.country) for place in determination.places
        ),
        Kind.DESTINATION: tuple(Member(id=to.code) for to in determination.destinations),
        Kind.ACT: tuple(Member(id=act.id) for act in determination.acts),
        Kind.CIRCUMSTANCE: tuple(Member(id=one.id) for one in determination.circumstances),
    }


def _predicaments(determination: Determination) -> tuple[Member, ...]:
    return tuple(
        Member(
            id=predicament.id,
            country=predicament.country,
            holds=frozenset(
                other.id
                for other in determination.predicaments
                if other.id != predicament.id
                and other.country == predicament.country
                and set(other.harms) <= set(predicament.harms)
            ),
        )
        for predicament in determination.predicaments
    )
