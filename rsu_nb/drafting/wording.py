"""How the documents of a decision type speak of the person, of the matter and of its result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from rsu_nb.decisions.cessation import CESSATION
from rsu_nb.decisions.first_claim import FIRST_CLAIM
from rsu_nb.errors import UnknownNameError


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How the documents of one decision type speak.

    Attributes:
        decision_type: The decision type.
        title: The title of its decision.
        claimant: The person whose case it is, within a sentence.
        is_person_named: True where documents name the person instead, if the record has a name to
            print and it may be printed.
        person_label: The same at the head of a decision.
        matter: What is decided, within a sentence: `claim`, or `matter`.
        result_column: The heading over the recognitions in the table of results.
        opening: The sentence that the introduction begins with, by the name of its template.
        after_introduction: The sentence that ends it; "" for none.
        told_under: The heading over the case as it was told.
        told_opening: The sentence that opens it.
        advanced: What stands before a ground that was advanced.
        roadmap: The sentence that opens the assessment.
        confidential: The notice of confidentiality in the letter.
    """

    decision_type: str
    title: str
    claimant: str
    is_person_named: bool
    person_label: str
    matter: str
    result_column: str
    opening: str
    after_introduction: str
    told_under: str
    told_opening: str
    advanced: str
    roadmap: str
    confidential: str


WORDINGS: Final = (
    Wording(
        decision_type="first_claim",
        title="Decision on a claim for refugee and protected person status",
        claimant=FIRST_CLAIM.person,
        is_person_named=FIRST_CLAIM.is_person_named,
        person_label="Claimant",
        matter=FIRST_CLAIM.matter,
        result_column="Claim to be recognised as",
        opening="the-act",
        after_introduction="same-claim",
        told_under="The claim",
        told_opening="summary-of-claim",
        advanced="Advanced by the claimant:",
        roadmap="roadmap",
        confidential="confidential",
    ),
    Wording(
        decision_type="cessation",
        title="Decision on cessation of refugee or protected person status",
        claimant=CESSATION.person,
        is_person_named=CESSATION.is_person_named,
        person_label="Person concerned",
        matter=CESSATION.matter,
        result_column="Recognition as",
        opening="the-act-on-cessation",
        after_introduction="",
        told_under="The agency’s case, and the answer to it",
        told_opening="summary-of-agency-case",
        advanced="Relied on by the agency:",
        roadmap="roadmap-of-cessation",
        confidential="confidential-recognition",
    ),
)


def wording_of(decision_type: str) -> Wording:
    """The wording of a decision type.

    Raises:
        UnknownNameError: No documents are written for it.
    """
    for one in WORDINGS:
        if one.decision_type == decision_type:
            return one
    known = [one.decision_type for one in WORDINGS]
    raise UnknownNameError(kind="decision type with documents", name=decision_type, known=known)
