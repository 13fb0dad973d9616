"""The declaration of a first claim: the only list of its issues, tests, steps and outcomes."""

from __future__ import annotations

from datetime import date
from typing import Final

from rsu_nb.decisions.first_claim import (
    consideration,
    exclusion,
    inclusion,
    life_or_cruel_treatment,
    other_country,
    refugee,
    results,
    serious_reasons,
    torture,
)
from rsu_nb.decisions.first_claim.steps import STEPS
from rsu_nb.law.decision_type import DecisionType, Limb, Notice

REFUGEE: Final = Limb(
    key="refugee",
    question="Is the claimant a refugee within the meaning of the Convention?",
    provisions=("s-129-1",),
    step="refugee",
    conclusions=refugee.CONCLUSIONS,
    results=results.REFUGEE_RESULTS,
)
TORTURE: Final = Limb(
    key="torture",
    question="Is the claimant a protected person under the Convention Against Torture?",
    provisions=("s-130-1",),
    step="torture",
    conclusions=torture.CONCLUSIONS,
    results=results.results(
        torture.IS_PROTECTED_130,
        torture.IS_NOT_PROTECTED_130,
        status="a protected person under the Convention Against Torture",
    ),
)
LIFE_OR_CRUEL_TREATMENT: Final = Limb(
    key="life-or-cruel-treatment",
    question="Is the claimant a protected person under the Covenant on Civil and Political "
    "Rights?",
    provisions=("s-131-1",),
    step="life-or-cruel-treatment",
    conclusions=life_or_cruel_treatment.CONCLUSIONS,
    results=results.results(
        life_or_cruel_treatment.IS_PROTECTED_131,
        life_or_cruel_treatment.IS_NOT_PROTECTED_131,
        status="a protected person under the Covenant on Civil and Political Rights",
    ),
)
SECTION_139: Final = Notice(
    key="section-139",
    words="A protected person with an adverse determination under s 137(2)",
    provisions=("s-137-3", "s-139"),
    test=results.DETERMINED
    & (torture.IS_PROTECTED_130 | life_or_cruel_treatment.IS_PROTECTED_131)
    & ~other_country.REFUSED
    & serious_reasons.ANY_SERIOUS_REASON,
)

FIRST_CLAIM: Final = DecisionType(
    key="first_claim",
    title="First claim for recognition as a refugee or protected person",
    in_force_from=date(2010, 11, 29),
    issues=(
        *consideration.ISSUES,
        *refugee.ISSUES,
        *inclusion.ISSUES_OF_NATIONALITY,
        *inclusion.ISSUES_OF_RISK,
        *exclusion.ISSUES,
        *torture.ISSUES,
        *life_or_cruel_treatment.ISSUES,
        *serious_reasons.ISSUES,
        *other_country.ISSUES,
    ),
    readings=(
        *inclusion.READINGS,
        torture.RECOGNISED_REFUGEE_PRACTICE,
        life_or_cruel_treatment.SECTION_131_AFTER_130,
    ),
    steps=STEPS,
    limbs=(
        consideration.CONSIDERATION,
        REFUGEE,
        TORTURE,
        LIFE_OR_CRUEL_TREATMENT,
        serious_reasons.SERIOUS_REASONS,
        other_country.OTHER_COUNTRY,
    ),
    acceptance=consideration.CONSIDERED,
    notices=(SECTION_139,),
    constraints=(other_country.REFUSAL_AFTER_PRACTICE,),
)
