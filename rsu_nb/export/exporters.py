"""nbconvert writes a decision from a thin notebook: the case comes from the store, not the file.

`jupyter nbconvert --to rsu-decision-docx --DecisionExporter.purpose=determine
--DecisionExporter.recipient=claimant --output-dir=FOLDER NOTEBOOK` releases a copy like
`rsu-nb export` does: stamped, and entered in the log of the case.
"""

from __future__ import annotations

import ast
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Final

from nbconvert.exporters import Exporter
from traitlets import Unicode, default

from rsu_nb.export.errors import NoPurposeError, NotThinError
from rsu_nb.export.folder import checked_folder
from rsu_nb.export.formats import Format
from rsu_nb.export.purpose import purpose_of
from rsu_nb.export.release import Errand, decision_for
from rsu_nb.store.account import officer_id, today, utc_now
from rsu_nb.store.home import home_from
from rsu_nb.store.store import Store

if TYPE_CHECKING:
    from nbformat import NotebookNode

_PARAMETERS: Final = frozenset({"parameters", "injected-parameters"})


class DecisionExporter(Exporter):
    """Releases the decision of the case that a thin notebook names."""

    form: ClassVar[Format]
    purpose = Unicode("", help="What section 151 lets the copy be disclosed for").tag(config=True)
    recipient = Unicode("", help="A role of the record or an office").tag(config=True)

    @default("file_extension")
    def _file_extension_default(self) -> str:
        return f".{self.form.value}"

    def from_notebook_node(
        self, nb: NotebookNode, resources: Any = None, **kw: Any
    ) -> tuple[Any, Any]:
        """The decision as a file's contents, and where nbconvert is to write it.

        Raises:
            NoPurposeError: Purpose or recipient was not given.
            NotThinError: The notebook names no case.
            RsuError: The case cannot be released, and why.
        """
        if not (self.purpose and self.recipient):
            raise NoPurposeError
        case = case_of(nb)
        _, resources = super().from_notebook_node(nb, resources, **kw)
        errand = Errand(
            purpose=purpose_of(self.purpose),
            recipient=self.recipient,
            on=today(),
            folder=self._folder(resources),
        )
        store = Store.open(home_from(os.environ), clock=utc_now, officer=officer_id())
        content = decision_for(store, case, errand, self.form)
        resources["unique_key"] = f"{case}-decision"
        return (content.decode() if self.form is Format.HTML else content), resources

    def _folder(self, resources: Any) -> Path:
        """The folder that nbconvert will write to: --output-dir, else the notebook's own."""
        named = self.config.get("FilesWriter", {}).get("build_directory", "")
        beside = resources.get("metadata", {}).get("path", "")
        return checked_folder(Path(named or beside or "."))


class DecisionHTMLExporter(DecisionExporter):
    """The decision as a web page."""

    form = Format.HTML
    output_mimetype = "text/html"
    export_from_notebook = "Decision (HTML)"


class DecisionDOCXExporter(DecisionExporter):
    """The decision as a Word document."""

    form = Format.DOCX
    output_mimetype = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    export_from_notebook = "Decision (Word)"


class DecisionPDFExporter(DecisionExporter):
    """The decision as a PDF document."""

    form = Format.PDF
    output_mimetype = "application/pdf"
    export_from_notebook = "Decision (PDF)"


def case_of(notebook: NotebookNode) -> str:
    """Returns the case reference that the parameters of a thin notebook name; the last one counts.

    Raises:
        NotThinError: They name none.
    """
    named = ""
    for cell in notebook.cells:
        if _PARAMETERS & set(cell.metadata.get("tags", [])):
            named = _value_of_case(cell.source) or named
    if not named:
        raise NotThinError
    return named


def _value_of_case(source: str) -> str:
    """The text given to the name `case` in a cell; nothing of the cell is executed."""
    try:
        statements = ast.parse(source).body
    except SyntaxError:
        return ""
    for statement in statements:
        match statement:
            case ast.Assign(targets=[ast.Name(id="case")], value=ast.Constant(value=str(value))):
                return value
            case _:
                continue
    return ""
