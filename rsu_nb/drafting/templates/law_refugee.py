"""The law of acceptance and of refugee status, each paragraph for the issues it explains."""

from __future__ import annotations

from typing import Final

from rsu_nb.drafting.templates.template import LawTemplate

LAW_OF_ACCEPTANCE: Final = (
    LawTemplate(
        key="who-may-claim",
        text=(
            "A claim by a New Zealand citizen must not be considered. Nor may a claim by the "
            "holder of a residence class visa, unless the person has been served with a "
            "deportation liability notice or is named in an Order in Council under s 163 (s 132)."
        ),
        provisions=("s-132",),
        issues=("nz-citizen", "residence-class-visa", "deportation-liability-served"),
    ),
    LawTemplate(
        key="first-or-subsequent",
        text=(
            "A person whose earlier claim has been finally determined may have a further claim "
            "considered only as a subsequent claim (s 140)."
        ),
        provisions=("s-140",),
        issues=("first-claim",),
    ),
    LawTemplate(
        key="international-arrangement",
        text=(
            "An officer may decline to accept a claim that was, or could have been, lodged in "
            "another country with which New Zealand has an arrangement for the processing of such "
            "claims (s 134(2) and (5))."
        ),
        provisions=("s-134-2", "s-134-5"),
        issues=("arrangement-in-force", "claim-lodged-elsewhere", "decline-under-arrangement"),
    ),
)

LAW_OF_GOOD_FAITH: Final = (
    LawTemplate(
        key="good-faith",
        text=(
            "A claim to be a refugee must not be accepted for consideration where the officer is "
            "satisfied that the claimant brought about one or more of its circumstances otherwise "
            "than in good faith and with a purpose of creating grounds for recognition under s "
            "129. What others did is no excuse (s 134(3) and (4)). The bar does not extend to ss "
            "130 and 131."
        ),
        provisions=("s-134-3", "s-134-4"),
        issues=(
            "circumstance-brought-about",
            "circumstance-not-in-good-faith",
            "circumstance-purpose",
        ),
    ),
)

LAW_OF_REFUGEES: Final = (
    LawTemplate(
        key="article-1d",
        text=(
            "The Refugee Convention does not apply to a person who is receiving protection or "
            "assistance from a United Nations body other than the High Commissioner for Refugees. "
            "Where that has ceased without the person’s position having been settled, the person "
            "is entitled to the benefits of the Convention (Article 1D). Where the article may "
            "apply, it is considered first."
        ),
        provisions=("s-129-1", "art-1d"),
        issues=("article-1d-assistance", "article-1d-assistance-ceased"),
    ),
    LawTemplate(
        key="refugee-definition",
        text=(
            "A person must be recognised as a refugee who is one within the meaning of the "
            "Refugee Convention (s 129(1)). By Article 1A(2) a refugee is a person outside the "
            "country of nationality who, owing to a well-founded fear of being persecuted for "
            "reasons of race, religion, nationality, membership of a particular social group or "
            "political opinion, is unable or, owing to that fear, unwilling to use that country’s "
            "protection; a person without a nationality is considered in relation to former "
            "habitual residence. The issues are therefore: (a) objectively, on the facts as "
            "found, is there a real chance of the claimant being persecuted if returned to that "
            "country; and (b) if so, is there a Convention reason for it?"
        ),
        provisions=("s-129-1", "art-1a2"),
        issues=("national-of", "former-habitual-residence"),
    ),
    LawTemplate(
        key="each-nationality",
        text=(
            "A person with more than one nationality is considered in relation to each of the "
            "countries concerned, and is not a refugee if there is one whose protection could be "
            "used and no valid reason for not using it (Article 1A(2))."
        ),
        provisions=("art-1a2",),
        issues=("harm-feared",),
    ),
    LawTemplate(
        key="being-persecuted",
        text=(
            "Being persecuted is serious harm, arising from a sustained or systemic violation of "
            "internationally recognised human rights and showing a failure of state protection. "
            "Harms may be serious when taken together though none is when taken alone."
        ),
        provisions=("art-1a2",),
        issues=("serious-harm",),
    ),
    LawTemplate(
        key="well-founded",
        text=(
            "The fear is well-founded if there is a real, as distinct from a remote or "
            "speculative, chance of the harm. The question is objective, looks to the future, and "
            "is asked at the date of this decision; the harm need not be more likely than not. "
            "What the state does to protect is weighed by its effect on the risk, not by the "
            "effort made."
        ),
        provisions=("art-1a2",),
        issues=("real-chance",),
    ),
    LawTemplate(
        key="convention-reason",
        text=(
            "The predicament must be for reasons of one or more of the five grounds of Article "
            "1A(2). It is enough that a ground contributes to it; the ground need be neither the "
            "only cause nor the main one. It may be actual or imputed, and may lie in the reasons "
            "for the harm or in the reasons for the failure to protect."
        ),
        provisions=("art-1a2",),
        issues=("convention-reason",),
    ),
    LawTemplate(
        key="protection-alternative",
        text=(
            "A person who could obtain protection in another part of the same country does not "
            "need the protection of this one. A named place is an internal protection alternative "
            "only if the person can get to it in practice, safely and lawfully; if the risk found "
            "does not exist there; if there is no other risk there of serious harm or of being "
            "forced back; and if basic civil, political and socio-economic norms are met there."
        ),
        provisions=("art-1a2",),
        issues=(
            "place-accessible",
            "place-without-the-risk",
            "place-without-other-serious-harm",
            "place-basic-norms",
        ),
    ),
    LawTemplate(
        key="article-1e",
        text=(
            "The Refugee Convention does not apply to a person whom the authorities of a country "
            "of residence recognise as having the rights and obligations that go with its "
            "nationality (Article 1E)."
        ),
        provisions=("art-1e",),
        issues=("article-1e",),
    ),
    LawTemplate(
        key="article-1f",
        text=(
            "The Refugee Convention does not apply to a person with respect to whom there are "
            "serious reasons for considering that the person has committed (a) a crime against "
            "peace, a war crime or a crime against humanity; or (b) a serious non-political crime "
            "outside the country of refuge before admission to it; or (c) has been guilty of acts "
            "contrary to the purposes and principles of the United Nations (Article 1F). Each act "
            "is considered on its own: what was done, the claimant’s part in it and knowledge of "
            "it, and any defence."
        ),
        provisions=("art-1f",),
        issues=(
            "act-committed",
            "act-contribution",
            "act-knowledge",
            "act-defence",
            "act-within-1fa",
            "act-serious-crime",
            "act-non-political",
            "act-outside-before-admission",
            "act-within-1fc",
        ),
    ),
)
