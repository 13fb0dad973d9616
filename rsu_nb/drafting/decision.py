"""The reasoned decision: its front, its sections in order, and references that lead somewhere."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from rsu_nb.drafting.depersonalised import without_particulars
from rsu_nb.drafting.draft import draft_of
from rsu_nb.drafting.front import front_fields, results_table
from rsu_nb.drafting.references import pruned, resolved
from rsu_nb.drafting.sections.catalogue import sections_of
from rsu_nb.drafting.tree import Document, DocumentKind
from rsu_nb.drafting.writer import Writer

if TYPE_CHECKING:
    from rsu_nb.drafting.draft import Draft
    from rsu_nb.drafting.settings import Settings
    from rsu_nb.drafting.tree import Block, DocumentStatus, Stamp
    from rsu_nb.record.record import Record


def decision_document(
    record: Record,
    settings: Settings,
    *,
    status: DocumentStatus,
    stamp: Stamp | None = None,
    is_depersonalised: bool = False,
) -> Document:
    """The decision on a claim, with its gaps shown where it is unfinished.

    Args:
        record: The record of the case.
        settings: The unit's own lines.
        status: Draft, not sealed or sealed.
        stamp: The release stamp of a copy that leaves.
        is_depersonalised: True for a copy in which no name prints (s 151(2)(d)).

    Raises:
        UnknownParagraphError: A finished decision refers to a paragraph that it does not have.
    """
    draft = draft_of(record, settings, is_depersonalised=is_depersonalised)
    return document_of(draft, status=status, stamp=stamp)


def document_of(
    draft: Draft,
    *,
    status: DocumentStatus,
    stamp: Stamp | None = None,
    written: tuple[tuple[str, Block], ...] | None = None,
) -> Document:
    """As `decision_document`, from a draft.

    Args:
        draft: The draft.
        status: Draft, not sealed or sealed.
        stamp: The release stamp of a copy that leaves.
        written: What `decision_blocks` gave of the draft, where it is known.
    """
    record = draft.record
    return Document(
        kind=DocumentKind.DECISION,
        title=draft.wording.title,
        case=record.case,
        letterhead=draft.settings.letterhead,
        front=front_fields(draft),
        blocks=(*results_table(draft), *(block for _, block in written or decision_blocks(draft))),
        timestamp=moment_of(record),
        marking=draft.settings.marking,
        status=status,
        stamp=stamp,
        notice=record.is_invented or "",
    )


def decision_blocks(draft: Draft) -> tuple[tuple[str, Block], ...]:
    """The blocks of every section in order, each with the step it belongs to.

    References are resolved, and headings under which nothing stands are left out.

    Raises:
        UnknownParagraphError: A finished decision refers to a paragraph that it does not have.
    """
    law_stated: set[str] = set()
    written: list[tuple[str, Block]] = []
    for section in sections_of(draft.record.decision_type):
        if section.is_merits and draft.standing.is_refused_at_the_door:
            continue
        writer = Writer(draft, section.step, law_stated)
        section.write(writer)
        written += ((section.step, block) for block in writer.blocks)
    kept = pruned(written)
    blocks = [block for _, block in kept]
    finished = resolved(blocks, case=draft.record.case, is_finished=not draft.gaps)
    if draft.names.is_depersonalised:
        finished = without_particulars(finished, draft.record)
    return tuple(zip((step for step, _ in kept), finished, strict=True))


def moment_of(record: Record) -> datetime:
    """The time that stands in a document for every time: the day of decision, or of the law."""
    return datetime.combine(record.decided_on or record.law_as_at, time(), tzinfo=UTC)
