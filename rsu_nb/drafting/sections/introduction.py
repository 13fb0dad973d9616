"""The introduction: what is decided, the claim in a paragraph, and that it serves every limb."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rsu_nb.drafting.writer import Writer


def write_introduction(writer: Writer) -> None:
    """Write the introduction."""
    writer.heading(1, "Introduction", "introduction")
    writer.structure("the-act", "introduction-decision")
    writer.officer(writer.draft.record.introduction, "introduction")
    writer.gaps("introduction")
    writer.structure("same-claim", "introduction-same-claim")
