"""A table as Word has it: caption, a heading row that repeats, columns by their shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.export.docx.ooxml import Element, paragraph, w
from rsu_nb.export.docx.runs import text_runs
from rsu_nb.export.glyphs import plain
from rsu_nb.export.places import anchor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rsu_nb.drafting.tree import Inline, Row, Table
    from rsu_nb.export.docx.bookmarks import Bookmarks

    Runs = Callable[[tuple[Inline, ...]], list[Element]]

# Twentieths of a point between the margins of the page.
TEXT_WIDTH = 9072


def table(of: Table, runs: Runs, bookmarks: Bookmarks) -> Iterator[Element]:
    """Yields the caption, the table, and the space after it."""
    widths = [round(column.share * TEXT_WIDTH) for column in of.columns]
    yield paragraph("Caption", *text_runs(of.caption))
    yield w(
        "tbl",
        _properties(of),
        w("tblGrid", *(w("gridCol", w=width) for width in widths)),
        _heading_row(of, widths),
        *(_row(row, widths, runs, bookmarks) for row in of.rows),
    )
    yield paragraph("AfterTable")


def _properties(of: Table) -> Element:
    return w(
        "tblPr",
        w("tblStyle", val="DecisionTable"),
        w("tblW", w=TEXT_WIDTH, type="dxa"),
        w("tblLayout", type="fixed"),
        w(
            "tblLook",
            val="00A0",
            firstRow=1,
            lastRow=0,
            firstColumn=1,
            lastColumn=0,
            noHBand=1,
            noVBand=1,
        ),
        w("tblCaption", val=plain(of.caption)),
    )


def _heading_row(of: Table, widths: list[int]) -> Element:
    cells = (
        _cell(width, text_runs(column.heading))
        for column, width in zip(of.columns, widths, strict=True)
    )
    return w("tr", w("trPr", w("cantSplit"), w("tblHeader")), *cells)


def _row(row: Row, widths: list[int], runs: Runs, bookmarks: Bookmarks) -> Element:
    contents = [runs(cell) for cell in row.cells]
    contents[0] = bookmarks.around(anchor(row), contents[0])
    cells = (_cell(width, content) for width, content in zip(widths, contents, strict=True))
    return w("tr", w("trPr", w("cantSplit")), *cells)


def _cell(width: int, content: list[Element]) -> Element:
    return w("tc", w("tcPr", w("tcW", w=width, type="dxa")), paragraph("TableText", *content))
