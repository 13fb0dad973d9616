"""The places into which a passage of prose can be put: every text in which somebody reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rsu_nb.record.lookup import finding_of
from rsu_widgets.desk.acts.placing import NEW_FACT
from rsu_widgets.desk.screens.listed import says
from rsu_widgets.desk.screens.question import label_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.law.issue import IssueAt
    from rsu_widgets.desk.work import Work

PROSE: Final = "prose"

_OF_CASE: Final = (
    ("introduction", "Introduction"),
    ("country_picture", "What the country information amounts to"),
    ("whole_considered/reasons", "The whole considered"),
    (PROSE, "Prose that has no place yet"),
)
_OF_MEMBERS: Final = (
    ("narrative", "text", "the claim as told"),
    ("matters_put", "what", "what was put"),
    ("matters_put", "answer", "the answer"),
    ("matters_put", "evaluation", "what was made of the answer"),
    ("facts", "statement", "the fact as claimed"),
    ("fact_groups", "finding/reasons", "why you find so"),
    ("bundles", "reasons", "what is made of them"),
    ("future_conduct", "reasons", "why"),
)


def targets_of(work: Work, source: str = "") -> list[dict[str, str]]:
    """Where a passage may go, each place with its words; the text that it stands in left out.

    Args:
        work: The case.
        source: The place of the text that the passage stands in.
    """
    found = (
        (NEW_FACT, "A new fact, as it is claimed"),
        *_of_members(work.data),
        *_of_findings(work),
        *_of_questions(work),
        *_OF_CASE,
    )
    return [{"value": place, "label": words} for place, words in found if place != source]


def _of_members(data: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for listed, field, words in _OF_MEMBERS:
        for one in data.get(listed) or ():
            if "id" in one:
                yield f"{listed}/{one['id']}/{field}", f"{one['id']} {words}: {says(one)}"


def _of_findings(work: Work) -> Iterator[tuple[str, str]]:
    """The reasons of each finding on a fact alone; a fact of a group has those of the group."""
    grouped = {fact for one in work.record.fact_groups for fact in one.facts}
    alone = {one.id for one in work.record.facts if one.finding is not None}
    for fact in work.data.get("facts") or ():
        name = fact.get("id", "")
        if name and (name in alone or name not in grouped):
            found = finding_of(work.record, name)
            words = "why you find so" if found else "why you find so, once you find it"
            yield f"facts/{name}/finding/reasons", f"{name} {words}: {says(fact)}"


def _of_questions(work: Work) -> Iterator[tuple[str, str]]:
    standing = work.drawn.standing
    for step in standing.decision_type.steps:
        for at in standing.live(step.key) if standing.is_opened(step.key) else ():
            issue = standing.decision_type.issue(at.issue)
            yield f"determination/answers/{label_at(at)}/reasons", f"{issue.question}{_of(at)}"


def _of(at: IssueAt) -> str:
    members = ", ".join(member for _, member in at.of)
    return f" ({members})" if members else ""
