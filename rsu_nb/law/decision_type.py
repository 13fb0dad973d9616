"""A decision type: the one declaration of its issues, tests, steps, limbs and outcomes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, TypeVar

from rsu_nb.errors import UnknownNameError
from rsu_nb.law.expression import Expression, Kind, Reading
from rsu_nb.law.issue import Issue

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One entry of a closed list of conclusions or results, and the test that leads there.

    Attributes:
        key: Name of the outcome.
        words: The outcome in the words a decision uses.
        test: Met exactly when the findings lead here.
        appeal: Key of the appeal right it carries (`rsu_nb.law.appeals`); "" for a conclusion.
        is_for_claimant: True for a result that gives the claimant what was claimed, or leaves the
            person the recognition that was in question.
        decides_nothing_here: True for a result that leaves the question to another forum, or has
            no question to decide, so that no appeal lies against it.
    """

    key: str
    words: str
    test: Expression
    appeal: str = ""
    is_for_claimant: bool = False
    decides_nothing_here: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Limb:
    """A part of the determination on which the officer states a conclusion.

    Attributes:
        key: Name of the limb.
        question: The question it decides, in plain words.
        provisions: Keys of the provisions it is decided under.
        step: Key of the step in which the conclusion is stated.
        conclusions: What the officer may conclude: exactly one test is met once all is answered.
        results: What becomes of the claim under this limb, once the whole is determined; empty
            where the limb has no result of its own.
        is_acceptance: True for the limb that decides whether there is anything to determine.
        subject: What the words of its conclusions are said of, such as `The recognition as a
            refugee`; "" where they are said of the claimant, or of the claim.
    """

    key: str
    question: str
    provisions: tuple[str, ...]
    step: str
    conclusions: tuple[Outcome, ...]
    results: tuple[Outcome, ...] = ()
    is_acceptance: bool = False
    subject: str = ""

    def conclusion(self, key: str) -> Outcome:
        """The conclusion of that name.

        Raises:
            UnknownNameError: Where the limb has none of that name.
        """
        return _named("conclusion", key, self.conclusions)

    def result(self, key: str) -> Outcome:
        """The result of that name.

        Raises:
            UnknownNameError: Where the limb has none of that name.
        """
        return _named("result", key, self.results)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One place in a notebook where one thing is asked and recorded.

    What is asked and why, for a lawyer, stands in the notebook template of the decision type.

    Attributes:
        key: Name of the step.
        title: Its heading.
    """

    key: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something the decision or letter must say when a test is met."""

    key: str
    words: str
    provisions: tuple[str, ...]
    test: Expression


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraint:
    """A combination of answers that the law does not allow, and what to do about it."""

    key: str
    must_not_be_met: Expression
    instead: str


@dataclass(frozen=True, kw_only=True)
class DecisionType:
    """A kind of decision the law provides for; the only list of its issues.

    Attributes:
        key: Name of the decision type; its notebook template has the same name.
        title: Its name as people say it.
        in_force_from: The date from which this declaration is the law.
        issues: In the order in which they are asked.
        readings: The unsettled rules on which a reading is recorded.
        steps: In the order in which a person walks them.
        limbs: In the order in which they are concluded.
        acceptance: Met when there is a claim, or a recognition, to determine.
        asks_of_a_country: Met when the law asks of a country, of which there is then at least
            one; None where it does so of all that is accepted.
        notices: What must also be said, and when.
        constraints: Combinations that are refused.
        is_brought_by_agency: True where the agency presents the case, so that no duty of the
            person to establish it is spoken of, and no benefit of the doubt.
        person: What the person whose case it is is called within a sentence, in its documents and
            in all that is said to an officer about it.
        is_person_named: True where the documents name the person as the record has the name
            printed, and say `person` only where it has none or no name may print.
        matter: What is decided, within a sentence: `claim`, or `matter`.
    """

    key: str
    title: str
    in_force_from: date
    issues: tuple[Issue, ...]
    readings: tuple[Reading, ...]
    steps: tuple[Step, ...]
    limbs: tuple[Limb, ...]
    acceptance: Expression
    notices: tuple[Notice, ...] = ()
    constraints: tuple[Constraint, ...] = ()
    asks_of_a_country: Expression | None = None
    is_brought_by_agency: bool = False
    person: str = field(default="the claimant", repr=False)
    is_person_named: bool = field(default=False, repr=False)
    matter: str = field(default="claim", repr=False)

    def issue(self, key: str) -> Issue:
        """The issue of that name.

        Raises:
            UnknownNameError: Where there is none of that name.
        """
        return self._by_key.get(key) or _named("issue", key, self.issues)

    def step(self, key: str) -> Step:
        """The step of that name.

        Raises:
            UnknownNameError: Where there is none of that name.
        """
        return _named("step", key, self.steps)

    def limb(self, key: str) -> Limb:
        """The limb of that name.

        Raises:
            UnknownNameError: Where there is none of that name.
        """
        return _named("limb", key, self.limbs)

    @property
    def needs_a_country(self) -> Expression:
        """Met when at least one country must be named."""
        return self.acceptance if self.asks_of_a_country is None else self.asks_of_a_country

    @cached_property
    def mandatory_issues(self) -> tuple[Issue, ...]:
        """The issues that the statute requires to be answered, whatever the rest."""
        return tuple(issue for issue in self.issues if issue.is_mandatory)

    @cached_property
    def _by_key(self) -> dict[str, Issue]:
        return {issue.key: issue for issue in self.issues}

    @cached_property
    def order(self) -> dict[str, int]:
        """The place of each issue in the walk, by key."""
        return {issue.key: place for place, issue in enumerate(self.issues)}

    @cached_property
    def begins(self) -> dict[Kind, int]:
        """The place in the walk at which each list is first asked of, by list."""
        places: dict[Kind, int] = {}
        for place, issue in enumerate(self.issues):
            for kind in issue.of:
                places.setdefault(kind, place)
        return places

    def outcomes(self) -> Iterator[tuple[Limb, Outcome]]:
        """Every conclusion and every result, each with its limb."""
        for limb in self.limbs:
            for outcome in (*limb.conclusions, *limb.results):
                yield limb, outcome

    def tests(self) -> tuple[Expression, ...]:
        """Every test whose value the decision depends on."""
        outcomes = tuple(outcome.test for _, outcome in self.outcomes())
        notices = tuple(notice.test for notice in self.notices)
        refusals = tuple(constraint.must_not_be_met for constraint in self.constraints)
        return (*outcomes, *notices, *refusals)


class _Keyed(Protocol):
    @property
    def key(self) -> str: ...


_Named = TypeVar("_Named", bound=_Keyed)


def _named(kind: str, key: str, things: tuple[_Named, ...]) -> _Named:
    for thing in things:
        if thing.key == key:
            return thing
    raise UnknownNameError(kind, key, [thing.key for thing in things])
