"""Exclusion: Article 1E, and Article 1F act by act, only where they are in question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.officer import label
from rsu_nb.drafting.sections.askings import (
    write_asking,
    write_askings,
    write_closed_lists,
    write_not_arising,
)
from rsu_nb.record.determination import ListName

if TYPE_CHECKING:
    from rsu_nb.drafting.writer import Writer
    from rsu_nb.law.issue import IssueAt
    from rsu_nb.record.determination import AllegedAct

_HEADINGS: Final = {
    "act-committed": "Whether it was committed",
    "act-contribution": "The claimant’s part in it",
    "act-knowledge": "Knowledge and intent",
    "act-defence": "Defences",
    "act-within-1fa": "Article 1F(a)",
    "act-serious-crime": "Article 1F(b): whether it was serious",
    "act-non-political": "Article 1F(b): whether it was non-political",
    "act-outside-before-admission": "Article 1F(b): place and time",
    "act-within-1fc": "Article 1F(c)",
}


def write_exclusion(writer: Writer) -> None:
    """Write Articles 1E and 1F as far as they are live."""
    standing = writer.draft.standing
    live = standing.live(writer.step)
    writer.heading(2, "Exclusion", "exclusion")
    acts = writer.draft.record.determination.acts
    if acts:
        writer.heading(3, "Article 1E", "article-1e")
    for at in live:
        if not at.of:
            write_asking(writer, at)
    for act in acts:
        mine = [at for at in live if dict(at.of).get("act") == act.id]
        if mine:
            _write_act(writer, act, mine)
    if standing.is_opened(writer.step) and (not acts or any(at.of for at in live)):
        if acts:
            writer.heading(2, "Article 1F: any other act", "other-acts")
        write_closed_lists(writer, ListName.ACT)
    write_not_arising(writer)
    writer.gaps()


def _write_act(writer: Writer, act: AllegedAct, askings: list[IssueAt]) -> None:
    """Write one act: the law before the first of them, what is alleged, then each question."""
    writer.heading(2, f"Article 1F: {act.when}, {act.where}", f"act-{act.id}")
    writer.law(askings[0].issue, f"law-act-{act.id}")
    stem = f"alleged-act-{act.id}"
    writer.officer(act.what, stem, rests_on=(act.id,), lead=label("Alleged:"))
    write_askings(writer, askings, lambda at: (3, _HEADINGS[at.issue]))
