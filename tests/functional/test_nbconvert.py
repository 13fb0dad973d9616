"""`jupyter nbconvert` releases the decision a thin notebook names, as `rsu-nb export` does."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import nbformat
import pytest
from nbconvert.exporters import get_exporter
from nbformat.v4 import new_code_cell, new_notebook
from traitlets.config import Config

from rsu_nb.errors import CaseNotFoundError, UnknownNameError
from rsu_nb.export.errors import (
    NoPurposeError,
    NotThinError,
    RefusedOutputError,
    UnknownRecipientError,
)
from rsu_nb.export.exporters import case_of
from rsu_nb.store.account import officer_id, utc_now
from rsu_nb.store.entry import What
from rsu_nb.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rsu_nb.store.home import Home

CASE = "RSU-2026-00117"
BEGINNINGS = {"html": "<!DOCTYPE html>", "docx": b"PK", "pdf": b"%PDF"}


def thin(case: str = CASE) -> nbformat.NotebookNode:
    """A thin notebook, as little of it as an exporter needs."""
    parameters = new_code_cell('case = ""', metadata={"tags": ["parameters"]})
    injected = new_code_cell(f'case = "{case}"', metadata={"tags": ["injected-parameters"]})
    return new_notebook(cells=[parameters, injected])


@pytest.fixture
def store(rsu: Callable[..., Any], example: Path, home: Home) -> Store:
    """A store with the example in it."""
    rsu("import", example)
    return Store.open(home, clock=utc_now, officer=officer_id())


def exporter(form: str, folder: Path, **traits: str) -> Any:
    """The exporter of a form, as nbconvert makes it."""
    config = Config()
    config.FilesWriter.build_directory = str(folder)
    config.DecisionExporter.update({"purpose": "determine", "recipient": "claimant", **traits})
    return get_exporter(f"rsu-decision-{form}")(config=config)


@pytest.mark.parametrize("form", ["html", "docx", "pdf"])
def test_each_form_is_the_decision_of_the_case_that_is_named(
    store: Store, form: str, tmp_path: Path
) -> None:
    output, resources = exporter(form, tmp_path / "out").from_notebook_node(thin())

    assert output.startswith(BEGINNINGS[form])
    assert (resources["unique_key"], resources["output_extension"]) == (
        f"{CASE}-decision",
        f".{form}",
    )


def test_an_export_is_in_the_log(store: Store, tmp_path: Path) -> None:
    exporter("html", tmp_path / "out").from_notebook_node(thin())
    head = store.log(CASE)[-1].head

    assert (head.what, head.clear["files"]) == (What.EXPORTED, [f"{CASE}-decision.html"])


@pytest.mark.parametrize(
    ("traits", "error"),
    [
        ({"purpose": ""}, NoPurposeError),
        ({"recipient": ""}, NoPurposeError),
        ({"purpose": "press"}, UnknownNameError),
        ({"recipient": "Zeferina Quillfeather"}, UnknownRecipientError),
    ],
)
def test_without_purpose_and_recipient_nothing_is_exported(
    store: Store, tmp_path: Path, traits: dict[str, str], error: type[Exception]
) -> None:
    with pytest.raises(error):
        exporter("html", tmp_path / "out", **traits).from_notebook_node(thin())

    assert store.log(CASE)[-1].head.what is not What.EXPORTED


def test_outputs_is_refused(store: Store, tmp_path: Path) -> None:
    with pytest.raises(RefusedOutputError):
        exporter("html", tmp_path / "outputs").from_notebook_node(thin())


def test_beside_a_notebook_in_outputs_is_refused(store: Store, tmp_path: Path) -> None:
    (tmp_path / "outputs").mkdir()
    nbformat.write(thin(), tmp_path / "outputs" / "thin.ipynb")

    with pytest.raises(RefusedOutputError):
        exporter("html", "").from_filename(str(tmp_path / "outputs" / "thin.ipynb"))


def test_an_unknown_case_is_named(store: Store, tmp_path: Path) -> None:
    with pytest.raises(CaseNotFoundError, match="RSU-2026-00171"):
        exporter("html", tmp_path / "out").from_notebook_node(thin("RSU-2026-00171"))


@pytest.mark.parametrize("source", ["", "case = 3", "case = (", "name = 'RSU-2026-00117'"])
def test_a_notebook_that_names_no_case_is_refused(source: str) -> None:
    cell = new_code_cell(source, metadata={"tags": ["parameters"]})

    with pytest.raises(NotThinError, match="names no case"):
        case_of(new_notebook(cells=[cell]))


def test_nothing_of_a_notebook_is_executed_to_find_its_case(tmp_path: Path) -> None:
    path = tmp_path / "made"
    source = f"open({str(path)!r}, 'w')\ncase = 'RSU-2026-00117'"
    case_of(new_notebook(cells=[new_code_cell(source, metadata={"tags": ["parameters"]})]))

    assert not path.exists()


def test_the_command_writes_where_output_dir_says(store: Store, tmp_path: Path) -> None:
    nbformat.write(thin(), tmp_path / "thin.ipynb")
    ran = subprocess.run(
        [
            *(sys.executable, "-m", "nbconvert", "--to", "rsu-decision-docx"),
            *("--DecisionExporter.purpose=determine", "--DecisionExporter.recipient=claimant"),
            *("--output-dir", str(tmp_path / "out"), str(tmp_path / "thin.ipynb")),
        ],
        capture_output=True,
        text=True,
        check=False,
    )

    assert ran.returncode == 0, ran.stderr
    assert [path.name for path in (tmp_path / "out").iterdir()] == [f"{CASE}-decision.docx"]
