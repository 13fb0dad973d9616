"""How far a determination has come: open limbs, and live issues by step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.drafting.upholding import upheld_conclusions
from rsu_nb.law.decision_type import DecisionType
from rsu_nb.law.entailment import BranchEntailment, entail
from rsu_nb.law.evaluation import truth_of
from rsu_nb.law.issue import IssueAt
from rsu_nb.law.upheld import upheld
from rsu_nb.law.values import Truth
from rsu_nb.record.answers import answers_of, asking_of
from rsu_nb.record.determination import Answer, AnswerValue, Conclusion

if TYPE_CHECKING:
    from rsu_nb.law.answers import Answers
    from rsu_nb.law.decision_type import Limb
    from rsu_nb.record.claim import CandidateCountry
    from rsu_nb.record.determination import (
        AllegedAct,
        ClaimCircumstance,
        Destination,
        Place,
        Predicament,
    )
    from rsu_nb.record.record import Record

PRIMARY: Final = "primary"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A determination as it stands.

    Attributes:
        decision_type: The declaration it is made under.
        branches: What each branch entails, by its id.
        answers: The answers given, by branch and asking.
        stated: The officer's conclusions, by limb.
        is_accepted: Whether the claim is accepted for determination; None while that is open.
        members: The members of the lists, in the record's order.
        upheld: The limbs whose conclusion stands by direction though the findings lead to
            another. All that comes after them is read with it.
        readings_reached: The rules whose reading the primary determination turns on; any other
            reading matters in an alternative only.
    """

    decision_type: DecisionType
    branches: Mapping[str, BranchEntailment]
    answers: Mapping[tuple[str, IssueAt], Answer]
    stated: Mapping[str, Conclusion]
    is_accepted: bool | None
    members: tuple[str, ...]
    upheld: frozenset[str] = frozenset()
    readings_reached: frozenset[str] = frozenset()

    @property
    def person(self) -> str:
        """What the person whose case it is is called, within a sentence."""
        return self.decision_type.person

    @property
    def matter(self) -> str:
        """What is decided, within a sentence."""
        return self.decision_type.matter

    @property
    def primary(self) -> BranchEntailment:
        """What the primary determination entails."""
        return self.branches[PRIMARY]

    @property
    def is_refused_at_the_door(self) -> bool:
        """True where the officer has concluded that there is no claim to determine."""
        door = self.decision_type.limbs[0]
        return door.is_acceptance and door.key in self.stated and self.is_accepted is False

    @property
    def opened(self) -> tuple[Limb, ...]:
        """The limbs that may be looked at: those concluded in order, and the next one."""
        opened = []
        for limb in self.decision_type.limbs:
            opened.append(limb)
            if limb.key not in self.stated or (limb.is_acceptance and self.is_refused_at_the_door):
                break
        return tuple(opened)

    @property
    def is_concluded(self) -> bool:
        """True where every limb that is reached has the officer's conclusion."""
        return self.is_refused_at_the_door or all(
            limb.key in self.stated for limb in self.decision_type.limbs
        )

    def concluded(self, limb: str) -> Conclusion | None:
        """The conclusion on a limb, once every limb before it has one too."""
        is_open = any(one.key == limb for one in self.opened)
        return self.stated.get(limb) if is_open else None

    def outcome_of(self, limb: str) -> str | None:
        """What the primary determination comes to on a limb, by direction or by its findings."""
        if limb in self.upheld:
            return self.stated[limb].conclusion
        return self.primary.limbs[limb].conclusion

    def limb_of(self, step: str) -> Limb:
        """The limb that a step leads to."""
        order = [one.key for one in self.decision_type.steps]
        at = order.index(step)
        limbs = self.decision_type.limbs
        return next((one for one in limbs if order.index(one.step) >= at), limbs[-1])

    def is_opened(self, step: str) -> bool:
        """True where the limb that a step leads to may be looked at."""
        return self.limb_of(step) in self.opened

    def live(self, step: str) -> tuple[IssueAt, ...]:
        """The live askings of a step in the order of the walk, answered or not."""
        if not self.is_opened(step):
            return ()
        askings = {*self.primary.open_issues, *self.answered(step)}
        mine = (one for one in askings if self._step_of(one) == step)
        return tuple(sorted(mine, key=self.place_of))

    def place_of(self, at: IssueAt) -> tuple[int, ...]:
        """The place of an asking in the walk, the members of lists in the record's order."""
        members = (self.members.index(member) for _, member in at.of)
        return (self.decision_type.order[at.issue], *members)

    def together(self, at: IssueAt) -> tuple[int, ...]:
        """As `place_of`, but with all that concerns the same member kept together."""
        issue, *members = self.place_of(at)
        return (len(members), *members, issue)

    def answered(self, step: str, branch: str = PRIMARY) -> tuple[IssueAt, ...]:
        """The askings of a step whose answers count in a branch, in the order of the walk."""
        mine = (
            one
            for one in self.branches[branch].live_answered
            if self._step_of(one) == step
            and self.answers[branch, one].answer is not AnswerValue.DOES_NOT_ARISE
        )
        return tuple(sorted(mine, key=self.place_of))

    def not_arising(self, step: str) -> tuple[IssueAt, ...]:
        """The askings of a step that are answered *does not arise*, and do not."""
        open_issues = self.primary.open_issues
        return tuple(
            at
            for (branch, at), answer in self.answers.items()
            if branch == PRIMARY
            and answer.answer is AnswerValue.DOES_NOT_ARISE
            and self._step_of(at) == step
            and at not in open_issues
        )

    def _step_of(self, at: IssueAt) -> str:
        return self.decision_type.issue(at.issue).step


