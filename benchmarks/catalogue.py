"""What is measured, in the order in which it is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from benchmarks import (
    contamination,
    copying,
    entailment,
    execution,
    export_docx,
    export_html,
    export_pdf,
    keeping,
    listing,
    opening,
    previewing,
    proof,
    starting,
)
from benchmarks.rate import Rate
from benchmarks.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Rows that are measured together.

    Attributes:
        key: The name to ask for them by.
        rows: Measures them.
        rates: Counts what is found of what is planted, where there is something to find.
    """

    key: str
    rows: Callable[[], list[Row]]
    rates: Callable[[], list[Rate]] = list


FAMILIES = (
    Family(key="proof", rows=proof.rows),
    Family(key="entailment", rows=entailment.rows),
    Family(key="html", rows=export_html.rows),
    Family(key="docx", rows=export_docx.rows),
    Family(key="pdf", rows=export_pdf.rows),
    Family(key="execution", rows=execution.rows),
    Family(key="keeping", rows=keeping.rows),
    Family(key="listing", rows=listing.rows),
    Family(key="opening", rows=opening.rows),
    Family(key="preview", rows=previewing.rows),
    Family(key="contamination", rows=contamination.rows, rates=contamination.rates),
    Family(key="copying", rows=copying.rows, rates=copying.rates),
    Family(key="starting", rows=starting.rows),
)
