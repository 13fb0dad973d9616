"""papermill reads and writes `case://`, and what it writes is encrypted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output
from papermill.iorw import load_notebook_node, papermill_io, write_ipynb

from rsu_nb.errors import CaseNotFoundError
from rsu_nb.notebook.errors import NoLocationError
from rsu_nb.notebook.location import CaseLocationHandler, at
from rsu_nb.store.errors import NoNotebookError
from rsu_nb.store.home import home_in
from rsu_nb.store.kept_notebooks import KeptNotebooks

if TYPE_CHECKING:
    from pathlib import Path

    from rsu_nb.store.store import Store

PLACE = "case://RSU-2026-00901/first_claim.ipynb"


def notebook(**output: str) -> nbformat.NotebookNode:
    """A notebook of one cell with one output."""
    cell = new_code_cell("opened", outputs=[new_output(**output)], id="opened")
    return new_notebook(cells=[cell], metadata={})


SHOWN = notebook(output_type="stream", name="stdout", text="Zeferina")
STOPPED = notebook(output_type="error", ename="E", evalue="Zeferina")


def test_papermill_finds_the_location_by_its_entry_point() -> None:
    assert papermill_io.get_handler(PLACE) is CaseLocationHandler


def test_a_notebook_comes_back_as_papermill_wrote_it(store: Store) -> None:
    write_ipynb(SHOWN, PLACE)

    assert load_notebook_node(PLACE).cells[0].outputs == SHOWN.cells[0].outputs


def test_what_papermill_wrote_cannot_be_read_in_the_file(store: Store) -> None:
    write_ipynb(SHOWN, PLACE)

    assert b"Zeferina" not in store.home.database.read_bytes()


def test_a_notebook_that_stopped_does_not_replace_one_that_did_not(store: Store) -> None:
    write_ipynb(SHOWN, PLACE)
    write_ipynb(STOPPED, PLACE)

    assert load_notebook_node(PLACE).cells[0].outputs == SHOWN.cells[0].outputs


def test_the_notebooks_of_a_case_are_listed_as_locations(store: Store) -> None:
    write_ipynb(SHOWN, PLACE)

    assert CaseLocationHandler.listdir("case://RSU-2026-00901/") == [PLACE]


def test_a_location_prints_as_it_is() -> None:
    assert CaseLocationHandler.pretty_path(PLACE) == PLACE


@pytest.mark.parametrize(
    "path",
    [
        "case://RSU-2026-00901",
        "case://RSU-2026-901/first_claim.ipynb",
        "case://RSU-2026-00901/../first_claim.ipynb",
        "case://RSU-2026-00901/Zeferina.ipynb",
        "case:///first_claim.ipynb",
    ],
)
def test_what_names_no_notebook_is_refused(store: Store, path: str) -> None:
    with pytest.raises(NoLocationError, match="Write it as case://"):
        CaseLocationHandler.write(nbformat.writes(SHOWN), path)


def test_an_unknown_case_is_refused(store: Store) -> None:
    with pytest.raises(CaseNotFoundError):
        CaseLocationHandler.write(nbformat.writes(SHOWN), "case://RSU-2026-00999/a.ipynb")


def test_a_notebook_that_was_never_executed_is_named(store: Store) -> None:
    with pytest.raises(NoNotebookError, match="first_claim"):
        CaseLocationHandler.read(PLACE)


def test_a_home_named_in_the_program_comes_before_the_environments(
    store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name, value in home_in(tmp_path / "other").environment.items():
        monkeypatch.setenv(name, value)
    with at(store.home):
        write_ipynb(SHOWN, PLACE)

    assert KeptNotebooks(store.session).names("RSU-2026-00901") == ("first_claim.ipynb",)
