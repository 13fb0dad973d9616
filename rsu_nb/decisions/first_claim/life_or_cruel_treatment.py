"""Is the claimant a protected person under the ICCPR? Immigration Act 2009 s 131."""

from __future__ import annotations

from typing import Final

from rsu_nb.decisions.first_claim.consideration import CONSIDERED
from rsu_nb.decisions.first_claim.torture import BY_PRACTICE, COUNTRY_OF_HOME, IS_PROTECTED_130
from rsu_nb.law.decision_type import Outcome
from rsu_nb.law.expression import Kind, LegalTest, Reading, some, taken
from rsu_nb.law.issue import Issue
from rsu_nb.law.marks import Mark

_STEP: Final = "life-or-cruel-treatment"
_DANGER: Final = (
    "Substantial grounds for believing; every relevant consideration, a consistent pattern of "
    "gross, flagrant or mass violations included."
)


def _danger(key: str, what: str) -> Issue:
    return Issue(
        key=key,
        question="Are there substantial grounds for believing that the claimant would be in "
        f"danger of {what} if deported?",
        of=(Kind.DESTINATION,),
        provisions=("s-131-1", "s-131-3"),
        standard=_DANGER,
        mark=Mark.RESTATED,
        step=_STEP,
    )


def _limit(key: str, question: str, provision: str) -> Issue:
    return Issue(
        key=key,
        question=question,
        of=(Kind.DESTINATION,),
        provisions=(provision,),
        standard="On the facts as found.",
        mark=Mark.RESTATED,
        step=_STEP,
    )


LIFE_DANGER: Final = _danger("life-danger", "arbitrary deprivation of life")
LIFE_LAWFUL_SANCTIONS: Final = _limit(
    "life-lawful-sanctions",
    "Is the danger to life inherent in or incidental to lawful sanctions?",
    "s-131-5-a",
)
LIFE_SANCTIONS_DISREGARD: Final = _limit(
    "life-sanctions-disregard-standards",
    "Would those sanctions disregard accepted international standards?",
    "s-131-5-a",
)
LIFE_HEALTH_CARE: Final = _limit(
    "life-health-care",
    "Is the danger to life only the effect of the country's inability to provide health care?",
    "s-131-5-b",
)
CRUEL_DANGER: Final = _danger("cruel-danger", "cruel treatment")
CRUEL_LAWFUL_SANCTIONS: Final = _limit(
    "cruel-lawful-sanctions",
    "Is the treatment inherent in or incidental to lawful sanctions?",
    "s-131-5-a",
)
CRUEL_SANCTIONS_DISREGARD: Final = _limit(
    "cruel-sanctions-disregard-standards",
    "Would those sanctions disregard accepted international standards?",
    "s-131-5-a",
)
CRUEL_HEALTH_CARE: Final = _limit(
    "cruel-health-care",
    "Is the treatment only the effect of the country's inability to provide health care?",
    "s-131-5-b",
)
DOMESTIC_PROTECTION_131: Final = Issue(
    key="section-131-domestic-protection",
    question="Can the claimant have meaningful protection from it in this country?",
    of=(Kind.COUNTRY,),
    provisions=("s-131-2",),
    standard="On the facts as found.",
    mark=Mark.RESTATED,
    step=_STEP,
)
ISSUES: Final = (
    LIFE_DANGER,
    LIFE_LAWFUL_SANCTIONS,
    LIFE_SANCTIONS_DISREGARD,
    LIFE_HEALTH_CARE,
    CRUEL_DANGER,
    CRUEL_LAWFUL_SANCTIONS,
    CRUEL_SANCTIONS_DISREGARD,
    CRUEL_HEALTH_CARE,
    DOMESTIC_PROTECTION_131,
)

SECTION_131_AFTER_130: Final = Reading(
    key="section-131-after-130",
    question="The claimant is a protected person under s 130: how is s 131 decided?",
    options=(
        (
            "adopted",
            "as for a recognised refugee: there is no danger if deported, because "
            "deportation is barred",
        ),
        ("on-the-facts", "on the facts, as for anyone else"),
    ),
    provisions=("s-130-4", "s-137-1"),
    mark=Mark.UNCERTAIN,
    step=_STEP,
    before="life-danger",
)

AFTER_130: Final = LegalTest(
    key="after-section-130",
    words="A person protected under s 130, who cannot be deported, is not in danger if deported",
    provisions=("s-130-4",),
    body=IS_PROTECTED_130 & taken(SECTION_131_AFTER_130, "adopted"),
    mark=Mark.UNCERTAIN,
)
LIFE_AT: Final = LegalTest(
    key="life-at",
    words="In danger of arbitrary deprivation of life there, and no limit of s 131(5) applies",
    provisions=("s-131-1", "s-131-5-a", "s-131-5-b"),
    body=LIFE_DANGER & ~(LIFE_LAWFUL_SANCTIONS & ~LIFE_SANCTIONS_DISREGARD) & ~LIFE_HEALTH_CARE,
    mark=Mark.RESTATED,
)
CRUEL_AT: Final = LegalTest(
    key="cruel-at",
    words="In danger of cruel treatment there, and no limit of s 131(5) applies",
    provisions=("s-131-1", "s-131-5-a", "s-131-5-b", "s-131-6"),
    body=CRUEL_DANGER
    & ~(CRUEL_LAWFUL_SANCTIONS & ~CRUEL_SANCTIONS_DISREGARD)
    & ~CRUEL_HEALTH_CARE,
    mark=Mark.RESTATED,
)
DANGER_UNDER_131: Final = LegalTest(
    key="danger-under-131",
    words="In danger under s 131 if deported, and without meaningful protection at home",
    provisions=("s-131-1", "s-131-2"),
    body=some(Kind.DESTINATION, LIFE_AT | CRUEL_AT)
    & ~some(Kind.COUNTRY, COUNTRY_OF_HOME & DOMESTIC_PROTECTION_131),
    mark=Mark.RESTATED,
)
IS_PROTECTED_131: Final = LegalTest(
    key="is-protected-131",
    words="The claimant is a protected person under the Covenant on Civil and Political Rights",
    provisions=("s-131-1",),
    body=CONSIDERED & ~BY_PRACTICE & ~AFTER_130 & DANGER_UNDER_131,
)
IS_NOT_PROTECTED_131: Final = LegalTest(
    key="is-not-protected-131",
    words="The claimant is not a protected person under the Covenant on Civil and Political "
    "Rights",
    provisions=("s-131-1",),
    body=CONSIDERED & (BY_PRACTICE | AFTER_130 | ~DANGER_UNDER_131),
)

CONCLUSIONS: Final = (
    Outcome(key="is", words="is a protected person", test=IS_PROTECTED_131),
    Outcome(key="is-not", words="is not a protected person", test=IS_NOT_PROTECTED_131),
    Outcome(key="not-reached", words="has no claim that can be considered", test=~CONSIDERED),
)
