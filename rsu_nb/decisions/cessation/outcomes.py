"""What is concluded on each recognition, and what becomes of it? ss 143, 144, 194(1)(d)."""

from __future__ import annotations

from typing import Final

from rsu_nb.decisions.cessation import competence
from rsu_nb.decisions.cessation.article_1c import CONVENTION_CEASED
from rsu_nb.decisions.cessation.protected import NO_LONGER_LIFE_OR_CRUEL, NO_LONGER_TORTURE
from rsu_nb.decisions.cessation.recognition import Recognition, recognition
from rsu_nb.law.decision_type import Limb, Outcome
from rsu_nb.law.expression import LegalTest

AS_REFUGEE: Final = recognition(
    "refugee",
    step="refugee",
    as_what="as a refugee",
    circumstance=CONVENTION_CEASED,
    forum=competence.REFUGEE,
)
UNDER_130: Final = recognition(
    "torture",
    step="torture",
    as_what="under s 130",
    circumstance=NO_LONGER_TORTURE,
    forum=competence.TORTURE,
)
UNDER_131: Final = recognition(
    "covenant",
    step="life-or-cruel-treatment",
    as_what="under s 131",
    circumstance=NO_LONGER_LIFE_OR_CRUEL,
    forum=competence.COVENANT,
)
EACH_CONCLUDED: Final = LegalTest(
    key="each-recognition-concluded",
    words="Each recognition has been concluded on",
    provisions=("s-143", "s-144"),
    body=AS_REFUGEE.concluded & UNDER_130.concluded & UNDER_131.concluded,
)
SOME_CEASED: Final = LegalTest(
    key="some-recognition-ceased",
    words="Some recognition has ceased",
    provisions=("s-143",),
    body=AS_REFUGEE.ceased | UNDER_130.ceased | UNDER_131.ceased,
)
SOME_APPLIED: Final = LegalTest(
    key="some-recognition-goes-to-the-tribunal",
    words="An application is made to the Tribunal",
    provisions=("s-144",),
    body=AS_REFUGEE.applied | UNDER_130.applied | UNDER_131.applied,
)


def _conclusions(one: Recognition) -> tuple[Outcome, ...]:
    return (
        Outcome(key="ceased", words="has ceased", test=one.ceased),
        Outcome(key="no-ground", words="has not ceased", test=one.no_ground),
        Outcome(
            key="discretion-not-used",
            words="is kept, although a circumstance of s 143(b) applies",
            test=one.discretion_not_used,
        ),
        Outcome(
            key="applied",
            words="is for the Tribunal to decide, and the officer applies to it",
            test=one.applied,
        ),
        Outcome(
            key="not-applied",
            words="is for the Tribunal to decide, and the officer does not apply to it",
            test=one.not_applied,
        ),
        Outcome(key="not-covered", words="is outside ss 143 and 144", test=one.for_neither),
        Outcome(key="not-held", words="is not held", test=one.not_held),
    )


def _results(one: Recognition, status: str) -> tuple[Outcome, ...]:
    return (
        Outcome(
            key="ceased",
            words=f"no longer recognised as {status}",
            test=EACH_CONCLUDED & one.ceased,
            appeal="section-194-1-d",
        ),
        Outcome(
            key="kept",
            words=f"still recognised as {status}",
            test=EACH_CONCLUDED & one.kept,
            appeal="recognition-kept",
            is_for_claimant=True,
        ),
        Outcome(
            key="for-the-tribunal",
            words=f"still recognised as {status} until the Tribunal decides",
            test=EACH_CONCLUDED & one.applied,
            appeal="tribunal-decides",
            decides_nothing_here=True,
        ),
        Outcome(
            key="not-held",
            words=f"not recognised as {status}, so that there is nothing to decide",
            test=EACH_CONCLUDED & one.not_held,
            appeal="nothing-decided",
            decides_nothing_here=True,
        ),
    )


REFUGEE: Final = Limb(
    key="refugee",
    question="Has the recognition as a refugee ceased?",
    provisions=("s-143", "s-144"),
    step="refugee",
    subject="The recognition as a refugee",
    conclusions=_conclusions(AS_REFUGEE),
    results=_results(AS_REFUGEE, "a refugee"),
)
TORTURE: Final = Limb(
    key="torture",
    question="Has the recognition as a protected person under the Convention Against Torture "
    "ceased?",
    provisions=("s-143", "s-144"),
    step="torture",
    subject="The recognition under the Convention Against Torture",
    conclusions=_conclusions(UNDER_130),
    results=_results(UNDER_130, "a protected person under the Convention Against Torture"),
)
LIFE_OR_CRUEL_TREATMENT: Final = Limb(
    key="life-or-cruel-treatment",
    question="Has the recognition as a protected person under the Covenant on Civil and Political "
    "Rights ceased?",
    provisions=("s-143", "s-144"),
    step="life-or-cruel-treatment",
    subject="The recognition under the Covenant on Civil and Political Rights",
    conclusions=_conclusions(UNDER_131),
    results=_results(
        UNDER_131, "a protected person under the Covenant on Civil and Political Rights"
    ),
)
