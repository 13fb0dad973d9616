"""Which answer to each issue counts against the person, and what must then have been put."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rsu_nb.gate.counted import Counted, counted
from rsu_nb.record.facts import MatterKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.standing import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class AdverseAnswer:
    """How an issue may be answered against the person.

    Attributes:
        issue: Key of the issue.
        is_met: True where it is adverse when met; False where it is adverse when not met.
        kind: The kind of matter by which such a point is put; None for any that bears on it.
        is_point: True where the answer is itself the point to be put; False where it follows from
            the facts and from what is published, and it is those that are put.
    """

    issue: str
    is_met: bool
    kind: MatterKind | None = None
    is_point: bool = True


def _points(is_met: bool, kind: MatterKind | None, *issues: str) -> tuple[AdverseAnswer, ...]:
    return tuple(AdverseAnswer(issue=one, is_met=is_met, kind=kind) for one in issues)


def _drawn(is_met: bool, *issues: str) -> tuple[AdverseAnswer, ...]:
    return tuple(AdverseAnswer(issue=one, is_met=is_met, is_point=False) for one in issues)


ADVERSE_ANSWERS: Final = (
    *_points(True, None, "nz-citizen", "residence-class-visa"),
    *_points(False, None, "deportation-liability-served", "first-claim"),
    *_points(
        True,
        MatterKind.OTHER_COUNTRY,
        "arrangement-in-force",
        "claim-lodged-elsewhere",
        "decline-under-arrangement",
    ),
    *_points(
        True,
        MatterKind.BAD_FAITH,
        "circumstance-brought-about",
        "circumstance-not-in-good-faith",
        "circumstance-purpose",
    ),
    *_points(True, None, "article-1d-assistance"),
    *_points(False, None, "article-1d-assistance-ceased"),
    *_points(False, MatterKind.SECOND_NATIONALITY, "harm-feared"),
    *_drawn(False, "serious-harm", "real-chance", "convention-reason"),
    *_points(
        True,
        MatterKind.RELOCATION,
        "place-accessible",
        "place-without-the-risk",
        "place-without-other-serious-harm",
        "place-basic-norms",
    ),
    *_points(
        True,
        MatterKind.EXCLUSION,
        "article-1e",
        "act-committed",
        "act-contribution",
        "act-knowledge",
        "act-within-1fa",
        "act-serious-crime",
        "act-non-political",
        "act-outside-before-admission",
        "act-within-1fc",
        "section-164-3-in-play",
        "section-137-2-a",
        "section-137-2-b",
        "section-137-2-c",
    ),
    *_points(False, MatterKind.EXCLUSION, "act-defence"),
    *_drawn(False, "torture-severe-pain", "torture-purpose", "torture-official"),
    *_drawn(False, "torture-danger", "life-danger", "cruel-danger"),
    *_drawn(False, "life-sanctions-disregard-standards", "cruel-sanctions-disregard-standards"),
    *_drawn(True, "torture-lawful-sanctions", "life-lawful-sanctions", "cruel-lawful-sanctions"),
    *_drawn(True, "life-health-care", "cruel-health-care"),
    *_drawn(True, "section-130-domestic-protection", "section-131-domestic-protection"),
    *_points(
        True,
        MatterKind.OTHER_COUNTRY,
        "other-country-protection",
        "recognised-elsewhere",
        "received-back-there",
        "protected-there",
        "no-onward-return",
        "refuse-recognition",
    ),
    *_points(
        True,
        None,
        "protection-used-again",
        "protection-used-voluntarily",
        "nationality-lost",
        "nationality-regained-voluntarily",
        "new-nationality",
        "new-protection-enjoyed",
        "settled-again",
        "settled-voluntarily",
        "circumstances-ceased",
        "refusal-no-longer-open",
        "able-to-return",
    ),
    *_drawn(False, "compelling-reasons"),
    *_drawn(False, "torture-danger-still", "life-danger-still", "cruel-danger-still"),
    *_drawn(
        True, "refugee-ground-in-doubt", "torture-ground-in-doubt", "covenant-ground-in-doubt"
    ),
    *_drawn(True, "refugee-cease", "torture-cease", "covenant-cease"),
)
_FORUM: Final = "It says who decides, and counts neither for nor against the person."
_TRIBUNAL: Final = "The Tribunal decides; notice of the matter is served on the person."
NEITHER_WAY: Final = {
    **dict.fromkeys(
        (
            "refugee-recognition-held",
            "refugee-recognised-by-officer",
            "refugee-recognised-outside",
            "refugee-recognised-before-october-1999",
            "refugee-recognised-by-authority",
            "refugee-recognised-by-tribunal",
            "torture-recognition-held",
            "torture-recognised-by-officer",
            "torture-recognised-by-tribunal",
            "covenant-recognition-held",
            "covenant-recognised-by-officer",
            "covenant-recognised-by-tribunal",
        ),
        _FORUM,
    ),
    **dict.fromkeys(
        (
            f"{recognition}-{issue}"
            for recognition in ("refugee", "torture", "covenant")
            for issue in ("circumstance-pointed-to", "apply")
        ),
        _TRIBUNAL,
    ),
    "nationality-now": "It counts either way only by what has changed there.",
    "residence-before": "It counts either way only by what has changed there.",
    "national-of": "It counts either way only by what is feared there.",
    "former-habitual-residence": "It counts either way only by what is feared there.",
}
"""The issues of which no answer is adverse by itself, each with the reason."""

_BY_ISSUE: Final = {one.issue: one for one in ADVERSE_ANSWERS}


def adverse(standing: Standing) -> Iterator[tuple[Counted, AdverseAnswer]]:
    """The answers that count and go against the person, each with what must have been put."""
    for one in counted(standing):
        row = _BY_ISSUE.get(one.issue.key)
        if row is not None and row.is_met is one.is_met:
            yield one, row
