"""Has the Refugee Convention ceased to apply? Refugee Convention, art 1C(1)-(6)."""

from __future__ import annotations

from typing import Final

from rsu_nb.law.expression import Kind, LegalTest, Reading, every, some, taken
from rsu_nb.law.issue import Issue
from rsu_nb.law.marks import Mark

_STEP: Final = "article-1c"


def _of_country(key: str, question: str, *paragraphs: str, mark: Mark = Mark.VERIFIED) -> Issue:
    return Issue(
        key=key,
        question=question,
        of=(Kind.COUNTRY,),
        provisions=tuple(f"art-1c-{paragraph}" for paragraph in paragraphs),
        standard="On the agency's evidence, the person's answer to it, and the facts as found.",
        mark=mark,
        step=_STEP,
    )


NATIONALITY_NOW: Final = _of_country(
    "nationality-now", "Is the person a national of this country?", "1", "5"
)
RESIDENCE_BEFORE: Final = _of_country(
    "residence-before",
    "Is this a country of the person's former habitual residence?",
    "6",
    mark=Mark.RESTATED,
)
PROTECTION_USED_AGAIN: Final = _of_country(
    "protection-used-again", "Has the person used the protection of this country again?", "1"
)
PROTECTION_USED_VOLUNTARILY: Final = _of_country(
    "protection-used-voluntarily", "Was the protection of this country used voluntarily?", "1"
)
NATIONALITY_LOST: Final = _of_country(
    "nationality-lost", "Had the person lost the nationality of this country?", "2"
)
NATIONALITY_REGAINED: Final = _of_country(
    "nationality-regained-voluntarily", "Has the person voluntarily got it back?", "2"
)
NEW_NATIONALITY: Final = _of_country(
    "new-nationality",
    "Has the person acquired the nationality of this country since recognition?",
    "3",
)
NEW_PROTECTION: Final = _of_country(
    "new-protection-enjoyed", "Does the person enjoy the protection of this country?", "3"
)
SETTLED_AGAIN: Final = _of_country(
    "settled-again",
    "Has the person settled again in this country, having left it or stayed out of it through "
    "fear of being persecuted?",
    "4",
)
SETTLED_VOLUNTARILY: Final = _of_country(
    "settled-voluntarily", "Did the person settle again in this country voluntarily?", "4"
)
CIRCUMSTANCES_CEASED: Final = _of_country(
    "circumstances-ceased",
    "Have the circumstances in connection with which the person was recognised ceased to exist "
    "in this country?",
    "5",
    "6",
    mark=Mark.RESTATED,
)
REFUSAL_NO_LONGER_OPEN: Final = _of_country(
    "refusal-no-longer-open",
    "Can the person, for that reason, no longer refuse the protection of this country?",
    "5",
)
ABLE_TO_RETURN: Final = _of_country(
    "able-to-return",
    "Is the person, for that reason, able to return to this country?",
    "6",
    mark=Mark.RESTATED,
)
COMPELLING_REASONS: Final = _of_country(
    "compelling-reasons",
    "Are there compelling reasons, arising out of past persecution, for the person to refuse to "
    "return to this country or to use its protection?",
    "5",
    "6",
    mark=Mark.RESTATED,
)
ISSUES: Final = (
    NATIONALITY_NOW,
    RESIDENCE_BEFORE,
    PROTECTION_USED_AGAIN,
    PROTECTION_USED_VOLUNTARILY,
    NATIONALITY_LOST,
    NATIONALITY_REGAINED,
    NEW_NATIONALITY,
    NEW_PROTECTION,
    SETTLED_AGAIN,
    SETTLED_VOLUNTARILY,
    CIRCUMSTANCES_CEASED,
    REFUSAL_NO_LONGER_OPEN,
    ABLE_TO_RETURN,
    COMPELLING_REASONS,
)

