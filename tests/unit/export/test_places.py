from __future__ import annotations

from rsu_nb.drafting.tree import AuthorClass, Heading, Paragraph, Row, Table
from rsu_nb.export.places import anchor


def test_equal_ids_of_different_kinds_have_different_anchors() -> None:
    blocks = (
        Heading(id="x", level=1, text=""),
        Paragraph(id="x", author=AuthorClass.OFFICER, content=()),
        Table(id="x", caption="", columns=(), rows=()),
        Row(id="x", cells=()),
    )

    assert len({anchor(block) for block in blocks}) == len(blocks)
