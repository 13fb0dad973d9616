"""The law of cessation, each paragraph for the issues it explains."""

from __future__ import annotations

from typing import Final

from rsu_nb.drafting.templates.template import LawTemplate

_RECOGNITIONS: Final = ("refugee", "torture", "covenant")


def _of_each(issue: str) -> tuple[str, ...]:
    return tuple(f"{recognition}-{issue}" for recognition in _RECOGNITIONS)


LAW_OF_COMPETENCE: Final = (
    LawTemplate(
        key="who-decides-cessation",
        text=(
            "A refugee and protection officer may cease recognition that a refugee and protection "
            "officer gave; that under the Immigration Act 1987 a refugee status officer gave, or "
            "that was given before 1 October 1999; or that was given outside New Zealand to a "
            "person who travelled here under a government-mandated programme (s 143(a)). Where "
            "the Immigration and Protection Tribunal, or the former Refugee Status Appeals "
            "Authority, gave it, an officer may only apply to the Tribunal, which decides (s "
            "144). The question is asked of each recognition that is held."
        ),
        provisions=("s-143-a", "s-144"),
        issues=(
            *_of_each("recognition-held"),
            *_of_each("recognised-by-officer"),
            "refugee-recognised-outside",
            "refugee-recognised-before-october-1999",
            "refugee-recognised-by-authority",
            *_of_each("recognised-by-tribunal"),
        ),
    ),
)

LAW_OF_ARTICLE_1C: Final = (
    LawTemplate(
        key="article-1c",
        text=(
            "Recognition as a refugee may be ceased where the Refugee Convention has ceased to "
            "apply to the person under Article 1C (s 143(b)). The article lists six cases. Each "
            "that may arise is considered, country by country, whether or not the agency relies "
            "on it."
        ),
        provisions=("s-143-b",),
        issues=("nationality-now", "residence-before"),
    ),
    LawTemplate(
        key="article-1c-1",
        text=(
            "The Convention ceases to apply to a person who has voluntarily used the protection "
            "of the country of nationality again (Article 1C(1))."
        ),
        provisions=("art-1c-1",),
        issues=("protection-used-again", "protection-used-voluntarily"),
    ),
    LawTemplate(
        key="article-1c-2",
        text=(
            "The Convention ceases to apply to a person who, having lost a nationality, has "
            "voluntarily got it back (Article 1C(2))."
        ),
        provisions=("art-1c-2",),
        issues=("nationality-lost", "nationality-regained-voluntarily"),
    ),
    LawTemplate(
        key="article-1c-3",
        text=(
            "The Convention ceases to apply to a person who has acquired a new nationality and "
            "enjoys the protection of that country (Article 1C(3))."
        ),
        provisions=("art-1c-3",),
        issues=("new-nationality", "new-protection-enjoyed"),
    ),
    LawTemplate(
        key="article-1c-4",
        text=(
            "The Convention ceases to apply to a person who has voluntarily settled again in the "
            "country that the person left, or stayed out of, through fear of being persecuted "
            "(Article 1C(4))."
        ),
        provisions=("art-1c-4",),
        issues=("settled-again", "settled-voluntarily"),
    ),
    LawTemplate(
        key="article-1c-5-and-6",
        text=(
            "The Convention ceases to apply where the circumstances in connection with which the "
            "person was recognised have ceased to exist, so that a national can no longer refuse "
            "the protection of the country (Article 1C(5)), or a person without a nationality is "
            "able to return to the country of former habitual residence (Article 1C(6)). Each "
            "paragraph has a proviso for compelling reasons arising out of past persecution."
        ),
        provisions=("art-1c-5", "art-1c-6"),
        issues=(
            "circumstances-ceased",
            "refusal-no-longer-open",
            "able-to-return",
            "compelling-reasons",
        ),
    ),
)

LAW_OF_LOST_PROTECTION: Final = (
    LawTemplate(
        key="no-longer-in-danger-of-torture",
        text=(
            "Recognition under s 130 may be ceased where there are no longer substantial grounds "
            "for believing that the person would be in danger of torture if deported from New "
            "Zealand (ss 130(1), 143(b)). Torture has the meaning of Article 1 of the Convention "
            "Against Torture."
        ),
        provisions=("s-143-b", "s-130-1", "cat-1"),
        issues=("torture-danger-still",),
    ),
    LawTemplate(
        key="no-longer-in-danger-under-the-covenant",
        text=(
            "Recognition under s 131 may be ceased where there are no longer substantial grounds "
            "for believing that the person would be in danger of being arbitrarily deprived of "
            "life or of cruel treatment if deported from New Zealand (ss 131(1), 143(b))."
        ),
        provisions=("s-143-b", "s-131-1"),
        issues=("life-danger-still", "cruel-danger-still"),
    ),
)

LAW_OF_CEASING: Final = (
    LawTemplate(
        key="doubt-on-cessation",
        text=(
            "The agency presents the case for cessation. Where the evidence as a whole leaves it "
            "in doubt whether a circumstance of s 143(b) applies, that is said here."
        ),
        provisions=("s-143-b",),
        issues=_of_each("ground-in-doubt"),
    ),
    LawTemplate(
        key="may-cease",
        text=(
            "Where a circumstance of s 143(b) applies, the officer may cease the recognition. The "
            "law does not say must: whether to do so is decided with reasons (ss 138(5), 143)."
        ),
        provisions=("s-143", "s-138-5"),
        issues=_of_each("cease"),
    ),
    LawTemplate(
        key="may-apply",
        text=(
            "Where the Tribunal decides, the officer may apply to it. Whether a circumstance of s "
            "143(b) applies is then for the Tribunal; the officer says to which circumstance the "
            "agency’s evidence points, and whether to apply (s 144)."
        ),
        provisions=("s-144", "s-143-b"),
        issues=(*_of_each("circumstance-pointed-to"), *_of_each("apply")),
    ),
)

LAW_OF_CESSATION: Final = (
    *LAW_OF_COMPETENCE,
    *LAW_OF_ARTICLE_1C,
    *LAW_OF_LOST_PROTECTION,
    *LAW_OF_CEASING,
)
