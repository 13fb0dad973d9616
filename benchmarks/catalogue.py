"""What is measured, in the order in which it is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from benchmarks import entailment, execution, export_docx, export_html, export_pdf, proof, starting
from benchmarks.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Rows that are measured together: the name to ask for them by, and the call that does it."""

    key: str
    rows: Callable[[], list[Row]]


FAMILIES = (
    Family(key="proof", rows=proof.rows),
    Family(key="entailment", rows=entailment.rows),
    Family(key="html", rows=export_html.rows),
    Family(key="docx", rows=export_docx.rows),
    Family(key="pdf", rows=export_pdf.rows),
    Family(key="execution", rows=execution.rows),
    Family(key="starting", rows=starting.rows),
)
