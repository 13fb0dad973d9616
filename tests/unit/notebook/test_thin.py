"""A thin notebook names a case and holds nothing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import nbformat
import pytest

from rsu_nb.notebook.errors import UnwritableNotebookError
from rsu_nb.notebook.templates import SHIPPED, template_hash
from rsu_nb.notebook.thin import thin_notebook, write_thin

if TYPE_CHECKING:
    from pathlib import Path

    from rsu_nb.store.store import Store

CASE = "RSU-2026-00901"


def test_it_is_the_shipped_template_with_the_reference_in_it(store: Store) -> None:
    thin = thin_notebook(store, CASE)
    tagged = [c.source for c in thin.cells if "injected-parameters" in c.metadata.get("tags", [])]

    assert template_hash(thin) == SHIPPED["first_claim"]
    assert len(tagged) == 1
    assert f'case = "{CASE}"' in tagged[0]


def test_it_has_no_outputs(store: Store) -> None:
    assert not any(cell.get("outputs") for cell in thin_notebook(store, CASE).cells)


def test_it_is_a_valid_notebook_and_the_same_every_time(store: Store, tmp_path: Path) -> None:
    write_thin(store, CASE, tmp_path / "a.ipynb")
    write_thin(store, CASE, tmp_path / "b.ipynb")
    nbformat.validate(nbformat.read(tmp_path / "a.ipynb", as_version=4))

    assert (tmp_path / "a.ipynb").read_bytes() == (tmp_path / "b.ipynb").read_bytes()


def test_nothing_is_replaced(store: Store, tmp_path: Path) -> None:
    (tmp_path / "a.ipynb").write_text("mine")

    with pytest.raises(UnwritableNotebookError, match="Name another file"):
        write_thin(store, CASE, tmp_path / "a.ipynb")
