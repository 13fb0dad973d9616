"""Do articles 1E or 1F exclude the claimant? Refugee Convention, arts 1E and 1F."""

from __future__ import annotations

from typing import Final

from rsu_nb.law.expression import Kind, LegalTest, some
from rsu_nb.law.issue import Issue
from rsu_nb.law.marks import Mark

_STEP: Final = "exclusion"
_SERIOUS_REASONS: Final = "Serious reasons for considering that it is so."
_OF_ACT: Final = (Kind.ACT,)

ARTICLE_1E: Final = Issue(
    key="article-1e",
    question="Has the claimant taken residence in a country whose authorities recognise the "
    "claimant as having the rights and obligations of its nationals?",
    provisions=("art-1e",),
    standard="On the facts as found.",
    mark=Mark.VERIFIED,
    step=_STEP,
)
ACT_COMMITTED: Final = Issue(
    key="act-committed",
    question="Are there serious reasons for considering that the act was committed?",
    of=_OF_ACT,
    provisions=("art-1f",),
    authorities=("tamil-x",),
    standard=_SERIOUS_REASONS,
    step=_STEP,
)
ACT_CONTRIBUTION: Final = Issue(
    key="act-contribution",
    question="Did the claimant commit it, or contribute to it so as to be answerable for it?",
    of=_OF_ACT,
    provisions=("art-1f",),
    authorities=("tamil-x",),
    standard=_SERIOUS_REASONS,
    step=_STEP,
)
ACT_KNOWLEDGE: Final = Issue(
    key="act-knowledge",
    question="Did the claimant act with the knowledge and intent that it requires?",
    of=_OF_ACT,
    provisions=("art-1f",),
    standard=_SERIOUS_REASONS,
    step=_STEP,
)
ACT_DEFENCE: Final = Issue(
    key="act-defence",
    question="Does a defence, such as duress, answer it?",
    of=_OF_ACT,
    provisions=("art-1f",),
    standard="On the facts as found.",
    step=_STEP,
)
ACT_WITHIN_1FA: Final = Issue(
    key="act-within-1fa",
    question="Was it a crime against peace, a war crime or a crime against humanity?",
    of=_OF_ACT,
    provisions=("art-1f-a",),
    authorities=("tamil-x",),
    standard=_SERIOUS_REASONS,
    step=_STEP,
)
ACT_SERIOUS_CRIME: Final = Issue(
    key="act-serious-crime",
    question="Was it a serious crime?",
    of=_OF_ACT,
    provisions=("art-1f-b",),
    standard=_SERIOUS_REASONS,
    step=_STEP,
)
ACT_NON_POLITICAL: Final = Issue(
    key="act-non-political",
    question="Was it non-political, by its context, methods, motive and proportion?",
    of=_OF_ACT,
    provisions=("art-1f-b",),
    authorities=("tamil-x",),
    standard=_SERIOUS_REASONS,
    step=_STEP,
)
ACT_OUTSIDE_BEFORE_ADMISSION: Final = Issue(
    key="act-outside-before-admission",
    question="Was it committed outside New Zealand, before admission as a refugee?",
    of=_OF_ACT,
    provisions=("art-1f-b",),
    standard=_SERIOUS_REASONS,
    step=_STEP,
)
ACT_WITHIN_1FC: Final = Issue(
    key="act-within-1fc",
    question="Was it an act contrary to the purposes and principles of the United Nations?",
    of=_OF_ACT,
    provisions=("art-1f-c",),
    standard=_SERIOUS_REASONS,
    step=_STEP,
)

ISSUES: Final = (
    ARTICLE_1E,
    ACT_COMMITTED,
    ACT_CONTRIBUTION,
    ACT_KNOWLEDGE,
    ACT_DEFENCE,
    ACT_WITHIN_1FA,
    ACT_SERIOUS_CRIME,
    ACT_NON_POLITICAL,
    ACT_OUTSIDE_BEFORE_ADMISSION,
    ACT_WITHIN_1FC,
)

EXCLUDING_ACT: Final = LegalTest(
    key="excluding-act",
    words="The act excludes the claimant under article 1F",
    provisions=("art-1f",),
    body=ACT_COMMITTED
    & ACT_CONTRIBUTION
    & ACT_KNOWLEDGE
    & ~ACT_DEFENCE
    & (
        ACT_WITHIN_1FA
        | (ACT_SERIOUS_CRIME & ACT_NON_POLITICAL & ACT_OUTSIDE_BEFORE_ADMISSION)
        | ACT_WITHIN_1FC
    ),
)
EXCLUDED: Final = LegalTest(
    key="excluded",
    words="The claimant is excluded from the definition of a refugee",
    provisions=("art-1e", "art-1f"),
    body=ARTICLE_1E | some(Kind.ACT, EXCLUDING_ACT),
)
