"""Which parts of a record are filled in at which step of the walk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.record.determination import Determination

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rsu_nb.law.decision_type import DecisionType

DETERMINATION: Final = frozenset(Determination.model_fields)
"""The parts that lie under `determination`."""

PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "procedure": (
        "officer",
        "language",
        "support_needs",
        "detention",
        "people",
        "identities",
        "representative",
        "events",
        "interviews",
        "no_interview",
    ),
    "competence": ("agency_case",),
    "claim": ("introduction", "grounds", "submissions", "narrative", "accounts"),
    "evidence": ("evidence", "bundles"),
    "country-information": (
        "country_picture",
        "country_information",
        "contrary_searches",
        "information_gaps",
        "information_requests",
    ),
    "matters-put": ("matters_put",),
    "facts": ("facts", "fact_groups", "whole_considered", "future_conduct", "sur_place_acts"),
    "good-faith": ("circumstances", "claim_that_remains"),
    "nationality": ("countries",),
    "being-persecuted": ("harms", "predicaments"),
    "protection-alternative": ("places",),
    "exclusion": ("acts",),
    "article-1c": ("countries",),
    "refugee": ("branches",),
    "torture": ("destinations",),
    "decision": ("law_as_at", "decided_on", "place_of_decision"),
}
"""Keys of the record, or of its determination, by step; questions come from the declaration."""

SCREENS: Final[Mapping[str, str]] = {"prose": "prose"}
"""The screen on which a part is filled in that no step fills in, by its key."""


def screen_of_part(key: str) -> str:
    """The key of the screen of its own on which a part is filled in; "" where it has none."""
    return SCREENS.get(key, "")


def step_of_part(key: str, declared: DecisionType) -> str | None:
    """The key of the step at which a part is filled in; None where there is none."""
    steps = (step.key for step in declared.steps)
    return next((step for step in steps if key in PARTS.get(step, ())), None)
