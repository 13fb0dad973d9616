"""Are there serious reasons for considering such acts? Immigration Act 2009 s 137(2)."""

from __future__ import annotations

from typing import Final

from rsu_nb.decisions.first_claim.consideration import CONSIDERED
from rsu_nb.law.decision_type import Limb, Outcome
from rsu_nb.law.expression import LegalTest
from rsu_nb.law.issue import Issue, answered
from rsu_nb.law.marks import Mark

_STEP: Final = "serious-reasons"


def _paragraph(key: str, question: str) -> Issue:
    return Issue(
        key=key,
        question=question,
        provisions=(key.replace("section-", "s-"),),
        standard="Serious reasons for considering; answered separately from article 1F.",
        is_mandatory=True,
        mark=Mark.VERIFIED,
        step=_STEP,
    )


CRIME_AGAINST_PEACE: Final = _paragraph(
    "section-137-2-a",
    "Are there serious reasons for considering that the claimant committed a crime against peace, "
    "a war crime or a crime against humanity?",
)
SERIOUS_NON_POLITICAL_CRIME: Final = _paragraph(
    "section-137-2-b",
    "Are there serious reasons for considering that the claimant committed a serious "
    "non-political crime outside New Zealand before entering New Zealand?",
)
CONTRARY_TO_UNITED_NATIONS: Final = _paragraph(
    "section-137-2-c",
    "Are there serious reasons for considering that the claimant is guilty of acts contrary to "
    "the purposes and principles of the United Nations?",
)
ISSUES: Final = (CRIME_AGAINST_PEACE, SERIOUS_NON_POLITICAL_CRIME, CONTRARY_TO_UNITED_NATIONS)

EACH_PARAGRAPH_ANSWERED: Final = LegalTest(
    key="each-paragraph-answered",
    words="Each paragraph of s 137(2) has been answered",
    provisions=("s-137-2",),
    body=answered(CRIME_AGAINST_PEACE)
    & answered(SERIOUS_NON_POLITICAL_CRIME)
    & answered(CONTRARY_TO_UNITED_NATIONS),
    mark=Mark.VERIFIED,
)
ANY_SERIOUS_REASON: Final = LegalTest(
    key="any-serious-reason",
    words="There are serious reasons under at least one paragraph of s 137(2)",
    provisions=("s-137-2",),
    body=CRIME_AGAINST_PEACE | SERIOUS_NON_POLITICAL_CRIME | CONTRARY_TO_UNITED_NATIONS,
    mark=Mark.VERIFIED,
)
SERIOUS_REASONS_FOUND: Final = LegalTest(
    key="serious-reasons",
    words="There are serious reasons under s 137(2)",
    provisions=("s-137-2",),
    body=CONSIDERED & EACH_PARAGRAPH_ANSWERED & ANY_SERIOUS_REASON,
    mark=Mark.VERIFIED,
)
NO_SERIOUS_REASONS: Final = LegalTest(
    key="no-serious-reasons",
    words="There are no serious reasons under s 137(2)",
    provisions=("s-137-2",),
    body=CONSIDERED & ~ANY_SERIOUS_REASON,
    mark=Mark.VERIFIED,
)

SERIOUS_REASONS: Final = Limb(
    key="serious-reasons",
    question="Are there serious reasons for considering that s 137(2) applies?",
    provisions=("s-137-2",),
    step=_STEP,
    conclusions=(
        Outcome(
            key="serious-reasons",
            words="There are serious reasons under s 137(2)",
            test=SERIOUS_REASONS_FOUND,
        ),
        Outcome(
            key="no-serious-reasons",
            words="There are no serious reasons under s 137(2)",
            test=NO_SERIOUS_REASONS,
        ),
        Outcome(key="not-reached", words="s 137(2) is not reached", test=~CONSIDERED),
    ),
)
