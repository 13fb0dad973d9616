"""The material facts, what was put to the claimant, and what was found."""

from __future__ import annotations

from enum import StrEnum

from rsu_nb.record.officer_text import OfficerText
from rsu_nb.record.part import Day, Flag, Id, Key, Line, Part, Reliance
from rsu_nb.record.roles import Role


class FactElement(StrEnum):
    """What part of the claim a fact bears on."""

    IDENTITY = "identity"
    NATIONALITY = "nationality"
    PAST_HARM = "past-harm"
    PROFILE = "profile"
    AGENT_OF_HARM = "agent-of-harm"
    STATE_RESPONSE = "state-response"
    RELOCATION = "relocation"
    CONVENTION_REASON = "convention-reason"
    EXCLUSION = "exclusion"
    SUR_PLACE = "sur-place"
    HEALTH = "health"


class Materiality(StrEnum):
    """How much turns on a fact."""

    CORE = "core"
    SUPPORTING = "supporting"
    PERIPHERAL = "peripheral"


class FindingResult(StrEnum):
    """What was found of a fact."""

    ACCEPTED = "accepted"
    ACCEPTED_IN_PART = "accepted-in-part"
    ACCEPTED_BENEFIT_OF_DOUBT = "accepted-benefit-of-doubt"
    NOT_ACCEPTED = "not-accepted"
    NOT_NECESSARY = "not-necessary"


class IndicatorCode(StrEnum):
    """What was looked at in assessing a fact; classified, never counted."""

    DETAIL = "IND-DET"
    INTERNAL = "IND-INT"
    FAMILY = "IND-FAM"
    EXTERNAL = "IND-EXT"
    PLAUSIBILITY = "IND-PLA"
    DOCUMENTS = "IND-DOC"
    TIMING = "IND-TIM"
    CONDUCT = "IND-CON"
    DEMEANOUR = "IND-DEM"


class CircumstanceCode(StrEnum):
    """What may have affected how an account was given."""

    TRAUMA = "DIS-TRA"
    MEMORY = "DIS-MEM"
    SHAME = "DIS-SHA"
    INTERPRETER = "DIS-INT"
    CULTURE = "DIS-CUL"
    AGE = "DIS-AGE"
    HEALTH = "DIS-HEA"
    SETTING = "DIS-SET"
    REPRESENTATIVE = "DIS-REP"
    OFFICER = "DIS-OFF"


class Indicator(Part):
    """One indicator looked at, with the places that show it."""

    code: IndicatorCode
    note: OfficerText | None = None
    relies_on: tuple[Reliance, ...] = ()


class Circumstance(Part):
    """Something that may have affected the account of this fact, with its evidence and effect."""

    code: CircumstanceCode
    evidence: tuple[Reliance, ...] = ()
    effect: OfficerText


class Finding(Part):
    """The officer's finding on a fact, or on a group of facts decided together."""

    result: FindingResult
    found: OfficerText | None = None
    """The fact as found; required where accepted in part, else the fact's own words serve."""
    not_found: OfficerText | None = None
    """What is not accepted; required where the fact is accepted in part."""
    reasons: OfficerText
    relies_on: tuple[Reliance, ...] = ()
    relies_on_nothing_because: OfficerText | None = None
    """Required where no item is relied on."""
    indicators: tuple[Indicator, ...] = ()
    circumstances: tuple[Circumstance, ...] = ()
    benefit_of_doubt: OfficerText | None = None
    """What was made of the benefit of the doubt, where any doubt remained."""


class MaterialFact(Part):
    """A fact in the account that bears on an issue."""

    id: Id
    statement: OfficerText
    """The fact as it is put."""
    is_said_by_agency: Flag = False
    """Where the agency presents the case: it is the agency, and not the person, who says so."""
    elements: tuple[FactElement, ...]
    materiality: Materiality
    depends_on: tuple[Id, ...] = ()
    split_from: Id | None = None
    finding: Finding | None = None
    not_to_be_disclosed_to: tuple[Role, ...] = ()


class FactGroup(Part):
    """Facts decided together with one set of reasons, whichever way."""

    id: Id
    heading: Line
    facts: tuple[Id, ...]
    finding: Finding | None = None


class MatterKind(StrEnum):
    """What kind of matter was put to the person."""

    CONCERN = "concern"
    RELOCATION = "relocation"
    SECOND_NATIONALITY = "second-nationality"
    EXCLUSION = "exclusion"
    BAD_FAITH = "bad-faith"
    OTHER_COUNTRY = "other-country"
    COUNTRY_INFORMATION = "country-information"
    RELATIVE_ACCOUNT = "relative-account"


class PutHow(StrEnum):
    """How a matter was put."""

    INTERVIEW = "interview"
    LETTER = "letter"


class Occasion(Part):
    """One occasion on which a matter was put, and the time given to answer."""

    how: PutHow
    on: Day
    source: Reliance | None = None
    answer_due_on: Day | None = None
    extended_to: Day | None = None


class MatterPut(Part):
    """Something that might count against the person, the answer to it, and what was made of it."""

    id: Id
    kind: MatterKind
    what: OfficerText
    sources: tuple[Reliance, ...] = ()
    bears_on_facts: tuple[Id, ...] = ()
    bears_on_issues: tuple[Key, ...] = ()
    occasions: tuple[Occasion, ...] = ()
    not_required_because: OfficerText | None = None
    answer: OfficerText | None = None
    answer_source: Reliance | None = None
    no_answer_was_given: Flag = False
    evaluation: OfficerText | None = None
    """What was made of the answer."""
    safety_check: OfficerText | None = None
    """Where it rests on a relative's evidence that did not come through the person: what was
    asked about that person's safety, and agreed, before it was put. It does not print."""


class FutureConduct(Part):
    """What the person will do on return and why; likelihood in words, never accept or reject."""

    id: Id
    what: OfficerText
    why: OfficerText
    likelihood: OfficerText
    would_be_given_up_from_fear: Flag | None = None
    within_protected_core: OfficerText | None = None
    reasons: OfficerText
    relies_on: tuple[Reliance, ...] = ()


class SurPlaceAct(Part):
    """Something done outside the country of origin that may create a risk there."""

    id: Id
    what: OfficerText
    when: Line
    how_public: OfficerText
    was_noticed: OfficerText
    conviction: OfficerText
    motive: OfficerText
    relies_on: tuple[Reliance, ...] = ()


class WholeConsidered(Part):
    """All facts, evidence, circumstances and matters put, considered together, in prose."""

    reasons: OfficerText
    completed_on: Day
    by: Line
