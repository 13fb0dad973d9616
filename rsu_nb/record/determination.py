"""The issues as answered, branch by branch, and the conclusions the officer states."""

from __future__ import annotations

from enum import StrEnum

from rsu_nb.record.officer_text import OfficerText
from rsu_nb.record.part import BranchId, CountryCode, Day, Flag, Id, Key, Line, Part, Reliance


class Harm(Part):
    """One harm feared: what, by whom, and which right it would violate."""

    id: Id
    country: CountryCode
    what: OfficerText
    agent: Line
    right: Line


class Predicament(Part):
    """One harm, or several assessed together, in one country."""

    id: Id
    country: CountryCode
    harms: tuple[Id, ...]
    heading: Line


class Place(Part):
    """A named place that might be an internal protection alternative."""

    id: Id
    country: CountryCode
    name: Line


class AllegedAct(Part):
    """An act that Article 1F may cover."""

    id: Id
    what: OfficerText
    when: Line
    where: Line


class ClaimCircumstance(Part):
    """A circumstance of the claim that may have been brought about in bad faith (s 134(3))."""

    id: Id
    what: OfficerText


class Destination(Part):
    """A country to which the person might be deported."""

    code: CountryCode
    because: OfficerText | None = None


class ListName(StrEnum):
    """The lists over which the law asks `some` or `every`."""

    COUNTRY = "country"
    PREDICAMENT = "predicament"
    PLACE = "place"
    DESTINATION = "destination"
    ACT = "act"
    CIRCUMSTANCE = "circumstance"


class ClosedList(Part):
    """The officer's statement that a list has no further member, with the reason."""

    list: ListName
    country: CountryCode | None = None
    """Required for predicaments and places, which are listed country by country."""
    because: OfficerText


class Branch(Part):
    """The primary determination, or an `in any event` alternative."""

    id: BranchId
    heading: Line | None = None
    assumes: OfficerText | None = None
    """The findings an alternative assumes; required for an alternative."""
    assumes_facts: tuple[Id, ...] = ()
    explains_difference: OfficerText | None = None
    """Required where an alternative entails another outcome than the primary."""


class AnswerValue(StrEnum):
    """What may be answered to an issue; an issue not yet answered has no value."""

    YES = "yes"
    NO = "no"
    NOT_SATISFIED = "not-satisfied"
    DOES_NOT_ARISE = "does-not-arise"


class ConventionGround(StrEnum):
    """The five grounds of Article 1A(2)."""

    RACE = "race"
    RELIGION = "religion"
    NATIONALITY = "nationality"
    PARTICULAR_SOCIAL_GROUP = "particular-social-group"
    POLITICAL_OPINION = "political-opinion"


class ThroughWhat(StrEnum):
    """Through what the ground contributes to the predicament."""

    THE_HARM = "the-harm"
    THE_FAILURE_TO_PROTECT = "the-failure-to-protect"
    BOTH = "both"


class ConventionReason(Part):
    """Why the predicament is for a Convention reason: its grounds, and how they contribute."""

    grounds: tuple[ConventionGround, ...]
    is_imputed: Flag | None = None
    by_whom: Line | None = None
    through: ThroughWhat | None = None
    group: OfficerText | None = None
    """How the particular social group is defined, where that ground is found."""


class Asking(Part):
    """One asking of an issue, named: the issue, and what it is asked of."""

    issue: Key
    country: CountryCode | None = None
    predicament: Id | None = None
    place: Id | None = None
    destination: CountryCode | None = None
    act: Id | None = None
    circumstance: Id | None = None


class Answer(Part):
    """The answer to one issue about one thing in one branch, with its reasons."""

    issue: Key
    branch: BranchId = "primary"
    country: CountryCode | None = None
    predicament: Id | None = None
    place: Id | None = None
    destination: CountryCode | None = None
    act: Id | None = None
    circumstance: Id | None = None
    answer: AnswerValue
    reasons: OfficerText | None = None
    relies_on: tuple[Reliance, ...] = ()
    relies_on_nothing_because: OfficerText | None = None
    state_protection: OfficerText | None = None
    """On the real chance: the effect of state protection on the risk, in reasons of its own."""
    convention_reason: ConventionReason | None = None


class ReadingTaken(Part):
    """Which reading of an unsettled rule the officer takes, and why; there is no default."""

    rule: Key
    reading: Key
    because: OfficerText


class Conclusion(Part):
    """The officer's own conclusion on one limb, stated before what the findings entail."""

    limb: Key
    conclusion: Key
    by: Line
    on: Day
    reasons: OfficerText | None = None


class Determination(Part):
    """Lists, branches, answers, readings and conclusions: what the tests are evaluated on."""

    harms: tuple[Harm, ...] = ()
    predicaments: tuple[Predicament, ...] = ()
    places: tuple[Place, ...] = ()
    acts: tuple[AllegedAct, ...] = ()
    circumstances: tuple[ClaimCircumstance, ...] = ()
    destinations: tuple[Destination, ...] = ()
    closed: tuple[ClosedList, ...] = ()
    branches: tuple[Branch, ...] = (Branch(id="primary"),)
    answers: tuple[Answer, ...] = ()
    readings: tuple[ReadingTaken, ...] = ()
    claim_that_remains: OfficerText | None = None
    """Where s 134(3) bars the refugee claim: what claim remains to be considered."""
    conclusions: tuple[Conclusion, ...] = ()
