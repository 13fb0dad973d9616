"""What is claimed, on what grounds, and the accounts that were given of it."""

from __future__ import annotations

from enum import StrEnum

from rsu_nb.record.officer_text import OfficerText
from rsu_nb.record.part import CountryCode, Day, Id, Key, Line, Part, Reliance
from rsu_nb.record.people import Role


class CandidateCountry(Part):
    """A country the person is, or may be, a national or former resident of."""

    code: CountryCode
    name: Line
    """The country's name as the decision prints it; for an invented country, its invented name."""
    of_nationals: Line | None = None
    """What its nationals are called, such as `Kesharan`."""
    basis: OfficerText | None = None


class GroundOrigin(StrEnum):
    """Whether the ground was advanced, or it arises on the facts."""

    ADVANCED = "advanced"
    ARISING = "arising"


class DealtWith(Part):
    """Where and how a ground, a submission or a document was dealt with."""

    in_issues: tuple[Key, ...] = ()
    in_facts: tuple[Id, ...] = ()
    how: OfficerText | None = None
    """Required where neither an issue nor a fact deals with it; may always be given."""


class Ground(Part):
    """One ground of the case."""

    id: Id
    origin: GroundOrigin
    what: OfficerText
    dealt_with: DealtWith | None = None


class Submission(Part):
    """One submission made for or by the person."""

    id: Id
    by: Role
    on: Day
    what: OfficerText
    source: Reliance | None = None
    dealt_with: DealtWith | None = None


class NarrativeSection(Part):
    """A part of the case, told neutrally and without evaluation."""

    id: Id
    heading: Line
    text: OfficerText
    speaker: Role = "claimant"
    not_to_be_disclosed_to: tuple[Role, ...] = ()


class AccountForm(StrEnum):
    """In what form an account was given."""

    CONFIRMATION_OF_CLAIM = "confirmation-of-claim"
    WRITTEN_STATEMENT = "written-statement"
    INTERVIEW = "interview"
    LETTER = "letter"
    TO_A_PROFESSIONAL = "to-a-professional"
    EARLIER_APPLICATION = "earlier-application"
    ORAL = "oral"


class Prompted(StrEnum):
    """Whether something was said of the person's own accord."""

    VOLUNTEERED = "volunteered"
    PROMPTED = "prompted"


class Statement(Part):
    """What one account says of one fact."""

    fact: Id
    said: OfficerText
    pinpoint: Line | None = None
    corrects: Id | None = None
    """The earlier account that this corrects or adds to."""
    given: Prompted | None = None


class Account(Part):
    """One telling of the story: who, when, to whom, in what form and language."""

    id: Id
    speaker: Role
    on: Day
    to: Line
    form: AccountForm
    language: Line
    interpreter: Role | None = None
    drafted_by: Line | None = None
    source: Id | None = None
    """The item of evidence or the interview in which the account is found."""
    statements: tuple[Statement, ...] = ()
    not_to_be_disclosed_to: tuple[Role, ...] = ()
