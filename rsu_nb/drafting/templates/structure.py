"""Sentences that hold a decision together and say nothing of the claim itself."""

from __future__ import annotations

from typing import Final

from rsu_nb.drafting.templates.template import Template

STRUCTURE: Final = (
    Template(
        key="the-act",
        text=(
            "This is the decision of a refugee and protection officer on a claim made under Part "
            "5 of the Immigration Act 2009 (“the Act”) for recognition as a refugee and as a "
            "protected person."
        ),
        provisions=("s-137-1",),
    ),
    Template(
        key="the-act-on-cessation",
        text=(
            "This is the decision of a refugee and protection officer under ss 143 and 144 of the "
            "Immigration Act 2009 (“the Act”) on whether recognition as a refugee or as a "
            "protected person has ceased."
        ),
        provisions=("s-143", "s-144"),
    ),
    Template(
        key="summary-of-agency-case",
        text=(
            "What follows is a summary of the case that the agency presents, and of the answer to "
            "it. It is assessed later in this decision."
        ),
    ),
    Template(
        key="roadmap-of-cessation",
        text=(
            "The facts are found first. On the facts as found it is then decided, for each "
            "recognition on which an officer decides, whether a circumstance of s 143(b) applies "
            "and, if so, whether to cease it; and for each on which the Tribunal decides, whether "
            "to apply to it (s 144)."
        ),
        provisions=("s-143", "s-143-b", "s-144"),
    ),
    Template(
        key="findings-on-recognitions",
        text="For these reasons the refugee and protection officer finds:",
    ),
    Template(
        key="same-claim",
        text=(
            "The same claim is relied on for each ground of recognition. It is therefore set out "
            "once, before any of them is considered."
        ),
    ),
    Template(
        key="summary-of-claim",
        text=(
            "What follows is a summary of the claim as it was made. It is assessed later in this "
            "decision."
        ),
    ),
    Template(key="told-by", text="What follows was said by {person}."),
    Template(
        key="evidence-listed",
        text=(
            "The evidence received consists of {items}, cited by the letter E and a number and "
            "listed at the end of this decision ({first} to {last})."
        ),
    ),
    Template(
        key="one-item-listed",
        text=(
            "One item of evidence was received. It is listed at the end of this decision "
            "({first})."
        ),
    ),
    Template(key="no-evidence", text="No evidence apart from the {matter} itself was received."),
    Template(
        key="country-information-listed",
        text=(
            "The published information that was read is set out below by the question it bears "
            "on, and listed with its publishers at the end of this decision."
        ),
    ),
    Template(
        key="roadmap",
        text=(
            "The facts are found first. On the facts as found, and in the order that s 137(1) of "
            "the Act requires, it is then decided whether the claimant is to be recognised as a "
            "refugee (s 129), as a protected person under the Convention Against Torture (s 130), "
            "and as a protected person under the International Covenant on Civil and Political "
            "Rights (s 131), whichever of these was claimed. The matters of s 137(2) and s 137(4) "
            "are decided as well."
        ),
        provisions=("s-137-1", "s-137-2", "s-137-4"),
    ),
    Template(
        key="facts-decided-together",
        text="The following facts are decided together:",
    ),
    Template(key="finding", text="{words}"),
    Template(
        key="facts-found",
        text=(
            "The facts found are these. The rest of this decision is based on them and on the "
            "country information, and on no other facts."
        ),
    ),
    Template(key="what-was-said", text="This is what was said, account by account:"),
    Template(key="predicament", text="Assessed under this heading: {harm}"),
    Template(
        key="predicament-together",
        text="The following harms are assessed together, as one predicament:",
    ),
    Template(key="place", text="The place considered is {place}, in {country}."),
    Template(
        key="alternative",
        text=(
            "The conclusion on this part of the {matter} rests on the findings above. What "
            "follows is considered in the alternative only, on the following assumption."
        ),
    ),
    Template(
        key="alternative-again",
        text=(
            "What follows is considered in the alternative only, on the assumption stated at "
            "{assumed}."
        ),
    ),
    Template(
        key="reading",
        text=(
            "Here the law may be read in more than one way: “{question}” The reading taken, for "
            "the reasons that follow, is “{reading}”."
        ),
    ),
    Template(
        key="reading-in-alternative",
        text=(
            "In the alternative only, the law may be read in more than one way: “{question}” The "
            "reading taken, for the reasons that follow, is “{reading}”."
        ),
    ),
    Template(
        key="application-particulars",
        text=(
            "An application to the Tribunal is made on the approved form, signed by the applicant "
            "and lodged as the Tribunal’s practice note says. A copy of the decision that gave "
            "the recognition goes with it, and notice of it is served on the person concerned "
            "(Immigration and Protection Tribunal Regulations 2010, regs 8(1) to (3)). This "
            "decision is not that application, and the form is no part of it. The form is to be "
            "completed from these particulars."
        ),
        provisions=("s-144", "tribunal-reg-8-1", "tribunal-reg-8-2", "tribunal-reg-8-3"),
    ),
    Template(
        key="not-yet-stated",
        text="Conclusion: not yet stated.",
    ),
    Template(key="conclusion", text="{words}"),
    Template(
        key="findings-on-claim",
        text="For these reasons the refugee and protection officer finds that the claimant:",
    ),
    Template(
        key="results",
        text="Accordingly:",
    ),
    Template(
        key="schedule",
        text=(
            "The tables below show where in this decision each question of law is answered, and "
            "where each ground, submission and item of evidence is dealt with."
        ),
    ),
    Template(
        key="prepared",
        text=(
            "The findings, reasons and conclusions in this decision were made and written by the "
            "refugee and protection officer named above. Headings, numbering, lists, statements "
            "of law and sentences of procedure were supplied by a drafting tool, rsu-nb (version "
            "{rsu_nb}, statement of law {law}, notebook template {template}). The tool makes no "
            "findings and proposes none."
        ),
    ),
    Template(
        key="prepared-unsealed",
        text=(
            "The decision has not yet been sealed. The versions of the drafting tool, the "
            "statement of law and the notebook template are recorded when it is."
        ),
    ),
    Template(
        key="by-direction",
        text=(
            "On the question “{question}” the findings lead, as the tool states the law, to "
            "another conclusion than the one stated. The rule concerned was disputed on "
            "{disputed}. On {directed} it was directed by the person who answers for questions of "
            "law that the conclusion stated stands. The results rest on that conclusion; the "
            "reasons for it are the refugee and protection officer’s own."
        ),
    ),
    Template(key="gap", text="Still to be done ({where}): {what}"),
)
