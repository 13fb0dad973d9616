"""The evidence received and the country information read, each item with what became of it."""

from __future__ import annotations

from enum import StrEnum

from rsu_nb.record.claim import DealtWith
from rsu_nb.record.library_entry import CardUsed
from rsu_nb.record.officer_text import OfficerText
from rsu_nb.record.part import Count, Day, Flag, Id, Key, Line, Part, Passage, Reliance
from rsu_nb.record.people import Role


class EvidenceKind(StrEnum):
    """What kind of item it is."""

    IDENTITY_DOCUMENT = "identity-document"
    STATEMENT = "statement"
    INTERVIEW_RECORD = "interview-record"
    DOCUMENT = "document"
    PHOTOGRAPH = "photograph"
    MESSAGE = "message"
    WITNESS = "witness"
    MEDICAL = "medical"
    EXPERT = "expert"
    BIOMETRIC_RESULT = "biometric-result"
    EARLIER_CLAIM = "earlier-claim"
    SUBMISSIONS = "submissions"
    LETTER = "letter"


class Translation(Part):
    """How a document in another language was translated."""

    from_language: Line
    by: Line
    is_independent: Flag | None = None
    on: Day | None = None


class ReportJob(StrEnum):
    """What an expert or medical report may be relied on for."""

    CORROBORATION = "corroboration"
    EXPLAINS_TESTIMONY = "explains-testimony"
    FITNESS_FOR_INTERVIEW = "fitness-for-interview"
    FUTURE_HARM = "future-harm"


class ReportUse(Part):
    """Whether a report is relied on for one job, and why; there is no scale of weight."""

    job: ReportJob
    of: tuple[Id, ...] = ()
    is_relied_on: Flag
    why: OfficerText


class Report(Part):
    """An expert's or a doctor's report in its own terms."""

    qualification: Line
    method: OfficerText
    material_seen: OfficerText
    basis: OfficerText | None = None
    opinion: OfficerText
    uses: tuple[ReportUse, ...] = ()


class Evidence(Part):
    """One item of evidence with its exhibit reference."""

    id: Id
    kind: EvidenceKind
    title: Line
    dated: Day | None = None
    dated_as_written: Line | None = None
    """The date as the item gives it, where it is no calendar date."""
    received_on: Day
    received_from: Role | None = None
    disclosed_by: Id | None = None
    """Where the agency presents the case: the notice that disclosed it to the person."""
    pages: Count | None = None
    translation: Translation | None = None
    report: Report | None = None
    dealt_with: DealtWith | None = None
    not_to_be_disclosed_to: tuple[Role, ...] = ()


class Bundle(Part):
    """Items of evidence that are dealt with together, once and in the same words."""

    id: Id
    heading: Line
    """What they are, in a few words."""
    items: tuple[Id, ...]
    reasons: OfficerText
    """What is made of them, the weight they are given, and why; it prints once and names all."""
    in_issues: tuple[Key, ...] = ()
    in_facts: tuple[Id, ...] = ()


class SourceType(StrEnum):
    """What kind of publisher a piece of country information comes from."""

    INTERGOVERNMENTAL = "intergovernmental"
    GOVERNMENT = "government"
    COURT = "court"
    NON_GOVERNMENTAL = "non-governmental"
    ACADEMIC = "academic"
    MEDIA = "media"
    FACT_FINDING = "fact-finding"
    EXPERT = "expert"
    SOCIAL_MEDIA = "social-media"


class Bearing(StrEnum):
    """Which way a passage points on the question it was read for."""

    SUPPORTS = "supports"
    AGAINST = "against"
    MIXED = "mixed"
    SILENT = "silent"


class DisclosureState(StrEnum):
    """Whether the person was shown a piece of country information."""

    SHOWN = "shown"
    FROM_CLAIMANT = "from-claimant"
    NOT_REQUIRED = "not-required"
    NOT_SHOWN = "not-shown"


class CountryInformation(Part):
    """Published information about a country, traceable to its page."""

    id: Id
    question: Line
    for_facts: tuple[Id, ...] = ()
    publisher: Line
    author: Line | None = None
    title: Line
    source_type: SourceType
    published: Day
    covers: Line | None = None
    read_on: Day
    pinpoint: Line
    address: Line | None = None
    """Where it can be read; none for an invented publisher."""
    quotes: Line | None = None
    """The original source, where this one repeats another."""
    says: OfficerText
    """What it says on the question, in the officer's own words."""
    passage: Passage | None = None
    """The words relied on, as published, with the sentences around them."""
    bearing: Bearing | None = None
    """Which way it points in this case; still to be said where it came from a card."""
    reliability: OfficerText | None = None
    disclosure: DisclosureState
    disclosure_note: Line | None = None
    card: CardUsed | None = None
    """The card of the unit's library that it was taken from, and which version."""


class ContrarySearch(Part):
    """A search for passages that point the other way, and what it found."""

    id: Id
    question: Line
    searched: Line
    on: Day
    found: OfficerText


class InformationGap(Part):
    """A question for which nothing was found; never read as `it does not happen`."""

    id: Id
    question: Line
    searched: Line
    on: Day


class InformationRequest(Part):
    """A question sent to researchers, with when it is due and what came back."""

    id: Id
    question: Line
    asked_on: Day
    due_on: Day | None = None
    reply: Reliance | None = None
