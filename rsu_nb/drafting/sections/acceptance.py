"""Whether the claim may be considered, and is accepted: ss 132, 134(2) and, later, 134(3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.sections.askings import (
    write_asking,
    write_closed_lists,
    write_not_arising,
)
from rsu_nb.drafting.sections.conclusions import write_conclusion
from rsu_nb.record.determination import ListName

if TYPE_CHECKING:
    from rsu_nb.drafting.writer import Writer


def write_acceptance(writer: Writer) -> None:
    """Write whether the claim may be considered."""
    writer.heading(1, "Consideration of the claim", "consideration")
    for at in writer.draft.standing.live(writer.step):
        write_asking(writer, at)
    write_not_arising(writer)
    write_conclusion(writer, "consideration")


def write_good_faith(writer: Writer) -> None:
    """Write s 134(3), circumstance by circumstance; nothing where none is in question."""
    standing = writer.draft.standing
    determination = writer.draft.record.determination
    writer.heading(1, "Good faith: section 134(3)", "good-faith")
    if standing.is_opened(writer.step):
        live = standing.live(writer.step)
        for circumstance in determination.circumstances:
            stem = f"circumstance-{circumstance.id}"
            writer.officer(circumstance.what, stem, rests_on=(circumstance.id,))
            for at in live:
                if dict(at.of)["circumstance"] == circumstance.id:
                    write_asking(writer, at)
        write_closed_lists(writer, ListName.CIRCUMSTANCE)
        write_not_arising(writer)
        writer.officer(determination.claim_that_remains, "claim-that-remains")
    writer.gaps()
