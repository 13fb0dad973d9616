"""What becomes of the claim under each limb? Immigration Act 2009 ss 132, 134, 137, 138."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.decisions.first_claim.consideration import (
    BARRED,
    LEFT_TO_ANOTHER_COUNTRY,
    SUBSEQUENT,
)
from rsu_nb.decisions.first_claim.life_or_cruel_treatment import (
    IS_NOT_PROTECTED_131,
    IS_PROTECTED_131,
)
from rsu_nb.decisions.first_claim.other_country import (
    NO_OTHER_PROTECTION,
    RECOGNITION_NOT_REFUSED,
    REFUSED,
)
from rsu_nb.decisions.first_claim.refugee import (
    IS_NOT_REFUGEE,
    IS_REFUGEE,
    REFUGEE_CLAIM_NOT_ACCEPTED,
)
from rsu_nb.decisions.first_claim.serious_reasons import NO_SERIOUS_REASONS, SERIOUS_REASONS_FOUND
from rsu_nb.decisions.first_claim.torture import IS_NOT_PROTECTED_130, IS_PROTECTED_130
from rsu_nb.law.decision_type import Outcome
from rsu_nb.law.expression import LegalTest

if TYPE_CHECKING:
    from rsu_nb.law.expression import Expression

DETERMINED: Final = LegalTest(
    key="determined",
    words="All that the statute requires has been determined: each limb, s 137(2) and s 137(4)",
    provisions=("s-137-1", "s-137-2", "s-137-4"),
    body=(IS_REFUGEE | IS_NOT_REFUGEE | REFUGEE_CLAIM_NOT_ACCEPTED)
    & (IS_PROTECTED_130 | IS_NOT_PROTECTED_130)
    & (IS_PROTECTED_131 | IS_NOT_PROTECTED_131)
    & (SERIOUS_REASONS_FOUND | NO_SERIOUS_REASONS)
    & (NO_OTHER_PROTECTION | RECOGNITION_NOT_REFUSED | REFUSED),
)


def results(is_met: Expression, is_not_met: Expression, *, status: str) -> tuple[Outcome, ...]:
    """The closed list of results of a limb whose test is `is_met` or `is_not_met`.

    Args:
        is_met: The limb's test is met.
        is_not_met: The limb's test is not met.
        status: What the person would be recognised as, in words.

    Source:
        Immigration Act 2009 ss 132, 134(2), 138(1)-(2), 140; shape of results per limb.
    """
    return (
        Outcome(
            key="recognised",
            words=f"recognised as {status}",
            test=DETERMINED & is_met & ~REFUSED,
            appeal="no-appeal-needed",
            is_for_claimant=True,
        ),
        Outcome(
            key="declined",
            words=f"declined recognition as {status}",
            test=DETERMINED & is_not_met,
            appeal="section-194-1-c",
        ),
        Outcome(
            key="refused-138-2",
            words=f"refused recognition as {status} under s 138(2)",
            test=DETERMINED & is_met & REFUSED,
            appeal="section-194-1-c",
        ),
        Outcome(
            key="not-accepted-134-2",
            words="not accepted for consideration under s 134(2)",
            test=LEFT_TO_ANOTHER_COUNTRY,
            appeal="section-194-1-a",
        ),
        Outcome(
            key="not-considered",
            words="not considered, because s 132 forbids it",
            test=BARRED,
            appeal="none-found",
        ),
        Outcome(
            key="subsequent-claim",
            words="not decided here, because it is a subsequent claim",
            test=SUBSEQUENT,
            appeal="not-decided-here",
        ),
    )


REFUGEE_RESULTS: Final = (
    *results(IS_REFUGEE, IS_NOT_REFUGEE, status="a refugee"),
    Outcome(
        key="not-accepted-134-3",
        words="not accepted for consideration under s 134(3)",
        test=DETERMINED & REFUGEE_CLAIM_NOT_ACCEPTED,
        appeal="section-194-1-b",
    ),
)
