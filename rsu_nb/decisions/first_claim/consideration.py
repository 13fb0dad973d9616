"""May the claim be considered, and is it accepted? Immigration Act 2009 ss 132, 134(2)."""

from __future__ import annotations

from typing import Final

from rsu_nb.law.decision_type import Limb, Outcome
from rsu_nb.law.expression import LegalTest
from rsu_nb.law.issue import Issue
from rsu_nb.law.marks import Mark
from rsu_nb.law.values import Truth

_STEP: Final = "consideration"
_ORDINARY: Final = "On the information before the officer."

NZ_CITIZEN: Final = Issue(
    key="nz-citizen",
    question="Is the claimant a New Zealand citizen?",
    provisions=("s-132",),
    standard=_ORDINARY,
    mark=Mark.VERIFIED,
    step=_STEP,
)
RESIDENCE_CLASS_VISA: Final = Issue(
    key="residence-class-visa",
    question="Is the claimant a resident or permanent resident of New Zealand?",
    provisions=("s-132",),
    standard=_ORDINARY,
    mark=Mark.VERIFIED,
    step=_STEP,
)
DEPORTATION_LIABILITY_SERVED: Final = Issue(
    key="deportation-liability-served",
    question="Has the claimant been served with a deportation liability notice, or been named in "
    "an Order in Council under s 163?",
    provisions=("s-132", "s-163"),
    standard=_ORDINARY,
    mark=Mark.VERIFIED,
    step=_STEP,
)
FIRST_CLAIM_MADE: Final = Issue(
    key="first-claim",
    question="Is this the claimant's first claim, with no earlier claim finally determined?",
    provisions=("s-128", "s-140"),
    standard=_ORDINARY,
    not_satisfied=Truth.MET,
    mark=Mark.RESTATED,
    step=_STEP,
)
ARRANGEMENT_IN_FORCE: Final = Issue(
    key="arrangement-in-force",
    question="Is there an arrangement within s 134(5) with another country, on whose treaty and "
    "procedure standards the Minister is satisfied?",
    provisions=("s-134-2", "s-134-5"),
    standard=_ORDINARY,
    mark=Mark.RESTATED,
    step=_STEP,
)
CLAIM_LODGED_ELSEWHERE: Final = Issue(
    key="claim-lodged-elsewhere",
    question="Did the claimant lodge a claim in that country, or have the opportunity to?",
    provisions=("s-134-2",),
    standard=_ORDINARY,
    mark=Mark.RESTATED,
    step=_STEP,
)
DECLINE_UNDER_ARRANGEMENT: Final = Issue(
    key="decline-under-arrangement",
    question="Should the discretion to leave the claim to that country be used?",
    provisions=("s-134-2",),
    standard="A discretion, for which reasons are given whichever way it is used.",
    mark=Mark.RESTATED,
    step=_STEP,
)

ISSUES: Final = (
    NZ_CITIZEN,
    RESIDENCE_CLASS_VISA,
    DEPORTATION_LIABILITY_SERVED,
    FIRST_CLAIM_MADE,
    ARRANGEMENT_IN_FORCE,
    CLAIM_LODGED_ELSEWHERE,
    DECLINE_UNDER_ARRANGEMENT,
)

BARRED: Final = LegalTest(
    key="barred-by-section-132",
    words="The claim must not be considered",
    provisions=("s-132",),
    body=NZ_CITIZEN | (RESIDENCE_CLASS_VISA & ~DEPORTATION_LIABILITY_SERVED),
    mark=Mark.VERIFIED,
)
SUBSEQUENT: Final = LegalTest(
    key="subsequent-claim",
    words="The claim is a subsequent claim, which s 140 governs",
    provisions=("s-140",),
    body=~BARRED & ~FIRST_CLAIM_MADE,
    mark=Mark.RESTATED,
)
LEFT_TO_ANOTHER_COUNTRY: Final = LegalTest(
    key="left-to-another-country",
    words="The claim is not accepted, because it is left to another country",
    provisions=("s-134-2",),
    body=~BARRED
    & FIRST_CLAIM_MADE
    & ARRANGEMENT_IN_FORCE
    & CLAIM_LODGED_ELSEWHERE
    & DECLINE_UNDER_ARRANGEMENT,
    mark=Mark.RESTATED,
)
CONSIDERED: Final = LegalTest(
    key="considered",
    words="The claim is accepted for consideration",
    provisions=("s-132", "s-134-1"),
    body=~BARRED
    & FIRST_CLAIM_MADE
    & ~(ARRANGEMENT_IN_FORCE & CLAIM_LODGED_ELSEWHERE & DECLINE_UNDER_ARRANGEMENT),
    mark=Mark.RESTATED,
)

CONSIDERATION: Final = Limb(
    key="consideration",
    question="May the claim be considered, and is it accepted?",
    provisions=("s-132", "s-134-1"),
    step=_STEP,
    is_acceptance=True,
    conclusions=(
        Outcome(key="considered", words="is accepted for consideration", test=CONSIDERED),
        Outcome(key="not-considered", words="must not be considered", test=BARRED),
        Outcome(key="subsequent-claim", words="is a subsequent claim", test=SUBSEQUENT),
        Outcome(
            key="not-accepted-arrangement",
            words="is not accepted for consideration",
            test=LEFT_TO_ANOTHER_COUNTRY,
        ),
    ),
)
