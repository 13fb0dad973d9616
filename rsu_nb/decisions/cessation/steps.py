"""The steps in which an officer walks a matter of cessation."""

from __future__ import annotations

from typing import Final

from rsu_nb.law.decision_type import Step

STEPS: Final = (
    Step(
        key="procedure",
        title="Procedure",
        asks="Who presents the case, who decides, and what happened between the notice and today. "
        "Interviews, absences and the reasons for going on without one belong here (s 149(4)). "
        "Cancellation for deception or missed exclusion is another decision (ss 145-147).",
    ),
    Step(
        key="competence",
        title="Which recognition is held, and who decides",
        asks="Recognition by recognition: whether it is held and who gave it. A person may be a "
        "refugee recognised by an officer and a protected person recognised by the Tribunal; "
        "each then has a forum of its own (ss 143(a), 144).",
    ),
    Step(
        key="claim",
        title="The agency's case",
        asks="The agency's case, told neutrally and in order, with the circumstances of s 143(b) "
        "that it relies on; then the person's answer. Nothing is assessed here.",
    ),
    Step(
        key="evidence",
        title="Evidence received",
        asks="Each item with who put it forward, the notice that disclosed it to the person, how "
        "it was translated, and where it is dealt with.",
    ),
    Step(
        key="country-information",
        title="Country information",
        asks="Each question that the case poses, the published information read on it with its "
        "page, what points the other way, and what could not be found.",
    ),
    Step(
        key="matters-put",
        title="Matters put to the person",
        asks="Everything the case rests on is put with enough detail to answer and time to do so; "
        "the answer is recorded in the person's terms, and then what was made of it.",
    ),
    Step(
        key="facts",
        title="Credibility and findings of fact",
        asks="Each material fact is found, alone or with others; medical evidence and anything "
        "that affected the telling come before the finding they bear on. Then the whole is "
        "considered together.",
    ),
    Step(
        key="article-1c",
        title="Article 1C of the Refugee Convention",
        asks="Country by country, for the recognition as a refugee where an officer decides: each "
        "paragraph of article 1C that the agency's case raises, with its elements.",
    ),
    Step(
        key="refugee",
        title="Conclusion on the recognition as a refugee",
        asks="Where an officer decides, whether a circumstance applies and whether recognition "
        "should be ceased, for the law says may; where the Tribunal decides, whether to apply to "
        "it. The officer concludes; then what the findings entail is shown.",
    ),
    Step(
        key="torture",
        title="Recognition under the Convention Against Torture",
        asks="Destination by destination, whether there are still substantial grounds for "
        "believing in danger of torture; then the same questions of discretion.",
    ),
    Step(
        key="life-or-cruel-treatment",
        title="Recognition under the Covenant on Civil and Political Rights",
        asks="Destination by destination, whether there are still substantial grounds for "
        "believing in danger of arbitrary deprivation of life or of cruel treatment; then the "
        "same questions of discretion.",
    ),
    Step(
        key="decision",
        title="Decision",
        asks="What becomes of each recognition as it follows from what was concluded, the notices "
        "the law requires, and the lists of evidence and country information.",
    ),
)
