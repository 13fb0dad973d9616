"""Does another country protect the claimant? Immigration Act 2009 ss 137(4), 138(2)."""

from __future__ import annotations

from typing import Final

from rsu_nb.decisions.first_claim.consideration import CONSIDERED
from rsu_nb.decisions.first_claim.life_or_cruel_treatment import IS_PROTECTED_131
from rsu_nb.decisions.first_claim.refugee import IS_REFUGEE
from rsu_nb.decisions.first_claim.torture import BY_PRACTICE, IS_PROTECTED_130
from rsu_nb.law.decision_type import Constraint, Limb, Outcome
from rsu_nb.law.expression import LegalTest
from rsu_nb.law.issue import Issue, answered
from rsu_nb.law.marks import Mark

_STEP: Final = "other-country"


def _question(key: str, question: str, *, is_mandatory: bool = False) -> Issue:
    return Issue(
        key=key,
        question=question,
        provisions=("s-137-4",),
        standard="On the facts as found.",
        is_mandatory=is_mandatory,
        mark=Mark.VERIFIED,
        step=_STEP,
    )


OTHER_COUNTRY_PROTECTION: Final = _question(
    "other-country-protection",
    "Does the claimant have the protection of another country?",
    is_mandatory=True,
)
RECOGNISED_ELSEWHERE: Final = _question(
    "recognised-elsewhere", "Has another country recognised the claimant as a refugee?"
)
RECEIVED_BACK_THERE: Final = _question(
    "received-back-there", "Would that country receive the claimant back?"
)
PROTECTED_THERE: Final = _question("protected-there", "Would the claimant be protected there?")
NO_ONWARD_RETURN: Final = _question(
    "no-onward-return",
    "Would the claimant be safe there from being sent on to where the harm is feared?",
)
REFUSE_RECOGNITION: Final = Issue(
    key="refuse-recognition",
    question="Should the discretion to refuse recognition be used?",
    provisions=("s-138-2",),
    standard="A discretion, for which reasons are given whichever way it is used.",
    mark=Mark.VERIFIED,
    step=_STEP,
)
ISSUES: Final = (
    OTHER_COUNTRY_PROTECTION,
    RECOGNISED_ELSEWHERE,
    RECEIVED_BACK_THERE,
    PROTECTED_THERE,
    NO_ONWARD_RETURN,
    REFUSE_RECOGNITION,
)

PROTECTED_ELSEWHERE: Final = LegalTest(
    key="protected-elsewhere",
    words="Another country protects the claimant",
    provisions=("s-137-4",),
    body=OTHER_COUNTRY_PROTECTION
    | (RECOGNISED_ELSEWHERE & RECEIVED_BACK_THERE & PROTECTED_THERE & NO_ONWARD_RETURN),
    mark=Mark.VERIFIED,
)
A_TEST_IS_MET: Final = LegalTest(
    key="a-test-is-met",
    words="The claimant meets at least one of the three tests",
    provisions=("s-138-1",),
    body=IS_REFUGEE | IS_PROTECTED_130 | IS_PROTECTED_131,
)
NO_OTHER_PROTECTION: Final = LegalTest(
    key="no-other-protection",
    words="Another country does not protect the claimant",
    provisions=("s-137-4",),
    body=CONSIDERED & ~PROTECTED_ELSEWHERE,
    mark=Mark.VERIFIED,
)
RECOGNITION_NOT_REFUSED: Final = LegalTest(
    key="recognition-not-refused",
    words="Another country protects the claimant, and recognition is not refused for that",
    provisions=("s-137-4", "s-138-2"),
    body=CONSIDERED
    & answered(OTHER_COUNTRY_PROTECTION)
    & PROTECTED_ELSEWHERE
    & ~(A_TEST_IS_MET & REFUSE_RECOGNITION),
)
REFUSED: Final = LegalTest(
    key="refused",
    words="Recognition is refused although a test is met",
    provisions=("s-138-2",),
    body=answered(OTHER_COUNTRY_PROTECTION)
    & PROTECTED_ELSEWHERE
    & A_TEST_IS_MET
    & REFUSE_RECOGNITION,
)

OTHER_COUNTRY: Final = Limb(
    key="other-country",
    question="Does another country protect the claimant, and is recognition refused for that?",
    provisions=("s-137-4", "s-138-2"),
    step=_STEP,
    conclusions=(
        Outcome(
            key="no-other-protection",
            words="does not have the protection of another country",
            test=NO_OTHER_PROTECTION,
        ),
        Outcome(
            key="recognition-not-refused",
            words="has the protection of another country; nothing is refused under s 138(2)",
            test=RECOGNITION_NOT_REFUSED,
        ),
        Outcome(
            key="recognition-refused",
            words="has the protection of another country, and recognition is refused",
            test=REFUSED,
        ),
        Outcome(key="not-reached", words="s 137(4) is not reached", test=~CONSIDERED),
    ),
)

REFUSAL_AFTER_PRACTICE: Final = Constraint(
    key="refusal-after-practice",
    must_not_be_met=REFUSED & BY_PRACTICE,
    instead="Recognition as a refugee is refused under s 138(2), but ss 130 and 131 were decided "
    "on the footing that the claimant is recognised. Decide ss 130 and 131 on the facts.",
)
