"""The steps in which an officer walks a matter of cessation."""

from __future__ import annotations

from typing import Final

from rsu_nb.law.decision_type import Step

STEPS: Final = (
    Step(key="procedure", title="Procedure"),
    Step(key="competence", title="Which recognition is held, and who decides"),
    Step(key="claim", title="The agency's case"),
    Step(key="evidence", title="Evidence received"),
    Step(key="country-information", title="Country information"),
    Step(key="matters-put", title="Matters put to the person"),
    Step(key="facts", title="Credibility and findings of fact"),
    Step(key="article-1c", title="Article 1C of the Refugee Convention"),
    Step(key="refugee", title="Conclusion on the recognition as a refugee"),
    Step(key="torture", title="Recognition under the Convention Against Torture"),
    Step(
        key="life-or-cruel-treatment",
        title="Recognition under the Covenant on Civil and Political Rights",
    ),
    Step(key="decision", title="Decision"),
)
