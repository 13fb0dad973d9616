"""The steps in which an officer walks a first claim."""

from __future__ import annotations

from typing import Final

from rsu_nb.law.decision_type import Step

STEPS: Final = (
    Step(
        key="procedure",
        title="Procedure",
        asks="Who claims, who decides, and what happened between the claim and today. A claim "
        "exists from the moment a person says that they seek protection (s 133(1)); the form only "
        "confirms it. Interviews, absences and the reasons for going on without one belong here "
        "(s 149(4)).",
    ),
    Step(
        key="consideration",
        title="May the claim be considered, and is it accepted",
        asks="Sections 132 and 134(2) come before anything else: citizens and most residents "
        "cannot have a claim considered, and a claim that belongs in another country under an "
        "arrangement may be left to that country.",
    ),
    Step(
        key="claim",
        title="The claim",
        asks="The claimant's case, told neutrally and in order, with every ground that was "
        "advanced and every ground that arises on the facts. Nothing is assessed here.",
    ),
    Step(
        key="evidence",
        title="Evidence received",
        asks="Each item with where it came from, how it was translated, what a report says in its "
        "own terms, and where it is dealt with.",
    ),
    Step(
        key="country-information",
        title="Country information",
        asks="Each question that the claim poses, the published information read on it with its "
        "page, what points the other way, and what could not be found.",
    ),
    Step(
        key="matters-put",
        title="Matters put to the claimant",
        asks="Anything that might count against the claim is put with enough detail to answer; "
        "the answer is recorded in the claimant's terms, and then what was made of it.",
    ),
    Step(
        key="facts",
        title="Credibility and findings of fact",
        asks="Each material fact is found, alone or with others; medical evidence and anything "
        "that affected the telling come before the finding they bear on. Then the whole is "
        "considered together (s 137(5)).",
    ),
    Step(
        key="good-faith",
        title="Whether the refugee claim is accepted: section 134(3)",
        asks="Only where a circumstance of the claim may have been brought about in bad faith: "
        "who brought it about, whether in good faith, and with what purpose, circumstance by "
        "circumstance, after the facts are found.",
    ),
    Step(
        key="nationality",
        title="Article 1D and the countries of reference",
        asks="Article 1D first where it may apply. Then each country the claimant may be a "
        "national of; for a person with no nationality, each country of former habitual "
        "residence.",
    ),
    Step(
        key="being-persecuted",
        title="Being persecuted, the real chance, and the Convention reason",
        asks="Country by country and predicament by predicament: whether the harm is serious, "
        "whether there is a real chance of it with the effect of state protection weighed in, and "
        "whether it is for a Convention reason (article 1A(2)).",
    ),
    Step(
        key="protection-alternative",
        title="Internal protection alternative",
        asks="Only for named places, and only against the predicaments found: four conditions, "
        "each answered for each place.",
    ),
    Step(
        key="exclusion",
        title="Articles 1E and 1F",
        asks="Only where they may apply: article 1E, and article 1F act by act.",
    ),
    Step(
        key="refugee",
        title="Conclusion on the refugee claim",
        asks="With the findings complete, whether the claimant is a refugee within the meaning of "
        "the Convention (s 129). The officer concludes; then what the findings entail is shown.",
    ),
    Step(
        key="torture",
        title="The Convention Against Torture",
        asks="Section 130 is decided whatever was claimed and whatever came before (s 137(1)): "
        "danger of torture if deported, and meaningful protection at home.",
    ),
    Step(
        key="life-or-cruel-treatment",
        title="The Covenant on Civil and Political Rights",
        asks="Section 131 is decided in every case: danger of arbitrary deprivation of life or of "
        "cruel treatment if deported, each limit of s 131(5) by itself, and meaningful protection "
        "at home.",
    ),
    Step(
        key="serious-reasons",
        title="Serious reasons for considering: section 137(2)",
        asks="Decided in every case and separately from article 1F, whose words differ. It can "
        "never defeat recognition as a protected person (s 137(3)).",
    ),
    Step(
        key="other-country",
        title="Protection of another country: sections 137(4) and 138(2)",
        asks="Decided in every case: another country's protection, or recognition there with safe "
        "return. Only where it is found does the discretion of s 138(2) arise.",
    ),
    Step(
        key="decision",
        title="Decision",
        asks="The results on the three limbs as they follow from what was concluded, the "
        "notices the law requires, and the lists of evidence and country information.",
    ),
)
