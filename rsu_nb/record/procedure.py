"""What happened in the case, dated: claim, letters, interviews, detention, notification."""

from __future__ import annotations

from enum import StrEnum

from rsu_nb.record.officer_text import OfficerText
from rsu_nb.record.part import Count, Day, Flag, Id, Line, Part, Reliance
from rsu_nb.record.people import Role


class EventKind(StrEnum):
    """What kind of step in the procedure an event was."""

    CLAIM_MADE = "claim-made"
    CLAIM_CONFIRMED = "claim-confirmed"
    STATEMENT_RECEIVED = "statement-received"
    INTERVIEW_SET = "interview-set"
    INTERVIEW_HELD = "interview-held"
    ABSENCE = "absence"
    ADJOURNMENT = "adjournment"
    LETTER_SENT = "letter-sent"
    RESPONSE_RECEIVED = "response-received"
    SUBMISSIONS_RECEIVED = "submissions-received"
    DOCUMENT_RECEIVED = "document-received"
    EXTENSION_GIVEN = "extension-given"
    ENQUIRY_MADE = "enquiry-made"
    ARRIVAL = "arrival"
    OTHER = "other"


class Event(Part):
    """One dated step of the procedure."""

    id: Id
    on: Day
    kind: EventKind
    what: OfficerText
    relies_on: tuple[Reliance, ...] = ()


class Interview(Part):
    """One interview: who asked, who interpreted, what was agreed and objected to."""

    id: Id
    on: Day
    place: Line
    conducted_by: Line
    was_by_decider: Flag
    heard_or_read_by_decider: OfficerText | None = None
    """Where another officer asked: what the decider heard or read of it."""
    language: Line
    interpreter: Role | None = None
    interpreter_accepted: OfficerText | None = None
    """How the person's agreement to the interpreter was recorded."""
    present: tuple[Role, ...] = ()
    length_minutes: Count | None = None
    breaks: Line | None = None
    support: OfficerText | None = None
    """Support needs and requests, such as the interpreter's gender, and what was done."""
    objections: OfficerText | None = None
    record: Id | None = None
    """The item of evidence that holds the report, transcript or recording."""


class NoInterviewReason(StrEnum):
    """Why no interview was held (s 149(4) and neighbours)."""

    NOT_NEEDED = "not-needed"
    DID_NOT_ATTEND = "did-not-attend"
    CANNOT_BE_HELD = "cannot-be-held"
    INFORMATION_NOT_SUPPLIED = "information-not-supplied"


class NoInterview(Part):
    """The procedural determination to decide without an interview, with its reasons."""

    reason: NoInterviewReason
    because: OfficerText
    relies_on: tuple[Reliance, ...] = ()


class DetentionState(StrEnum):
    """Whether the person is detained under Part 9, which sets the time to appeal."""

    NO = "no"
    YES = "yes"
    UNCLEAR = "unclear"


class Detention(Part):
    """The person's detention under Part 9, as far as the time to appeal needs it."""

    state: DetentionState
    note: Line | None = None
    """For example conditional release from the Mangere centre, which makes it unclear."""


class NotificationMethod(StrEnum):
    """How a decision was notified."""

    IN_PERSON = "in-person"
    REGISTERED_POST = "registered-post"
    REGISTERED_POST_ABROAD = "registered-post-abroad"
    ELECTRONIC = "electronic"
    ADDRESS_FOR_SERVICE = "address-for-service"
    """Delivered to the address for service, where the person, a lawyer or an agent signs."""
    PLACE_OF_DETENTION = "place-of-detention"
    """Registered post to the place of detention, a detained person's address for service."""


class NotificationKind(StrEnum):
    """What a notification event was."""

    SERVED = "served"
    SERVED_AGAIN = "served-again"
    CORRECTED = "corrected"


class Notification(Part):
    """One event of notifying the decision; the last one counts for the letter."""

    kind: NotificationKind = NotificationKind.SERVED
    method: NotificationMethod
    to: Role
    sent_on: Day
    received_on: Day | None = None
    """The date of actual receipt, where it is known."""
