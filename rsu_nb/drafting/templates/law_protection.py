"""The law of protected persons and of what is decided after it, for the issues it explains."""

from __future__ import annotations

from typing import Final

from rsu_nb.drafting.templates.template import LawTemplate

LAW_OF_TORTURE: Final = (
    LawTemplate(
        key="recognised-and-not-deportable",
        text=(
            "A person recognised as a refugee may not be deported except where s 164(3) allows it "
            "(s 129(2)). Section 130 asks whether there are substantial grounds for believing "
            "that the person would be in danger of torture if deported from New Zealand, and s "
            "131 asks the same of arbitrary deprivation of life and of cruel treatment (ss "
            "130(1), 131(1))."
        ),
        provisions=("s-129-2", "s-164-3", "s-130-1", "s-131-1"),
        issues=("section-164-3-in-play",),
    ),
    LawTemplate(
        key="torture",
        text=(
            "A person must be recognised as a protected person where there are substantial "
            "grounds for believing that the person would be in danger of torture if deported from "
            "New Zealand (s 130(1)). Torture has the meaning of Article 1 of the Convention "
            "Against Torture (s 130(5)): severe pain or suffering, physical or mental, inflicted "
            "intentionally for a purpose such as information, punishment, intimidation, coercion "
            "or discrimination, by or with the consent or acquiescence of a person acting in an "
            "official capacity. Pain or suffering that comes only from lawful sanctions is not "
            "torture. All relevant considerations are taken into account, including any "
            "consistent pattern of gross, flagrant or mass violations of human rights (s 130(3))."
        ),
        provisions=("s-130-1", "s-130-3", "s-130-5", "cat-1"),
        issues=(
            "torture-severe-pain",
            "torture-purpose",
            "torture-official",
            "torture-lawful-sanctions",
            "torture-danger",
        ),
    ),
    LawTemplate(
        key="domestic-protection-130",
        text=(
            "A person who can access meaningful domestic protection in a country of nationality "
            "or former habitual residence must not be recognised under s 130 (s 130(2))."
        ),
        provisions=("s-130-2",),
        issues=("section-130-domestic-protection",),
    ),
)

LAW_OF_LIFE_AND_CRUEL_TREATMENT: Final = (
    LawTemplate(
        key="life",
        text=(
            "A person must be recognised as a protected person where there are substantial "
            "grounds for believing that the person would be in danger of being arbitrarily "
            "deprived of life if deported from New Zealand (s 131(1)). All relevant "
            "considerations are taken into account (s 131(3)). What is inherent in or incidental "
            "to lawful sanctions does not count, unless the sanctions are imposed in disregard of "
            "accepted international standards; nor does a country’s inability to provide health "
            "care, or care of a particular kind or quality (s 131(5))."
        ),
        provisions=("s-131-1", "s-131-3", "s-131-5-a", "s-131-5-b"),
        issues=(
            "life-danger",
            "life-lawful-sanctions",
            "life-sanctions-disregard-standards",
            "life-health-care",
        ),
    ),
    LawTemplate(
        key="cruel-treatment",
        text=(
            "The same applies to a danger of cruel treatment, which is cruel, inhuman or "
            "degrading treatment or punishment (s 131(1) and (6)). Lawful sanctions and health "
            "care are outside it within the same limits (s 131(5))."
        ),
        provisions=("s-131-1", "s-131-5-a", "s-131-5-b", "s-131-6"),
        issues=(
            "cruel-danger",
            "cruel-lawful-sanctions",
            "cruel-sanctions-disregard-standards",
            "cruel-health-care",
        ),
    ),
    LawTemplate(
        key="domestic-protection-131",
        text=(
            "A person who can access meaningful domestic protection in a country of nationality "
            "or former habitual residence must not be recognised under s 131 (s 131(2))."
        ),
        provisions=("s-131-2",),
        issues=("section-131-domestic-protection",),
    ),
)

LAW_OF_SERIOUS_REASONS: Final = (
    LawTemplate(
        key="serious-reasons",
        text=(
            "It must also be determined whether there are serious reasons for considering that "
            "the claimant (a) has committed a crime against peace, a war crime or a crime against "
            "humanity; (b) has committed a serious non-political crime outside New Zealand before "
            "entering New Zealand; or (c) has been guilty of acts contrary to the purposes and "
            "principles of the United Nations (s 137(2)). The answer cannot prevent recognition "
            "under s 130 or s 131 (s 137(3))."
        ),
        provisions=("s-137-2", "s-137-3"),
        issues=("section-137-2-a", "section-137-2-b", "section-137-2-c"),
    ),
)

LAW_OF_OTHER_COUNTRIES: Final = (
    LawTemplate(
        key="other-country",
        text=(
            "It must also be determined whether the claimant has the protection of another "
            "country, or has been recognised as a refugee by another country to which the "
            "claimant can safely return (s 137(4))."
        ),
        provisions=("s-137-4",),
        issues=(
            "other-country-protection",
            "recognised-elsewhere",
            "received-back-there",
            "protected-there",
            "no-onward-return",
        ),
    ),
    LawTemplate(
        key="refuse-recognition",
        text=(
            "A person who meets a test for recognition must be recognised (s 138(1)). Despite "
            "that, recognition may be refused where the officer is satisfied of the matters in s "
            "137(4) (s 138(2))."
        ),
        provisions=("s-138-1", "s-138-2"),
        issues=("refuse-recognition",),
    ),
)
