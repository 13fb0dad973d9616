"""Which dates cannot lie after the decision, and which cannot lie before another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from rsu_nb.record.agency_case import NoticeOfMatter, RecognitionHeld
from rsu_nb.record.claim import Account, Submission
from rsu_nb.record.determination import Conclusion
from rsu_nb.record.evidence import (
    ContrarySearch,
    CountryInformation,
    Evidence,
    InformationGap,
    InformationRequest,
    Translation,
)
from rsu_nb.record.facts import Occasion, WholeConsidered
from rsu_nb.record.library_entry import AuthorityRead
from rsu_nb.record.part import Part
from rsu_nb.record.people import Identity, Representative, ResponsibleAdult
from rsu_nb.record.procedure import Event, Interview, Notification
from rsu_nb.record.resolution import Direction, DisputedRule, Reopened


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Two dates of one part, of which the later cannot lie before the earlier."""

    part: type[Part]
    earlier: str
    later: str
    what: str


BEFORE_THE_DECISION: Final[tuple[tuple[type[Part], str], ...]] = (
    (Event, "on"),
    (Interview, "on"),
    (NoticeOfMatter, "on"),
    (NoticeOfMatter, "answered_on"),
    (RecognitionHeld, "on"),
    (Submission, "on"),
    (Account, "on"),
    (Evidence, "dated"),
    (Evidence, "received_on"),
    (Translation, "on"),
    (CountryInformation, "published"),
    (CountryInformation, "read_on"),
    (AuthorityRead, "read_on"),
    (ContrarySearch, "on"),
    (InformationGap, "on"),
    (InformationRequest, "asked_on"),
    (Occasion, "on"),
    (WholeConsidered, "completed_on"),
    (Conclusion, "on"),
    (Reopened, "on"),
    (DisputedRule, "on"),
    (Direction, "on"),
    (Identity, "date_of_birth"),
    (ResponsibleAdult, "nominated_on"),
    (Representative, "since"),
)
"""Dates that the decision cannot lie before: what it rests on was there when it was made."""

ORDERS: Final = (
    Order(
        part=Evidence,
        earlier="dated",
        later="received_on",
        what="lies before the item's own date; correct one, or give the date that the item "
        "bears in `dated_as_written`",
    ),
    Order(
        part=CountryInformation,
        earlier="published",
        later="read_on",
        what="lies before the item was published; correct one of the two dates",
    ),
    Order(
        part=InformationRequest,
        earlier="asked_on",
        later="due_on",
        what="lies before the question was asked; correct one of the two dates",
    ),
    Order(
        part=Occasion,
        earlier="on",
        later="answer_due_on",
        what="lies before the matter was put; correct one of the two dates",
    ),
    Order(
        part=Occasion,
        earlier="on",
        later="extended_to",
        what="lies before the matter was put; correct one of the two dates",
    ),
    Order(
        part=NoticeOfMatter,
        earlier="on",
        later="answer_due_on",
        what="lies before the notice was given; correct one of the two dates",
    ),
    Order(
        part=NoticeOfMatter,
        earlier="on",
        later="answered_on",
        what="lies before the notice was given; correct one of the two dates",
    ),
    Order(
        part=Notification,
        earlier="sent_on",
        later="received_on",
        what="lies before it was sent; correct one of the two dates",
    ),
)
