"""The declaration of cessation: the only list of its issues, tests, steps and outcomes."""

from __future__ import annotations

from datetime import date
from typing import Final

from rsu_nb.decisions.cessation import article_1c, competence, outcomes, protected
from rsu_nb.decisions.cessation.recognition import BURDEN
from rsu_nb.decisions.cessation.steps import STEPS
from rsu_nb.law.decision_type import DecisionType, Notice

DECIDED_AFRESH_ON_APPEAL: Final = Notice(
    key="decided-afresh-on-appeal",
    words="On appeal the Tribunal decides ss 129, 130 and 131 afresh, in order",
    provisions=("s-194-1-d", "s-198-1"),
    test=outcomes.EACH_CONCLUDED & outcomes.SOME_CEASED,
)
APPLICATION_TO_THE_TRIBUNAL: Final = Notice(
    key="application-to-the-tribunal",
    words="An application to the Tribunal on the approved form, signed, with the decision that "
    "recognised the person, and notice of it served on the person",
    provisions=("s-144", "tribunal-reg-8-1", "tribunal-reg-8-2", "tribunal-reg-8-3"),
    test=outcomes.EACH_CONCLUDED & outcomes.SOME_APPLIED,
)

CESSATION: Final = DecisionType(
    key="cessation",
    title="Cessation of recognition as a refugee or protected person",
    in_force_from=date(2010, 11, 29),
    issues=(
        *competence.ISSUES,
        *article_1c.ISSUES,
        *outcomes.AS_REFUGEE.issues,
        protected.TORTURE_STILL,
        *outcomes.UNDER_130.issues,
        protected.LIFE_STILL,
        protected.CRUEL_STILL,
        *outcomes.UNDER_131.issues,
    ),
    readings=(competence.AUTHORITY_BEFORE_1999, *article_1c.READINGS, BURDEN),
    steps=STEPS,
    limbs=(
        competence.COMPETENCE,
        outcomes.REFUGEE,
        outcomes.TORTURE,
        outcomes.LIFE_OR_CRUEL_TREATMENT,
    ),
    acceptance=competence.SOMETHING_TO_DECIDE,
    is_brought_by_agency=True,
    person="the person",
    is_person_named=True,
    matter="matter",
    asks_of_a_country=competence.REFUGEE.officer,
    notices=(DECIDED_AFRESH_ON_APPEAL, APPLICATION_TO_THE_TRIBUNAL),
)
