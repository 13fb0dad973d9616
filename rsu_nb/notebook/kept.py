"""What of an executed notebook is kept: the same bytes for the same case, wherever it is run."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from nbformat import NotebookNode

from rsu_nb.notebook.templates import INJECTED

if TYPE_CHECKING:
    from typing import Any


def kept(notebook: NotebookNode) -> NotebookNode:
    """Returns a copy of an executed notebook without times, paths, versions and kernel chatter."""
    copy = deepcopy(notebook)
    copy.metadata = NotebookNode(
        {key: value for key, value in notebook.metadata.items() if key == "kernelspec"}
    )
    for cell in copy.cells:
        _clean(cell)
    return copy


def has_error(notebook: NotebookNode) -> bool:
    """True where a cell of the notebook stopped with an error."""
    return any(
        output.output_type == "error"
        for cell in notebook.cells
        for output in cell.get("outputs", ())
    )


def _clean(cell: Any) -> None:
    tags = cell.metadata.get("tags", [])
    cell.metadata = NotebookNode(tags=tags) if tags else NotebookNode()
    if INJECTED in tags:
        cell.id = INJECTED  # papermill gives it a random one
    if cell.cell_type == "code":
        cell.outputs = [
            output
            for output in cell.outputs
            if not (output.output_type == "stream" and output.name == "stderr")
        ]
