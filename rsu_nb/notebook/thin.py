"""A thin notebook: it names a case and calls its steps, and holds nothing of the case."""

from __future__ import annotations

from typing import TYPE_CHECKING

import nbformat
from papermill.iorw import load_notebook_node
from papermill.parameterize import parameterize_notebook

from rsu_nb.notebook.errors import UnwritableNotebookError
from rsu_nb.notebook.kept import kept
from rsu_nb.notebook.templates import shipped_template

if TYPE_CHECKING:
    from pathlib import Path

    from nbformat import NotebookNode

    from rsu_nb.store.store import Store


def thin_notebook(store: Store, case: str) -> NotebookNode:
    """Returns the notebook template of a case with the case's reference in it.

    Raises:
        CaseNotFoundError: There is no such case.
        ChangedTemplateError: The template is not the one shipped.
    """
    template = load_notebook_node(shipped_template(store.summary(case).decision_type))
    return kept(parameterize_notebook(template, {"case": case, "mode": "draft", "law_as_at": ""}))


def write_thin(store: Store, case: str, path: Path) -> None:
    """Write the thin notebook of a case; a file that is there is not replaced.

    Raises:
        CaseNotFoundError: There is no such case.
        UnwritableNotebookError: There is such a file, or the system does not allow one.
    """
    notebook = thin_notebook(store, case)
    try:
        with path.open("x", encoding="utf-8") as file:
            nbformat.write(notebook, file)
    except OSError as error:
        raise UnwritableNotebookError(path) from error
