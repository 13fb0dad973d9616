"""How long the Word document of a decision takes, beside pandoc on the same text in Markdown."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.as_markdown import blocks_as_markdown
from benchmarks.contest import Contender, contest
from benchmarks.row import Absent, Budget
from benchmarks.thirty_pages import thirty_pages
from rsu_nb.export.docx import docx_of

if TYPE_CHECKING:
    from benchmarks.row import Row

RUNS = 9
BUDGET = Budget(median=0.6)
NOTE = "pandoc is a program of its own, so starting it is in its figure: about 0.05 s."


def rows() -> list[Row]:
    """Returns the one row."""
    document = thirty_pages()
    with tempfile.TemporaryDirectory() as folder:
        contenders = [
            Contender(name="rsu_nb", run=lambda: docx_of(document)),
            _pandoc("\n\n".join(blocks_as_markdown(document)), Path(folder) / "decision.docx"),
        ]
        return [contest("DOCX of 30 pages", contenders, runs=RUNS, budget=BUDGET, note=NOTE)]


def _pandoc(markdown: str, path: Path) -> Contender | Absent:
    name = "pandoc docx"
    try:
        import pypandoc

        pypandoc.get_pandoc_version()
    except (ImportError, OSError) as error:
        return Absent(name=name, reason=str(error))
    return Contender(
        name=name,
        run=lambda: pypandoc.convert_text(
            markdown, "docx", format="markdown", outputfile=str(path)
        ),
    )
