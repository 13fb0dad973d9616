"""Does the claimant come within the refugee definition? Refugee Convention, arts 1A(2) and 1D."""

from __future__ import annotations

from typing import Final

from rsu_nb.law.expression import Kind, LegalTest, Reading, every, some, taken
from rsu_nb.law.issue import Issue
from rsu_nb.law.marks import Mark

_NATIONALITY: Final = "nationality"
_PERSECUTED: Final = "being-persecuted"
_PLACES: Final = "protection-alternative"
_ON_FACTS: Final = "On the facts as found."
_IN_PREDICAMENT: Final = (Kind.COUNTRY, Kind.PREDICAMENT)
_IN_PLACE: Final = (Kind.COUNTRY, Kind.PREDICAMENT, Kind.PLACE)

ARTICLE_1D_ASSISTANCE: Final = Issue(
    key="article-1d-assistance",
    question="Has the claimant been receiving protection or assistance from a United Nations body "
    "other than UNHCR?",
    provisions=("art-1d",),
    authorities=("ae-lebanon",),
    standard=_ON_FACTS,
    mark=Mark.VERIFIED,
    step=_NATIONALITY,
)
ARTICLE_1D_CEASED: Final = Issue(
    key="article-1d-assistance-ceased",
    question="Has that protection or assistance ended without the claimant's position being "
    "settled?",
    provisions=("art-1d",),
    authorities=("ae-lebanon",),
    standard=_ON_FACTS,
    mark=Mark.VERIFIED,
    step=_NATIONALITY,
)
NATIONAL_OF: Final = Issue(
    key="national-of",
    question="Is the claimant a national of this country?",
    of=(Kind.COUNTRY,),
    provisions=("art-1a2",),
    authorities=("ac-north-korea",),
    standard=_ON_FACTS,
    mark=Mark.VERIFIED,
    step=_NATIONALITY,
)
FORMER_HABITUAL_RESIDENCE: Final = Issue(
    key="former-habitual-residence",
    question="Is this a country of the claimant's former habitual residence?",
    of=(Kind.COUNTRY,),
    provisions=("art-1a2",),
    standard=_ON_FACTS,
    mark=Mark.VERIFIED,
    step=_NATIONALITY,
)
HARM_FEARED: Final = Issue(
    key="harm-feared",
    question="Is harm feared in this country, or does a risk of it arise on the facts?",
    of=(Kind.COUNTRY,),
    provisions=("art-1a2",),
    standard="On the claim as made and the facts as found.",
    step=_PERSECUTED,
)
SERIOUS_HARM: Final = Issue(
    key="serious-harm",
    question="Would the harm, taken together, be serious harm?",
    of=_IN_PREDICAMENT,
    provisions=("art-1a2",),
    authorities=("k-no-2",),
    standard="By the right violated and the seriousness of the violation.",
    step=_PERSECUTED,
)
REAL_CHANCE: Final = Issue(
    key="real-chance",
    question="Is there a real chance of that harm on return, state protection weighed in?",
    of=_IN_PREDICAMENT,
    provisions=("art-1a2",),
    authorities=("butler",),
    standard="Objectively, looking forward from the date of decision: more than a remote or "
    "speculative chance.",
    step=_PERSECUTED,
)
CONVENTION_REASON: Final = Issue(
    key="convention-reason",
    question="Is a Convention reason a contributing cause of that predicament?",
    of=_IN_PREDICAMENT,
    provisions=("art-1a2",),
    standard="A contributing cause, through the harm or through the failure to protect.",
    step=_PERSECUTED,
)
PLACE_ACCESSIBLE: Final = Issue(
    key="place-accessible",
    question="Can the claimant reach this place practically, safely and legally?",
    of=_IN_PLACE,
    provisions=("art-1a2",),
    authorities=("butler",),
    standard=_ON_FACTS,
    step=_PLACES,
)
PLACE_WITHOUT_RISK: Final = Issue(
    key="place-without-the-risk",
    question="Is the real chance of this predicament absent in this place?",
    of=_IN_PLACE,
    provisions=("art-1a2",),
    authorities=("butler",),
    standard="The same real chance as for the country as a whole.",
    step=_PLACES,
)
PLACE_WITHOUT_OTHER_HARM: Final = Issue(
    key="place-without-other-serious-harm",
    question="Is this place free of other serious harm, and of a risk of being sent back?",
    of=_IN_PLACE,
    provisions=("art-1a2",),
    authorities=("butler",),
    standard=_ON_FACTS,
    step=_PLACES,
)
PLACE_BASIC_NORMS: Final = Issue(
    key="place-basic-norms",
    question="Are basic norms of civil, political and socio-economic rights provided there?",
    of=_IN_PLACE,
    provisions=("art-1a2",),
    authorities=("butler",),
    standard="For this person in that place.",
    step=_PLACES,
)

