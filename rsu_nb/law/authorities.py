"""The decided cases that a decision may name, each only for what was seen of it."""

from __future__ import annotations

from typing import Final

from rsu_nb.law.marks import Mark
from rsu_nb.law.provision import Authority

AUTHORITIES: Final = (
    Authority(
        key="ab-ukraine",
        citation="AB (Ukraine) [2015] NZIPT 800742",
        proposition="Punishment for refusing to serve in a force that commits condemned acts, "
        "with no alternative service, is being persecuted for a political opinion.",
        mark=Mark.VERIFIED,
        source="jurisprudence 2",
    ),
    Authority(
        key="ac-north-korea",
        citation="AC (North Korea) [2019] NZIPT 801589",
        proposition="Every country of nationality is assessed, and each person's own.",
        mark=Mark.VERIFIED,
        source="jurisprudence 2",
    ),
    Authority(
        key="ae-lebanon",
        citation="AE (Lebanon) [2019] NZIPT 801588",
        proposition="Article 1D is considered first; where it applies, there is no recognition "
        "under s 129.",
        mark=Mark.VERIFIED,
        source="jurisprudence 2 (framing)",
    ),
    Authority(
        key="k-no-2",
        citation="K v Refugee Status Appeals Authority (No 2) [2005] NZAR 441 (HC)",
        proposition="A systemic violation is a connected pattern, not a required number of acts.",
        mark=Mark.RESTATED,
        source="jurisprudence 2",
    ),
    Authority(
        key="butler",
        citation="Butler v Attorney-General [1999] NZAR 205 (CA)",
        proposition="State protection is central to the definition, and relocation is part of "
        "asking whether a person needs it; reasonableness is no free-standing test.",
        mark=Mark.RESTATED,
        source="jurisprudence 2",
    ),
    Authority(
        key="jiao",
        citation="Jiao v Refugee Status Appeals Authority [2003] NZAR 647 (CA)",
        proposition="The claimant has a statutory responsibility to establish the claim.",
        mark=Mark.RESTATED,
        source="jurisprudence 2 (first holding)",
    ),
    Authority(
        key="tamil-x",
        citation="Attorney-General v Tamil X [2010] NZSC 107, [2011] 1 NZLR 721",
        proposition="Complicity needs a crime actually committed; whether a crime is "
        "non-political is judged by context, methods, motivation and proportionality.",
        mark=Mark.RESTATED,
        source="jurisprudence 2",
    ),
    Authority(
        key="zaoui",
        citation="Attorney-General v Zaoui [2005] NZSC 38, [2006] 1 NZLR 289",
        proposition="Danger to security needs reasonable grounds, objectively based; no one is "
        "deported to torture or arbitrary deprivation of life.",
        mark=Mark.VERIFIED,
        source="jurisprudence 2",
    ),
    Authority(
        key="m-no-5",
        citation="M v Refugee Status Appeals Authority (No 5) (HC, 17 September 2010)",
        proposition="Reporting fraud is not, without more, a political opinion.",
        mark=Mark.RESTATED,
        source="jurisprudence 2",
    ),
    Authority(
        key="aa-v-rsaa",
        citation="AA v Refugee Status Appeals Authority (HC, 29 June 2007)",
        proposition="There is no duty to preview the decision-maker's thinking.",
        mark=Mark.RESTATED,
        source="jurisprudence 2",
    ),
    Authority(
        key="appeal-73889",
        citation="Refugee Appeal No 73889/02 (19 December 2002)",
        proposition="There is no right to choose an interpreter; competence and recorded consent "
        "matter.",
        mark=Mark.VERIFIED,
        source="jurisprudence 2",
    ),
    Authority(
        key="appeal-75392",
        citation="Refugee Appeal No 75392 (7 December 2005)",
        proposition="Of cancellation: a test in two stages, in which the agency presents the "
        "evidence.",
        mark=Mark.VERIFIED,
        source="jurisprudence 2",
    ),
    Authority(
        key="appeal-76044",
        citation="Refugee Appeal No 76044 [2008] NZAR 719",
        proposition="The four conditions of an internal protection alternative.",
        mark=Mark.SECONDARY,
        source="jurisprudence 2 (UNHCR comment)",
    ),
    Authority(
        key="ellm",
        citation="Refugee Appeal No 70074/96 Re ELLM (17 September 1996)",
        proposition="The two-issue formula: a real chance of being persecuted, and if so a "
        "Convention reason.",
        mark=Mark.MEMORY,
        source="jurisprudence 1.5, 2",
    ),
    Authority(
        key="appeal-74665",
        citation="Refugee Appeal No 74665/03 (7 July 2004)",
        proposition="The human-rights approach to being persecuted; conduct at the protected core "
        "of a right need not be given up.",
        mark=Mark.CONTENTS,
        source="jurisprudence 2",
    ),
    Authority(
        key="appeal-72668",
        citation="Refugee Appeal No 72668/01 [2002] NZAR 649",
        proposition="The test is objective, and there is no balance of probabilities test.",
        mark=Mark.CONTENTS,
        source="jurisprudence 2",
    ),
    Authority(
        key="appeal-72635",
        citation="Refugee Appeal No 72635/01 [2003] INLR 629",
        proposition="A Convention ground need only be a contributing cause of the predicament.",
        mark=Mark.CONTENTS,
        source="jurisprudence 2",
    ),
)
