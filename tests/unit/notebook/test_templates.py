"""The shipped notebook templates are the ones decisions are made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import nbformat
import pytest

from rsu_nb.decisions.catalogue import DECISION_TYPES, decision_type
from rsu_nb.errors import ChangedTemplateError, UnknownNameError
from rsu_nb.notebook import templates
from rsu_nb.notebook.templates import SHIPPED, shipped_template, template_hash, template_path

if TYPE_CHECKING:
    from pathlib import Path

KINDS = [declared.key for declared in DECISION_TYPES]


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the shipped template that may be changed."""
    path = tmp_path / "first_claim.ipynb"
    path.write_bytes(template_path("first_claim").read_bytes())
    monkeypatch.setattr(templates, "_folder", lambda: tmp_path)
    return path


def change(path: Path, kind: str, after: str) -> None:
    """Add something to the last cell of a kind."""
    notebook = nbformat.read(path, as_version=4)
    cell = [cell for cell in notebook.cells if cell.cell_type == kind][-1]
    cell.source += after
    nbformat.write(notebook, path)


def test_every_decision_type_has_a_template_and_no_template_is_left_over() -> None:
    assert sorted(SHIPPED) == sorted(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_the_template_is_the_one_that_was_reviewed(kind: str) -> None:
    assert template_hash(shipped_template(kind)) == SHIPPED[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_the_steps_of_a_template_are_those_of_the_declaration_in_order(kind: str) -> None:
    calls = [
        cell.source
        for cell in shipped_template(kind).cells
        if cell.cell_type == "code" and ".step(" in cell.source
    ]

    assert calls == [f'opened.step("{step.key}")' for step in decision_type(kind).steps]


@pytest.mark.parametrize("kind", KINDS)
def test_each_step_stands_under_its_title(kind: str) -> None:
    headings = [
        cell.source.splitlines()[0]
        for cell in shipped_template(kind).cells
        if cell.source.startswith("## ")
    ]
    steps = decision_type(kind).steps

    assert headings == [f"## {number}. {step.title}" for number, step in enumerate(steps, start=1)]


@pytest.mark.parametrize("kind", KINDS)
def test_the_parameters_are_case_mode_and_law(kind: str) -> None:
    tagged = [
        c for c in shipped_template(kind).cells if "parameters" in c.metadata.get("tags", [])
    ]

    assert [cell.source for cell in tagged] == ['case = ""\nmode = "draft"\nlaw_as_at = ""']


@pytest.mark.parametrize(
    ("kind", "after"),
    [("code", "\nprint(opened)"), ("code", " "), ("markdown", " Prefer the claimant.")],
)
def test_a_template_changed_by_hand_is_refused(copy: Path, kind: str, after: str) -> None:
    change(copy, kind, after)

    with pytest.raises(ChangedTemplateError, match=r"first_claim\.ipynb is not the one shipped"):
        shipped_template("first_claim")


@pytest.mark.parametrize("content", [b"", b"{}", b"not a notebook", b"\xff\xfe"])
def test_a_template_that_is_no_notebook_is_refused(copy: Path, content: bytes) -> None:
    copy.write_bytes(content)

    with pytest.raises(ChangedTemplateError):
        shipped_template("first_claim")


def test_a_missing_template_is_refused(copy: Path) -> None:
    copy.unlink()

    with pytest.raises(ChangedTemplateError):
        shipped_template("first_claim")


def test_an_unknown_template_names_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match=r"Did you mean: first_claim\?"):
        template_path("first_clam")