def standing_of(record: Record) -> Standing:
    """How far the determination of `record` has come.

    Alternatives are read as declared; a conclusion that stands by direction is the primary one.
    """
    declared = decision_type(record.decision_type, record.law_as_at)
    determination = record.determination
    given = {one.id: answers_of(record, declared, one.id) for one in determination.branches}
    conclusions = upheld_conclusions(record, declared, given[PRIMARY])
    primary = upheld(declared, conclusions)
    truth = truth_of(primary.acceptance, given[PRIMARY], {})
    branches, reached = _entailed(declared, primary, given)
    return Standing(
        decision_type=primary,
        branches=branches,
        readings_reached=reached,
        answers={(one.branch, asking_of(one, declared)): one for one in determination.answers},
        stated={one.limb: one for one in determination.conclusions},
        members=_members(record),
        is_accepted=None if truth is Truth.OPEN else truth is Truth.MET,
        upheld=frozenset(conclusions),
    )


_last: Final[list[Any]] = [None, None, {}, {}, frozenset()]
"""What was evaluated last, and what it entails: an edit of prose changes no answer."""


def _entailed(
    declared: DecisionType, primary: DecisionType, given: dict[str, Answers]
) -> tuple[dict[str, BranchEntailment], frozenset[str]]:
    """What each branch entails, and the readings that the primary one turns on.

    It is evaluated anew only where an answer or the law is another.
    """
    if not (_last[0] is declared and _last[1] == primary.limbs and _last[2] == given):
        found = {
            one: entail(primary if one == PRIMARY else declared, answers)
            for one, answers in given.items()
        }
        reached = _readings_reached(primary, given[PRIMARY])
        _last[:] = declared, primary.limbs, given, found, reached
    return dict(_last[3]), _last[4]


def _readings_reached(primary: DecisionType, given: Answers) -> frozenset[str]:
    """The readings taken that would be asked for if they were not taken."""
    reached = set()
    for rule in given.readings:
        without = {one: taken for one, taken in given.readings.items() if one != rule}
        open_ = entail(primary, replace(given, readings=without)).open_readings
        reached |= {one.key for one in open_ if one.key == rule}
    return frozenset(reached)


def _members(record: Record) -> tuple[str, ...]:
    determination = record.determination
    codes: tuple[CandidateCountry | Destination, ...] = (
        *record.countries,
        *determination.destinations,
    )
    things: tuple[Predicament | Place | AllegedAct | ClaimCircumstance, ...] = (
        *determination.predicaments,
        *determination.places,
        *determination.acts,
        *determination.circumstances,
    )
    return tuple(dict.fromkeys((*(one.code for one in codes), *(one.id for one in things))))
