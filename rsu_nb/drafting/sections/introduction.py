"""The introduction: what is decided, the claim in a paragraph, and that it serves every limb."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rsu_nb.drafting.writer import Writer


def write_introduction(writer: Writer) -> None:
    """Write the introduction."""
    writer.heading(1, "Introduction", "introduction")
    writer.structure(writer.draft.wording.opening, "introduction-decision")
    writer.officer(writer.draft.record.introduction, "introduction")
    writer.gaps("introduction")
    last = writer.draft.wording.after_introduction
    if last:
        writer.structure(last, f"introduction-{last}")
