"""Is the claimant in danger of torture if deported? Immigration Act 2009 s 130."""

from __future__ import annotations

from typing import Final

from rsu_nb.decisions.first_claim.consideration import CONSIDERED
from rsu_nb.decisions.first_claim.inclusion import FORMER_HABITUAL_RESIDENCE, NATIONAL_OF
from rsu_nb.decisions.first_claim.refugee import IS_REFUGEE
from rsu_nb.law.decision_type import Outcome
from rsu_nb.law.expression import Kind, LegalTest, Reading, some, taken
from rsu_nb.law.issue import Issue
from rsu_nb.law.marks import Mark
from rsu_nb.law.values import Truth

_STEP: Final = "torture"
_AT: Final = (Kind.DESTINATION,)
_ON_FACTS: Final = "On the facts as found."

EXCEPTION_IN_PLAY: Final = Issue(
    key="section-164-3-in-play",
    question="Might this refugee be deported under the exception in s 164(3)?",
    provisions=("s-129-2", "s-164-3"),
    standard="If it is in play, or that is open, ss 130 and 131 are decided on the facts.",
    not_satisfied=Truth.MET,
    step=_STEP,
)
SEVERE_PAIN: Final = Issue(
    key="torture-severe-pain",
    question="Would severe pain or suffering, physical or mental, be intentionally inflicted?",
    of=_AT,
    provisions=("s-130-5", "cat-1"),
    standard=_ON_FACTS,
    mark=Mark.VERIFIED,
    step=_STEP,
)
TORTURE_PURPOSE: Final = Issue(
    key="torture-purpose",
    question="Would it be for a purpose such as information, punishment, intimidation, coercion "
    "or discrimination?",
    of=_AT,
    provisions=("s-130-5", "cat-1"),
    standard=_ON_FACTS,
    mark=Mark.VERIFIED,
    step=_STEP,
)
TORTURE_OFFICIAL: Final = Issue(
    key="torture-official",
    question="Would it be by, or with the consent or acquiescence of, a public official?",
    of=_AT,
    provisions=("s-130-5", "cat-1"),
    standard=_ON_FACTS,
    mark=Mark.VERIFIED,
    step=_STEP,
)
TORTURE_LAWFUL_SANCTIONS: Final = Issue(
    key="torture-lawful-sanctions",
    question="Would it arise only from, or be inherent in or incidental to, lawful sanctions?",
    of=_AT,
    provisions=("s-130-5", "cat-1"),
    standard=_ON_FACTS,
    mark=Mark.VERIFIED,
    step=_STEP,
)
TORTURE_DANGER: Final = Issue(
    key="torture-danger",
    question="Are there substantial grounds for believing that the claimant would be in danger of "
    "it if deported?",
    of=_AT,
    provisions=("s-130-1", "s-130-3"),
    standard="Substantial grounds for believing; every relevant consideration, a consistent "
    "pattern of gross, flagrant or mass violations included.",
    mark=Mark.VERIFIED,
    step=_STEP,
)
DOMESTIC_PROTECTION_130: Final = Issue(
    key="section-130-domestic-protection",
    question="Can the claimant have meaningful protection from it in this country?",
    of=(Kind.COUNTRY,),
    provisions=("s-130-2",),
    standard=_ON_FACTS,
    mark=Mark.RESTATED,
    step=_STEP,
)
ISSUES: Final = (
    EXCEPTION_IN_PLAY,
    SEVERE_PAIN,
    TORTURE_PURPOSE,
    TORTURE_OFFICIAL,
    TORTURE_LAWFUL_SANCTIONS,
    TORTURE_DANGER,
    DOMESTIC_PROTECTION_130,
)

RECOGNISED_REFUGEE_PRACTICE: Final = Reading(
    key="recognised-refugee-practice",
    question="The claimant is a refugee and cannot be deported: how are ss 130 and 131 decided?",
    options=(
        (
            "adopted",
            "by the Tribunal's practice: there is no danger if deported, because "
            "deportation is barred",
        ),
        ("on-the-facts", "on the facts, as for anyone else"),
    ),
    provisions=("s-129-2", "s-137-1"),
    mark=Mark.MEMORY,
    step=_STEP,
    before="torture-severe-pain",
)

BY_PRACTICE: Final = LegalTest(
    key="by-practice",
    words="A recognised refugee, who cannot be deported, is not in danger if deported",
    provisions=("s-129-2", "s-164-3"),
    body=IS_REFUGEE & ~EXCEPTION_IN_PLAY & taken(RECOGNISED_REFUGEE_PRACTICE, "adopted"),
    mark=Mark.MEMORY,
)
COUNTRY_OF_HOME: Final = LegalTest(
    key="country-of-home",
    words="It is a country of nationality or of former habitual residence",
    provisions=("s-130-2", "s-131-2"),
    body=NATIONAL_OF | FORMER_HABITUAL_RESIDENCE,
    mark=Mark.RESTATED,
)
TORTURE_AT: Final = LegalTest(
    key="torture-at",
    words="There are substantial grounds for believing in danger of torture there",
    provisions=("s-130-1", "s-130-5"),
    body=SEVERE_PAIN
    & TORTURE_PURPOSE
    & TORTURE_OFFICIAL
    & ~TORTURE_LAWFUL_SANCTIONS
    & TORTURE_DANGER,
    mark=Mark.RESTATED,
)
DANGER_OF_TORTURE: Final = LegalTest(
    key="danger-of-torture",
    words="In danger of torture if deported, and without meaningful protection at home",
    provisions=("s-130-1", "s-130-2"),
    body=some(Kind.DESTINATION, TORTURE_AT)
    & ~some(Kind.COUNTRY, COUNTRY_OF_HOME & DOMESTIC_PROTECTION_130),
    mark=Mark.RESTATED,
)
IS_PROTECTED_130: Final = LegalTest(
    key="is-protected-130",
    words="The claimant is a protected person under the Convention Against Torture",
    provisions=("s-130-1",),
    body=CONSIDERED & ~BY_PRACTICE & DANGER_OF_TORTURE,
)
IS_NOT_PROTECTED_130: Final = LegalTest(
    key="is-not-protected-130",
    words="The claimant is not a protected person under the Convention Against Torture",
    provisions=("s-130-1",),
    body=CONSIDERED & (BY_PRACTICE | ~DANGER_OF_TORTURE),
)

CONCLUSIONS: Final = (
    Outcome(key="is", words="is a protected person", test=IS_PROTECTED_130),
    Outcome(key="is-not", words="is not a protected person", test=IS_NOT_PROTECTED_130),
    Outcome(key="not-reached", words="has no claim that can be considered", test=~CONSIDERED),
)
