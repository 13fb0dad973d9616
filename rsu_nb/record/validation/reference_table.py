"""Which field of a record points at which kinds of thing, in one table."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from rsu_nb.record.aftermath import AppealFinding
from rsu_nb.record.agency_case import NoticeOfMatter, RecognitionHeld
from rsu_nb.record.claim import Account, DealtWith, Statement, Submission
from rsu_nb.record.determination import (
    AllegedAct,
    Answer,
    Asking,
    Branch,
    ClaimCircumstance,
    Harm,
    Place,
    Predicament,
)
from rsu_nb.record.evidence import (
    Bundle,
    CountryInformation,
    Evidence,
    InformationRequest,
    ReportUse,
)
from rsu_nb.record.facts import (
    Circumstance,
    FactGroup,
    Finding,
    FutureConduct,
    Indicator,
    MaterialFact,
    MatterPut,
    Occasion,
    SurPlaceAct,
)
from rsu_nb.record.part import Part
from rsu_nb.record.people import Representative
from rsu_nb.record.procedure import Event, Interview, NoInterview
from rsu_nb.record.resolution import Reopened
from rsu_nb.record.things import KINDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A field that holds one id or several, each perhaps with a place in the thing.

    Attributes:
        part: The class whose field it is.
        field: The field's name.
        to: The classes of things it may point at.
    """

    part: type[Part]
    field: str
    to: tuple[type[Part], ...]


_RELIED_ON: Final = tuple(kind.part for kind in KINDS if kind.may_be_relied_on)
_FACTS: Final = (MaterialFact, FactGroup)

REFERENCES: Final = (
    Reference(part=Event, field="relies_on", to=_RELIED_ON),
    Reference(part=Interview, field="record", to=(Evidence,)),
    Reference(part=NoInterview, field="relies_on", to=_RELIED_ON),
    Reference(part=Representative, field="evidence", to=(Evidence,)),
    Reference(part=DealtWith, field="in_facts", to=_FACTS),
    Reference(part=Submission, field="source", to=(Evidence, Interview, Event)),
    Reference(part=Account, field="source", to=(Evidence, Interview)),
    Reference(part=Statement, field="fact", to=(MaterialFact,)),
    Reference(part=Statement, field="corrects", to=(Account,)),
    Reference(part=Evidence, field="disclosed_by", to=(NoticeOfMatter,)),
    Reference(part=Bundle, field="items", to=(Evidence,)),
    Reference(part=Bundle, field="in_facts", to=_FACTS),
    Reference(part=RecognitionHeld, field="decision", to=(Evidence,)),
    Reference(part=ReportUse, field="of", to=_FACTS),
    Reference(part=CountryInformation, field="for_facts", to=_FACTS),
    Reference(part=InformationRequest, field="reply", to=(Evidence, CountryInformation, Event)),
    Reference(part=Indicator, field="relies_on", to=_RELIED_ON),
    Reference(part=Circumstance, field="evidence", to=_RELIED_ON),
    Reference(part=Finding, field="relies_on", to=_RELIED_ON),
    Reference(part=MaterialFact, field="depends_on", to=(MaterialFact,)),
    Reference(part=MaterialFact, field="split_from", to=(MaterialFact,)),
    Reference(part=FactGroup, field="facts", to=(MaterialFact,)),
    Reference(part=MatterPut, field="sources", to=_RELIED_ON),
    Reference(part=MatterPut, field="bears_on_facts", to=_FACTS),
    Reference(part=MatterPut, field="answer_source", to=_RELIED_ON),
    Reference(part=Occasion, field="source", to=(Evidence, Interview, Event, NoticeOfMatter)),
    Reference(part=FutureConduct, field="relies_on", to=_RELIED_ON),
    Reference(part=SurPlaceAct, field="relies_on", to=_RELIED_ON),
    Reference(part=Predicament, field="harms", to=(Harm,)),
    Reference(part=Branch, field="assumes_facts", to=_FACTS),
    Reference(part=Answer, field="predicament", to=(Predicament,)),
    Reference(part=Answer, field="place", to=(Place,)),
    Reference(part=Answer, field="act", to=(AllegedAct,)),
    Reference(part=Answer, field="circumstance", to=(ClaimCircumstance,)),
    Reference(part=Answer, field="relies_on", to=_RELIED_ON),
    Reference(part=Asking, field="predicament", to=(Predicament,)),
    Reference(part=Asking, field="place", to=(Place,)),
    Reference(part=Asking, field="act", to=(AllegedAct,)),
    Reference(part=Asking, field="circumstance", to=(ClaimCircumstance,)),
    Reference(part=Reopened, field="fact", to=_FACTS),
    Reference(part=AppealFinding, field="fact", to=_FACTS),
)


@cache
def references_of(part: type[Part]) -> tuple[Reference, ...]:
    """The rows of the table for a kind of part."""
    return tuple(reference for reference in REFERENCES if issubclass(part, reference.part))
