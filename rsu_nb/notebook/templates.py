"""Which notebook template belongs to a decision type, and is it still the one that was shipped?"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

import rsu_nb
from rsu_nb.errors import ChangedTemplateError, UnknownNameError

if TYPE_CHECKING:
    from nbformat import NotebookNode

SHIPPED: Final = {
    "cessation": "10ecd3bbd6f4b01940132cdf86bc0727f46448d0327986de17d23dc20ba16dad",
    "first_claim": "d1bb7ea257e8dd80b2048983c5f588fcc9ce3cfbf3cbbae1e4bb306ff5f37ed9",
}
"""The hash of each shipped template, by decision type."""

INJECTED: Final = "injected-parameters"
"""The tag of the cell in which papermill writes a notebook's parameters."""


def template_path(decision_type: str) -> Path:
    """Returns the file of a decision type's notebook template.

    Raises:
        UnknownNameError: No template is shipped for it.
    """
    if decision_type not in SHIPPED:
        raise UnknownNameError(kind="notebook template", name=decision_type, known=SHIPPED)
    return _folder() / f"{decision_type}.ipynb"


def shipped_template(decision_type: str) -> NotebookNode:
    """Returns the notebook template of a decision type, proved to be the one shipped.

    Raises:
        UnknownNameError: No template is shipped for it.
        ChangedTemplateError: It was changed, or is no notebook any more.
    """
    import nbformat  # reads in all that checks a notebook, which the desk does without

    path = template_path(decision_type)
    try:
        notebook: NotebookNode = nbformat.read(path, as_version=4)
    except (OSError, ValueError, nbformat.ValidationError) as error:
        raise ChangedTemplateError(path.name) from error
    if template_hash(notebook) != SHIPPED[decision_type]:
        raise ChangedTemplateError(path.name)
    return notebook


def template_hash(notebook: NotebookNode) -> str:
    """Returns the SHA-256 of what a notebook asks and runs: its cells without their outputs.

    The cell that papermill adds does not count, so an executed notebook has its template's hash.
    """
    cells = [
        [cell.cell_type, cell.source]
        for cell in notebook.cells
        if INJECTED not in cell.metadata.get("tags", [])
    ]
    return hashlib.sha256(json.dumps(cells).encode()).hexdigest()


def _folder() -> Path:
    """The folder of the templates: in the installed package, else in the checkout beside it."""
    package = Path(rsu_nb.__file__).parent
    packaged = package / "_templates"
    return packaged if packaged.is_dir() else package.parent / "notebooks" / "templates"
