"""Exclusion: Article 1E, and Article 1F act by act, only where they are in question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.officer import label
from rsu_nb.drafting.sections.askings import write_asking, write_closed_lists, write_not_arising
from rsu_nb.record.determination import ListName

if TYPE_CHECKING:
    from rsu_nb.drafting.writer import Writer


def write_exclusion(writer: Writer) -> None:
    """Write Articles 1E and 1F as far as they are live."""
    standing = writer.draft.standing
    live = standing.live(writer.step)
    writer.heading(2, "Exclusion", "exclusion")
    for at in live:
        if not at.of:
            write_asking(writer, at)
    for act in writer.draft.record.determination.acts:
        mine = [at for at in live if dict(at.of).get("act") == act.id]
        if mine:
            writer.officer(
                act.what,
                f"alleged-act-{act.id}",
                rests_on=(act.id,),
                lead=label(f"Alleged ({act.when}, {act.where})."),
            )
        for at in mine:
            write_asking(writer, at)
    acts = writer.draft.record.determination.acts
    if standing.is_opened(writer.step) and (not acts or any(at.of for at in live)):
        write_closed_lists(writer, ListName.ACT)
    write_not_arising(writer)
    writer.gaps()