ISSUES_OF_NATIONALITY: Final = (
    ARTICLE_1D_ASSISTANCE,
    ARTICLE_1D_CEASED,
    NATIONAL_OF,
    FORMER_HABITUAL_RESIDENCE,
)
ISSUES_OF_RISK: Final = (
    HARM_FEARED,
    SERIOUS_HARM,
    REAL_CHANCE,
    CONVENTION_REASON,
    PLACE_ACCESSIBLE,
    PLACE_WITHOUT_RISK,
    PLACE_WITHOUT_OTHER_HARM,
    PLACE_BASIC_NORMS,
)

STATELESS_RESIDENCES: Final = Reading(
    key="stateless-residences",
    question="A person without a nationality has several countries of former habitual residence: "
    "of which must the fear be well-founded?",
    options=(
        ("any", "of at least one of them"),
        ("every", "of each of them"),
    ),
    provisions=("art-1a2",),
    mark=Mark.UNCERTAIN,
    step=_PERSECUTED,
    before="harm-feared",
)
ARTICLE_1D_EFFECT: Final = Reading(
    key="article-1d-effect",
    question="Protection under article 1D has ended without the position being settled: what "
    "follows?",
    options=(
        ("entitled", "the claimant is entitled to the Convention without more"),
        ("assessed", "the claim is assessed under article 1A(2)"),
    ),
    provisions=("art-1d",),
    mark=Mark.UNCERTAIN,
    step=_PERSECUTED,
    before="national-of",
)
READINGS: Final = (STATELESS_RESIDENCES, ARTICLE_1D_EFFECT)

PREDICAMENT_FOUND: Final = LegalTest(
    key="predicament-found",
    words="Serious harm, a real chance of it, and a Convention reason",
    provisions=("art-1a2",),
    body=SERIOUS_HARM & REAL_CHANCE & CONVENTION_REASON,
)
PROTECTION_ALTERNATIVE: Final = LegalTest(
    key="protection-alternative",
    words="The place is an internal protection alternative against every predicament found",
    provisions=("art-1a2",),
    body=every(
        Kind.PREDICAMENT,
        ~PREDICAMENT_FOUND
        | (PLACE_ACCESSIBLE & PLACE_WITHOUT_RISK & PLACE_WITHOUT_OTHER_HARM & PLACE_BASIC_NORMS),
    ),
)
PERSECUTED_IN: Final = LegalTest(
    key="persecuted-in",
    words="There is a well-founded fear of being persecuted in this country",
    provisions=("art-1a2",),
    body=HARM_FEARED
    & some(Kind.PREDICAMENT, PREDICAMENT_FOUND)
    & ~some(Kind.PLACE, PROTECTION_ALTERNATIVE),
)
HAS_A_NATIONALITY: Final = LegalTest(
    key="has-a-nationality",
    words="The claimant has a nationality",
    provisions=("art-1a2",),
    body=some(Kind.COUNTRY, NATIONAL_OF),
    mark=Mark.VERIFIED,
)
FEAR_IN_EVERY_NATIONALITY: Final = LegalTest(
    key="fear-in-every-nationality",
    words="The fear is well-founded in every country of nationality",
    provisions=("art-1a2",),
    body=HAS_A_NATIONALITY & every(Kind.COUNTRY, ~NATIONAL_OF | PERSECUTED_IN),
)
_IN_ANY_RESIDENCE: Final = some(Kind.COUNTRY, FORMER_HABITUAL_RESIDENCE & PERSECUTED_IN)
_IN_EVERY_RESIDENCE: Final = every(Kind.COUNTRY, ~FORMER_HABITUAL_RESIDENCE | PERSECUTED_IN)
FEAR_IN_RESIDENCES: Final = LegalTest(
    key="fear-in-former-residences",
    words="The claimant has no nationality, and the fear is well-founded as to former residence",
    provisions=("art-1a2",),
    body=~HAS_A_NATIONALITY
    & _IN_ANY_RESIDENCE
    & (_IN_EVERY_RESIDENCE | taken(STATELESS_RESIDENCES, "any")),
    mark=Mark.UNCERTAIN,
)
ENTITLED_BY_ARTICLE_1D: Final = LegalTest(
    key="entitled-by-article-1d",
    words="Protection under article 1D has ended, and the claimant is entitled without more",
    provisions=("art-1d",),
    body=ARTICLE_1D_ASSISTANCE & ARTICLE_1D_CEASED & taken(ARTICLE_1D_EFFECT, "entitled"),
    mark=Mark.UNCERTAIN,
)
INCLUDED: Final = LegalTest(
    key="included",
    words="The claimant comes within the definition of a refugee",
    provisions=("art-1a2", "art-1d"),
    body=~(ARTICLE_1D_ASSISTANCE & ~ARTICLE_1D_CEASED)
    & (ENTITLED_BY_ARTICLE_1D | FEAR_IN_EVERY_NATIONALITY | FEAR_IN_RESIDENCES),
)
