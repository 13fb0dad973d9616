"""The steps in which an officer walks a first claim."""

from __future__ import annotations

from typing import Final

from rsu_nb.law.decision_type import Step

STEPS: Final = (
    Step(key="procedure", title="Procedure"),
    Step(key="consideration", title="May the claim be considered, and is it accepted"),
    Step(key="claim", title="The claim"),
    Step(key="evidence", title="Evidence received"),
    Step(key="country-information", title="Country information"),
    Step(key="matters-put", title="Matters put to the claimant"),
    Step(key="facts", title="Credibility and findings of fact"),
    Step(key="good-faith", title="Whether the refugee claim is accepted: section 134(3)"),
    Step(key="nationality", title="Article 1D and the countries of reference"),
    Step(
        key="being-persecuted",
        title="Being persecuted, the real chance, and the Convention reason",
    ),
    Step(key="protection-alternative", title="Internal protection alternative"),
    Step(key="exclusion", title="Articles 1E and 1F"),
    Step(key="refugee", title="Conclusion on the refugee claim"),
    Step(key="torture", title="The Convention Against Torture"),
    Step(key="life-or-cruel-treatment", title="The Covenant on Civil and Political Rights"),
    Step(key="serious-reasons", title="Serious reasons for considering: section 137(2)"),
    Step(key="other-country", title="Protection of another country: sections 137(4) and 138(2)"),
    Step(key="decision", title="Decision"),
)
