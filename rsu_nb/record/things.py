"""The kinds of thing a record holds that reasons can point at, each with the word for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from rsu_nb.record.agency_case import NoticeOfMatter
from rsu_nb.record.claim import Account, Ground, NarrativeSection, Submission
from rsu_nb.record.determination import AllegedAct, ClaimCircumstance, Harm, Place, Predicament
from rsu_nb.record.evidence import (
    Bundle,
    ContrarySearch,
    CountryInformation,
    Evidence,
    InformationGap,
    InformationRequest,
)
from rsu_nb.record.facts import FactGroup, FutureConduct, MaterialFact, MatterPut, SurPlaceAct
from rsu_nb.record.procedure import Event, Interview

Thing = (
    Event
    | Interview
    | NoticeOfMatter
    | Ground
    | Submission
    | NarrativeSection
    | Account
    | Evidence
    | Bundle
    | CountryInformation
    | ContrarySearch
    | InformationGap
    | InformationRequest
    | MaterialFact
    | FactGroup
    | MatterPut
    | FutureConduct
    | SurPlaceAct
    | Harm
    | Predicament
    | Place
    | AllegedAct
    | ClaimCircumstance
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of thing with an id.

    Attributes:
        part: Its class in the record.
        letters: What a new one's id begins with; any letters may be given by hand.
        word: What it is called in a sentence, after `the`.
        may_be_relied_on: True where a reason may rest on it. What is only claimed, or only asked
            about, is no basis for a finding.
    """

    part: type[Thing]
    letters: str
    word: str
    may_be_relied_on: bool = True


KINDS: Final = (
    Kind(part=Event, letters="EV", word="event"),
    Kind(part=Interview, letters="I", word="interview"),
    Kind(part=NoticeOfMatter, letters="NM", word="notice of the agency's case"),
    Kind(part=Ground, letters="G", word="ground", may_be_relied_on=False),
    Kind(part=Submission, letters="S", word="submission"),
    Kind(
        part=NarrativeSection,
        letters="N",
        word="section of the claimant's case",
        may_be_relied_on=False,
    ),
    Kind(part=Account, letters="A", word="account"),
    Kind(part=Evidence, letters="E", word="item of evidence"),
    Kind(part=Bundle, letters="B", word="bundle of evidence", may_be_relied_on=False),
    Kind(part=CountryInformation, letters="C", word="item of country information"),
    Kind(part=ContrarySearch, letters="CS", word="search for contrary information"),
    Kind(part=InformationGap, letters="IG", word="gap in the country information"),
    Kind(part=InformationRequest, letters="IR", word="request for country information"),
    Kind(part=MaterialFact, letters="F", word="material fact"),
    Kind(part=FactGroup, letters="FG", word="group of facts"),
    Kind(part=MatterPut, letters="M", word="matter put"),
    Kind(part=FutureConduct, letters="FC", word="future conduct"),
    Kind(part=SurPlaceAct, letters="SP", word="act outside the country"),
    Kind(part=Harm, letters="H", word="harm feared", may_be_relied_on=False),
    Kind(part=Predicament, letters="P", word="predicament", may_be_relied_on=False),
    Kind(part=Place, letters="L", word="place", may_be_relied_on=False),
    Kind(part=AllegedAct, letters="X", word="alleged act", may_be_relied_on=False),
    Kind(
        part=ClaimCircumstance,
        letters="CC",
        word="circumstance of the claim",
        may_be_relied_on=False,
    ),
)


def kind_of(thing: Thing) -> Kind:
    """The kind of a thing of the record."""
    return _KIND_BY_PART[type(thing)]


_KIND_BY_PART: Final = {kind.part: kind for kind in KINDS}
