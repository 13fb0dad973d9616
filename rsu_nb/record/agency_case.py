"""The agency's case that a recognition is lost: what is held, who gave it, what was told."""

from __future__ import annotations

from rsu_nb.record.officer_text import OfficerText
from rsu_nb.record.part import Day, Flag, Id, Key, Line, Part
from rsu_nb.record.procedure import NotificationMethod


class RecognitionHeld(Part):
    """One recognition that the person holds: who gave it, when, and the decision that did."""

    limb: Key
    """The limb that it is about, such as `refugee`."""
    given_by: Line
    on: Day
    decision: Id | None = None
    """The item of evidence that is the decision; it goes with an application to the Tribunal."""


class NoticeOfMatter(Part):
    """A notice to the person of the agency's case, with the answer to it."""

    id: Id
    on: Day
    method: NotificationMethod
    said: OfficerText
    """What it told: the intention, the grounds, the evidence, and what the person may do."""
    withheld: OfficerText | None = None
    """What was kept back, why, and that the notice said so."""
    answer_due_on: Day | None = None
    answered_on: Day | None = None
    answer: OfficerText | None = None
    """The person's answer, in the person's own terms."""
    no_answer_was_given: Flag = False


class AgencyCase(Part):
    """The case that the agency presents, where it and not the person brings the matter."""

    presented_by: Line
    """The part of the agency that presents it; never the officer who decides."""
    recognitions: tuple[RecognitionHeld, ...] = ()
    notices: tuple[NoticeOfMatter, ...] = ()
