"""Which recognition is held, who gave it, and who decides? Immigration Act 2009 ss 143(a), 144."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rsu_nb.law.decision_type import Limb, Outcome
from rsu_nb.law.expression import LegalTest, Reading, taken
from rsu_nb.law.issue import Issue
from rsu_nb.law.marks import Mark

if TYPE_CHECKING:
    from rsu_nb.law.expression import Expression

_STEP: Final = "competence"
_ON_RECORD: Final = "On the record of the recognition."


def _question(key: str, question: str, *provisions: str, mark: Mark = Mark.RESTATED) -> Issue:
    return Issue(
        key=key,
        question=question,
        provisions=provisions,
        standard=_ON_RECORD,
        mark=mark,
        step=_STEP,
    )


REFUGEE_HELD: Final = _question(
    "refugee-recognition-held",
    "Is the person recognised as a refugee?",
    "s-129-1",
    mark=Mark.VERIFIED,
)
REFUGEE_BY_OFFICER: Final = _question(
    "refugee-recognised-by-officer",
    "Was the recognition as a refugee given by a refugee and protection officer, or under the "
    "Immigration Act 1987 by a refugee status officer?",
    "s-143-a",
)
REFUGEE_OUTSIDE: Final = _question(
    "refugee-recognised-outside",
    "Was the recognition as a refugee given outside New Zealand, with travel here under a "
    "government-mandated programme?",
    "s-143-a",
)
REFUGEE_BEFORE_OCTOBER_1999: Final = _question(
    "refugee-recognised-before-october-1999",
    "Was the recognition as a refugee given before 1 October 1999?",
    "s-143-a",
)
REFUGEE_BY_AUTHORITY: Final = _question(
    "refugee-recognised-by-authority",
    "Was the recognition as a refugee given by the Refugee Status Appeals Authority?",
    "s-144",
    mark=Mark.VERIFIED,
)
REFUGEE_BY_TRIBUNAL: Final = _question(
    "refugee-recognised-by-tribunal",
    "Was the recognition as a refugee given by the Immigration and Protection Tribunal?",
    "s-144",
    mark=Mark.VERIFIED,
)
TORTURE_HELD: Final = _question(
    "torture-recognition-held",
    "Is the person recognised as a protected person under the Convention Against Torture?",
    "s-130-1",
    mark=Mark.VERIFIED,
)
TORTURE_BY_OFFICER: Final = _question(
    "torture-recognised-by-officer",
    "Was the recognition under the Convention Against Torture given by "
    "a refugee and protection officer?",
    "s-143-a",
)
TORTURE_BY_TRIBUNAL: Final = _question(
    "torture-recognised-by-tribunal",
    "Was the recognition under the Convention Against Torture given by "
    "the Immigration and Protection Tribunal?",
    "s-144",
    mark=Mark.VERIFIED,
)
COVENANT_HELD: Final = _question(
    "covenant-recognition-held",
    "Is the person recognised as a protected person under the Covenant on Civil and Political "
    "Rights?",
    "s-131-1",
)
COVENANT_BY_OFFICER: Final = _question(
    "covenant-recognised-by-officer",
    "Was the recognition under the Covenant on Civil and Political Rights given by "
    "a refugee and protection officer?",
    "s-143-a",
)
COVENANT_BY_TRIBUNAL: Final = _question(
    "covenant-recognised-by-tribunal",
    "Was the recognition under the Covenant on Civil and Political Rights given by "
    "the Immigration and Protection Tribunal?",
    "s-144",
    mark=Mark.VERIFIED,
)
ISSUES: Final = (
    REFUGEE_HELD,
    REFUGEE_BY_OFFICER,
    REFUGEE_OUTSIDE,
    REFUGEE_BEFORE_OCTOBER_1999,
    REFUGEE_BY_AUTHORITY,
    REFUGEE_BY_TRIBUNAL,
    TORTURE_HELD,
    TORTURE_BY_OFFICER,
    TORTURE_BY_TRIBUNAL,
    COVENANT_HELD,
    COVENANT_BY_OFFICER,
    COVENANT_BY_TRIBUNAL,
)

AUTHORITY_BEFORE_1999: Final = Reading(
    key="authority-before-october-1999",
    question="The Refugee Status Appeals Authority recognised the person before 1 October 1999, "
    "when it was not yet under the Act: who decides?",
    options=(
        ("officer", "an officer, because the recognition was given before 1 October 1999"),
        ("tribunal", "the Tribunal, because the Authority gave the recognition"),
    ),
    provisions=("s-143-a", "s-144"),
    mark=Mark.UNCERTAIN,
    step=_STEP,
    before="refugee-recognised-by-tribunal",
)

REFUGEE_BEFORE_THE_ACT: Final = LegalTest(
    key="refugee-recognised-before-october-1999-for-an-officer",
    words="The recognition was given before 1 October 1999 and is for an officer",
    provisions=("s-143-a", "s-144"),
    body=REFUGEE_BEFORE_OCTOBER_1999
    & (~REFUGEE_BY_AUTHORITY | taken(AUTHORITY_BEFORE_1999, "officer")),
    mark=Mark.UNCERTAIN,
)
REFUGEE_OFFICER_SIDE: Final = LegalTest(
    key="refugee-recognised-on-the-officers-side",
    words="The recognition as a refugee is one that s 143(a) lists",
    provisions=("s-143-a",),
    body=REFUGEE_BY_OFFICER | REFUGEE_OUTSIDE | REFUGEE_BEFORE_THE_ACT,
)
REFUGEE_TRIBUNAL_SIDE: Final = LegalTest(
    key="refugee-recognised-on-the-tribunals-side",
    words="The Tribunal or the former Authority gave the recognition as a refugee",
    provisions=("s-144",),
    body=REFUGEE_BY_AUTHORITY | REFUGEE_BY_TRIBUNAL,
    mark=Mark.VERIFIED,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Forum:
    """Who decides whether one recognition has ceased.

    Attributes:
        held: The person holds the recognition.
        officer: An officer decides.
        tribunal: The Tribunal decides, if an officer applies to it.
        neither: Neither section covers whoever gave it.
    """

    held: Issue
    officer: LegalTest
    tribunal: LegalTest
    neither: LegalTest


def _forum(
    key: str, held: Issue, officer_side: Expression, tribunal_side: Expression, recognition: str
) -> Forum:
    def one(where: str, words: str, provision: str, body: Expression) -> LegalTest:
        return LegalTest(
            key=f"{key}-{where}",
            words=f"Whether the recognition {recognition} has ceased is {words}",
            provisions=(provision,),
            body=held & body,
        )

    return Forum(
        held=held,
        officer=one("for-an-officer", "for an officer", "s-143", officer_side),
        tribunal=one(
            "for-the-tribunal", "for the Tribunal", "s-144", ~officer_side & tribunal_side
        ),
        neither=one(
            "for-neither", "not covered by either section", "s-143", ~officer_side & ~tribunal_side
        ),
    )


REFUGEE: Final = _forum(
    "refugee", REFUGEE_HELD, REFUGEE_OFFICER_SIDE, REFUGEE_TRIBUNAL_SIDE, "as a refugee"
)
TORTURE: Final = _forum(
    "torture", TORTURE_HELD, TORTURE_BY_OFFICER, TORTURE_BY_TRIBUNAL, "under s 130"
)
COVENANT: Final = _forum(
    "covenant", COVENANT_HELD, COVENANT_BY_OFFICER, COVENANT_BY_TRIBUNAL, "under s 131"
)

FOR_AN_OFFICER: Final = LegalTest(
    key="for-an-officer",
    words="Some recognition is for an officer to decide",
    provisions=("s-143",),
    body=REFUGEE.officer | TORTURE.officer | COVENANT.officer,
)
FOR_THE_TRIBUNAL: Final = LegalTest(
    key="for-the-tribunal",
    words="Some recognition is for the Tribunal to decide",
    provisions=("s-144",),
    body=REFUGEE.tribunal | TORTURE.tribunal | COVENANT.tribunal,
)
SOMETHING_TO_DECIDE: Final = LegalTest(
    key="something-to-decide",
    words="A recognition is held that an officer or the Tribunal may find to have ceased",
    provisions=("s-143", "s-144"),
    body=FOR_AN_OFFICER | FOR_THE_TRIBUNAL,
)

COMPETENCE: Final = Limb(
    key="competence",
    question="Which recognition is held, and who decides whether it has ceased?",
    provisions=("s-143-a", "s-144"),
    step=_STEP,
    is_acceptance=True,
    subject="Whether recognition has ceased",
    conclusions=(
        Outcome(
            key="officer",
            words="is for an officer to decide",
            test=FOR_AN_OFFICER & ~FOR_THE_TRIBUNAL,
        ),
        Outcome(
            key="tribunal",
            words="is for the Tribunal to decide, if an officer applies to it",
            test=FOR_THE_TRIBUNAL & ~FOR_AN_OFFICER,
        ),
        Outcome(
            key="each-in-its-forum",
            words="is partly for an officer and partly for the Tribunal to decide",
            test=FOR_AN_OFFICER & FOR_THE_TRIBUNAL,
        ),
        Outcome(
            key="nothing-to-decide",
            words="is not for an officer or the Tribunal to decide",
            test=~SOMETHING_TO_DECIDE,
        ),
    ),
)
