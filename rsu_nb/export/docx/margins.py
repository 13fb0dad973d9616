"""The head and foot of every page: marking, case, status, release stamp, page number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.export.docx.ooxml import Element, field, paragraph, run, w
from rsu_nb.export.docx.runs import text_runs
from rsu_nb.export.docx.watermark import watermark
from rsu_nb.export.stamp import stamp_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.tree import Document

_RULE: dict[str, str | int] = {"val": "single", "sz": 4, "space": 3, "color": "B8C0C7"}


def header(document: Document) -> Iterator[Element]:
    """Yields the lines at the head of every page."""
    yield paragraph("Marking", *text_runs(document.marking), *watermark(document.status))
    status = run(document.status.value, w("rStyle", val="Status"))
    yield paragraph(
        "Header",
        *text_runs(document.case),
        run("\t"),
        status,
        properties=[w("pBdr", w("bottom", **_RULE))],
    )


def footer(document: Document) -> Iterator[Element]:
    """Yields the lines at the foot of every page."""
    rule = [w("pBdr", w("top", **_RULE))]
    stamp = stamp_line(document)
    if stamp:
        yield paragraph("Footer", *text_runs(stamp), properties=rule)
    yield paragraph(
        "Footer",
        *text_runs(document.title),
        run("\tPage "),
        *field("PAGE", "1"),
        run(" of "),
        *field("NUMPAGES", "1"),
        properties=() if stamp else rule,
    )
    yield paragraph("Marking", *text_runs(document.marking))
