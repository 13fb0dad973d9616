"""How long the HTML of a decision takes, beside nbconvert's own HTML of an equal notebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nbconvert import HTMLExporter
from nbformat.v4 import new_markdown_cell, new_notebook

from benchmarks.as_markdown import blocks_as_markdown
from benchmarks.contest import Contender, contest
from benchmarks.row import Budget
from benchmarks.thirty_pages import thirty_pages
from rsu_nb.export.html import html_of

if TYPE_CHECKING:
    from benchmarks.row import Row

RUNS = 9
BUDGET = Budget(median=0.1)
NOTE = "the comparison's notebook has one Markdown cell for each heading, paragraph and table."


def rows() -> list[Row]:
    """Returns the one row."""
    document = thirty_pages()
    notebook = new_notebook(
        cells=[new_markdown_cell(block) for block in blocks_as_markdown(document)]
    )
    contenders = [
        Contender(name="rsu_nb", run=lambda: html_of(document)),
        Contender(name="nbconvert html", run=lambda: HTMLExporter().from_notebook_node(notebook)),
    ]
    return [contest("HTML of 30 pages", contenders, runs=RUNS, budget=BUDGET, note=NOTE)]
