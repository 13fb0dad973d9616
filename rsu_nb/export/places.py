"""Where a reference leads: the anchor of each paragraph, table row, table and heading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rsu_nb.drafting.tree import Heading, Paragraph, Row, Table

if TYPE_CHECKING:
    from rsu_nb.drafting.tree import Block, Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The anchors of one document.

    Attributes:
        numbers: The number of each numbered paragraph, by id.
        rows: Ids of the table rows that a source can lead to.
    """

    numbers: dict[str, int]
    rows: frozenset[str]

    def number(self, paragraph: str) -> int | None:
        """The number of a paragraph; None where it is not here, or takes no number."""
        return self.numbers.get(paragraph)


def places_of(document: Document) -> Places:
    """Returns where the references of `document` may lead."""
    rows = frozenset(row.id for table in tables(document) for row in table.rows)
    return Places(numbers=document.numbers, rows=rows)


def anchor(block: Block | Row) -> str:
    """Returns a block's anchor: the first letter of its kind keeps equal ids apart."""
    match block:
        case Heading():
            return f"h-{block.id}"
        case Paragraph():
            return paragraph_anchor(block.id)
        case Table():
            return f"t-{block.id}"
        case Row():
            return row_anchor(block.id)


def paragraph_anchor(paragraph: str) -> str:
    """Returns the anchor of the paragraph of that id."""
    return f"p-{paragraph}"


def row_anchor(row: str) -> str:
    """Returns the anchor of the table row of that id."""
    return f"r-{row}"


def tables(document: Document) -> tuple[Table, ...]:
    """Returns the tables of `document` in reading order."""
    return tuple(block for block in document.blocks if isinstance(block, Table))
