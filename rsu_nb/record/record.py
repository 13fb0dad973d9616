"""The record of one claimant's claim, whole."""

from __future__ import annotations

from typing import Final, Literal

from pydantic import Field

from rsu_nb.record.agency_case import AgencyCase
from rsu_nb.record.claim import Account, CandidateCountry, Ground, NarrativeSection, Submission
from rsu_nb.record.determination import Determination
from rsu_nb.record.evidence import (
    Bundle,
    ContrarySearch,
    CountryInformation,
    Evidence,
    InformationGap,
    InformationRequest,
)
from rsu_nb.record.facts import (
    FactGroup,
    FutureConduct,
    MaterialFact,
    MatterPut,
    SurPlaceAct,
    WholeConsidered,
)
from rsu_nb.record.library_entry import AuthorityRead
from rsu_nb.record.officer_text import OfficerText
from rsu_nb.record.part import CaseReference, Day, DecisionTypeName, Line, Part
from rsu_nb.record.people import Identity, Officer, Person, Representative
from rsu_nb.record.procedure import Detention, Event, Interview, NoInterview, Notification
from rsu_nb.record.resolution import DisputedRule, Reopened, WarningResponse

SCHEMA: Final = "rsu-nb/record/1"


class Pins(Part):
    """The versions a decision was made with, pinned when it is sealed."""

    rsu_nb: Line
    law: Line
    template: Line


class Review(Part):
    """A comment of the second reader and the officer's reply; comments never edit."""

    by: Line
    on: Day
    about: Line
    comment: OfficerText
    reply: OfficerText | None = None


class Record(Part):
    """One validated, versioned document: one claimant, one decision.

    Derived things (entailment, numbers, dates to appeal) are never in it.
    """

    schema_: Literal["rsu-nb/record/1"] = Field(default=SCHEMA, alias="schema")
    case: CaseReference
    decision_type: DecisionTypeName
    law_as_at: Day
    """The date whose law the case is decided under."""
    is_invented: Line | None = None
    """For an invented case: the line that says so on the document."""

    officer: Officer
    decided_on: Day | None = None
    """The Auckland calendar date of the decision."""
    place_of_decision: Line | None = None

    people: tuple[Person, ...]
    identities: tuple[Identity, ...]
    representative: Representative | None = None
    language: Line | None = None
    support_needs: OfficerText | None = None

    countries: tuple[CandidateCountry, ...]
    detention: Detention
    events: tuple[Event, ...] = ()
    interviews: tuple[Interview, ...] = ()
    no_interview: NoInterview | None = None

    agency_case: AgencyCase | None = None
    """Where the agency brings the matter: what it says, and the notices that disclosed it."""
    introduction: OfficerText | None = None
    """What is put, in a paragraph, and what the issue is, in the officer's words."""
    grounds: tuple[Ground, ...] = ()
    submissions: tuple[Submission, ...] = ()
    narrative: tuple[NarrativeSection, ...] = ()
    accounts: tuple[Account, ...] = ()

    evidence: tuple[Evidence, ...] = ()
    bundles: tuple[Bundle, ...] = ()
    country_information: tuple[CountryInformation, ...] = ()
    country_picture: OfficerText | None = None
    """What the country information amounts to in this case, read together."""
    contrary_searches: tuple[ContrarySearch, ...] = ()
    information_gaps: tuple[InformationGap, ...] = ()
    information_requests: tuple[InformationRequest, ...] = ()

    prose: OfficerText | None = None
    """Prose that is written before it has its place in the decision; it never prints."""
    facts: tuple[MaterialFact, ...] = ()
    fact_groups: tuple[FactGroup, ...] = ()
    matters_put: tuple[MatterPut, ...] = ()
    whole_considered: WholeConsidered | None = None
    future_conduct: tuple[FutureConduct, ...] = ()
    sur_place_acts: tuple[SurPlaceAct, ...] = ()

    determination: Determination = Determination()
    reopened: tuple[Reopened, ...] = ()
    """Findings changed after a limb that rests on them was concluded, each with the reason."""
    disputed: tuple[DisputedRule, ...] = ()
    """Rules disputed where they do not lead to a stated conclusion, with the direction given."""

    authorities_read: tuple[AuthorityRead, ...] = ()
    """Decided cases read for the unit's library that the decision may therefore name."""
    responses: tuple[WarningResponse, ...] = ()
    """What the officer says to the warnings of the gate."""
    review: tuple[Review, ...] = ()
    notifications: tuple[Notification, ...] = ()
    pins: Pins | None = None