PROVISO: Final = Reading(
    key="compelling-reasons-proviso",
    question="The proviso for compelling reasons is worded for refugees under article 1A(1): does "
    "it protect a refugee under article 1A(2)?",
    options=(
        ("every-refugee", "yes, it protects every refugee"),
        ("as-worded", "no, it protects only those it is worded for"),
    ),
    provisions=("art-1c-5", "art-1c-6"),
    mark=Mark.UNCERTAIN,
    step=_STEP,
    before="compelling-reasons",
)
SEVERAL_RESIDENCES: Final = Reading(
    key="several-residences",
    question="A person without a nationality has several countries of former habitual residence: "
    "in which must the circumstances have ceased?",
    options=(
        ("any", "in at least one of them"),
        ("every", "in each of them"),
    ),
    provisions=("art-1c-6",),
    mark=Mark.UNCERTAIN,
    step=_STEP,
    before="circumstances-ceased",
)
READINGS: Final = (SEVERAL_RESIDENCES, PROVISO)


REASONS_PREVENT_IT: Final = LegalTest(
    key="compelling-reasons-prevent-it",
    words="Compelling reasons arising out of past persecution prevent it",
    provisions=("art-1c-5", "art-1c-6"),
    body=COMPELLING_REASONS & taken(PROVISO, "every-refugee"),
    mark=Mark.UNCERTAIN,
)
PARAGRAPH_1: Final = LegalTest(
    key="article-1c-1",
    words="The person has voluntarily used the protection of a country of nationality again",
    provisions=("art-1c-1",),
    body=NATIONALITY_NOW & PROTECTION_USED_AGAIN & PROTECTION_USED_VOLUNTARILY,
    mark=Mark.VERIFIED,
)
PARAGRAPH_2: Final = LegalTest(
    key="article-1c-2",
    words="The person has voluntarily got back a nationality that had been lost",
    provisions=("art-1c-2",),
    body=NATIONALITY_LOST & NATIONALITY_REGAINED,
    mark=Mark.VERIFIED,
)
PARAGRAPH_3: Final = LegalTest(
    key="article-1c-3",
    words="The person has a new nationality and enjoys the protection of its country",
    provisions=("art-1c-3",),
    body=NEW_NATIONALITY & NEW_PROTECTION,
    mark=Mark.VERIFIED,
)
PARAGRAPH_4: Final = LegalTest(
    key="article-1c-4",
    words="The person has voluntarily settled again in the country left through fear",
    provisions=("art-1c-4",),
    body=SETTLED_AGAIN & SETTLED_VOLUNTARILY,
    mark=Mark.VERIFIED,
)
PARAGRAPH_5: Final = LegalTest(
    key="article-1c-5",
    words="The circumstances of recognition have ceased, and protection can no longer be refused",
    provisions=("art-1c-5",),
    body=NATIONALITY_NOW & CIRCUMSTANCES_CEASED & REFUSAL_NO_LONGER_OPEN & ~REASONS_PREVENT_IT,
)
RETURN_OPEN: Final = LegalTest(
    key="return-to-former-residence",
    words="The circumstances of recognition have ceased in a country of former residence, and "
    "the person can return there",
    provisions=("art-1c-6",),
    body=RESIDENCE_BEFORE & CIRCUMSTANCES_CEASED & ABLE_TO_RETURN & ~REASONS_PREVENT_IT,
)
PARAGRAPH_6: Final = LegalTest(
    key="article-1c-6",
    words="A person without a nationality can return to former habitual residence",
    provisions=("art-1c-6",),
    body=~some(Kind.COUNTRY, NATIONALITY_NOW)
    & some(Kind.COUNTRY, RETURN_OPEN)
    & (every(Kind.COUNTRY, ~RESIDENCE_BEFORE | RETURN_OPEN) | taken(SEVERAL_RESIDENCES, "any")),
    mark=Mark.UNCERTAIN,
)
CONVENTION_CEASED: Final = LegalTest(
    key="convention-ceased",
    words="The Refugee Convention has ceased to apply under article 1C",
    provisions=("s-143-b", "art-1c-1", "art-1c-2", "art-1c-3", "art-1c-4", "art-1c-5", "art-1c-6"),
    body=some(Kind.COUNTRY, PARAGRAPH_1 | PARAGRAPH_2 | PARAGRAPH_3 | PARAGRAPH_4 | PARAGRAPH_5)
    | PARAGRAPH_6,
)
