"""Is the claimant a refugee, and may that be considered? Immigration Act 2009 ss 129, 134(3)."""

from __future__ import annotations

from typing import Final

from rsu_nb.decisions.first_claim.consideration import CONSIDERED
from rsu_nb.decisions.first_claim.exclusion import EXCLUDED
from rsu_nb.decisions.first_claim.inclusion import INCLUDED
from rsu_nb.law.decision_type import Outcome
from rsu_nb.law.expression import Kind, LegalTest, some
from rsu_nb.law.issue import Issue
from rsu_nb.law.marks import Mark

_STEP: Final = "good-faith"
_SATISFIED: Final = "The officer is satisfied that it was so; otherwise it does not count."

BROUGHT_ABOUT: Final = Issue(
    key="circumstance-brought-about",
    question="Did the claimant bring this circumstance about?",
    of=(Kind.CIRCUMSTANCE,),
    provisions=("s-134-3",),
    standard=_SATISFIED,
    mark=Mark.RESTATED,
    step=_STEP,
)
NOT_IN_GOOD_FAITH: Final = Issue(
    key="circumstance-not-in-good-faith",
    question="Did the claimant act otherwise than in good faith?",
    of=(Kind.CIRCUMSTANCE,),
    provisions=("s-134-3", "s-134-4"),
    standard=_SATISFIED,
    mark=Mark.RESTATED,
    step=_STEP,
)
WITH_THE_PURPOSE: Final = Issue(
    key="circumstance-purpose",
    question="Did the claimant act with a purpose of creating grounds for refugee status?",
    of=(Kind.CIRCUMSTANCE,),
    provisions=("s-134-3",),
    standard=_SATISFIED,
    mark=Mark.RESTATED,
    step=_STEP,
)
ISSUES: Final = (BROUGHT_ABOUT, NOT_IN_GOOD_FAITH, WITH_THE_PURPOSE)

IN_BAD_FAITH: Final = LegalTest(
    key="in-bad-faith",
    words="A circumstance was brought about in bad faith to create grounds under s 129",
    provisions=("s-134-3",),
    body=some(Kind.CIRCUMSTANCE, BROUGHT_ABOUT & NOT_IN_GOOD_FAITH & WITH_THE_PURPOSE),
    mark=Mark.RESTATED,
)
WITHIN_THE_CONVENTION: Final = LegalTest(
    key="within-the-convention",
    words="The claimant is a refugee within the meaning of the Convention",
    provisions=("s-129-1", "art-1a2"),
    body=INCLUDED & ~EXCLUDED,
)
IS_REFUGEE: Final = LegalTest(
    key="is-refugee",
    words="The claimant is a refugee",
    provisions=("s-129-1",),
    body=CONSIDERED & ~IN_BAD_FAITH & WITHIN_THE_CONVENTION,
)
IS_NOT_REFUGEE: Final = LegalTest(
    key="is-not-refugee",
    words="The claimant is not a refugee",
    provisions=("s-129-1",),
    body=CONSIDERED & ~IN_BAD_FAITH & ~WITHIN_THE_CONVENTION,
)
REFUGEE_CLAIM_NOT_ACCEPTED: Final = LegalTest(
    key="refugee-claim-not-accepted",
    words="The claim to be a refugee is not accepted for consideration",
    provisions=("s-134-3",),
    body=CONSIDERED & IN_BAD_FAITH,
    mark=Mark.RESTATED,
)

CONCLUSIONS: Final = (
    Outcome(key="is", words="is a refugee", test=IS_REFUGEE),
    Outcome(key="is-not", words="is not a refugee", test=IS_NOT_REFUGEE),
    Outcome(
        key="not-accepted-bad-faith",
        words="may not have the claim to be a refugee considered",
        test=REFUGEE_CLAIM_NOT_ACCEPTED,
    ),
    Outcome(key="not-reached", words="has no claim that can be considered", test=~CONSIDERED),
)
