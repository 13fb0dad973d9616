"""What the claim, its evidence and the country information still need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.gap import Gap
from rsu_nb.drafting.wording import wording_of
from rsu_nb.drafting.words import uncapitalised
from rsu_nb.record.evidence import DisclosureState
from rsu_nb.record.lookup import bundle_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.standing import Standing
    from rsu_nb.record.claim import DealtWith, Ground, Submission
    from rsu_nb.record.record import Record


def claim_gaps(record: Record, standing: Standing) -> Iterator[Gap]:
    """What is missing of the introduction, the narrative, the grounds and the submissions."""
    if record.introduction is None:
        what = (
            f"Write the introduction: the {standing.matter} in a paragraph, and what the issue is."
        )
        yield Gap(step="claim", where="introduction", what=what)
    if not record.narrative:
        told = uncapitalised(wording_of(standing.decision_type.key).told_under)
        what = f"Tell {told}, neutrally and in order."
        yield Gap(step="claim", where="narrative", what=what)
    if not record.grounds:
        what = "Record each ground advanced, and each that arises on the facts."
        yield Gap(step="claim", where="grounds", what=what)
    things: tuple[Ground | Submission, ...] = (*record.grounds, *record.submissions)
    for thing in things:
        yield from _dealt_with_gaps("claim", thing.id, thing.dealt_with)


def evidence_gaps(record: Record, _: Standing) -> Iterator[Gap]:
    """What is missing of each item of evidence."""
    for item in record.evidence:
        if bundle_of(record, item.id) is None:
            yield from _dealt_with_gaps("evidence", item.id, item.dealt_with)
        if item.report is not None and not item.report.uses:
            what = "Record for what the report is, or is not, relied on, and why."
            yield Gap(step="evidence", where=f"{item.id}.report.uses", what=what)


def country_information_gaps(record: Record, standing: Standing) -> Iterator[Gap]:
    """What is missing of the country information."""
    step = "country-information"
    if record.country_information and not record.contrary_searches and standing.is_accepted:
        what = "Record a search for information that points the other way, and what it found."
        yield Gap(step=step, where="contrary_searches", what=what)
    for item in record.country_information:
        if item.bearing is None:
            what = "Say which way it points in this case, on the question it was read for."
            yield Gap(step=step, where=f"{item.id}.bearing", what=what)
        if item.disclosure is DisclosureState.NOT_SHOWN and item.disclosure_note is None:
            what = f"It was not shown to {standing.person}: show it, or record why it need not be."
            yield Gap(step=step, where=f"{item.id}.disclosure_note", what=what)


def _dealt_with_gaps(step: str, id_: str, dealt_with: DealtWith | None) -> Iterator[Gap]:
    if dealt_with is None or not (
        dealt_with.in_issues or dealt_with.in_facts or dealt_with.how is not None
    ):
        what = "It is not dealt with: name the issue or fact that deals with it, or say how."
        yield Gap(step=step, where=f"{id_}.dealt_with", what=what)
