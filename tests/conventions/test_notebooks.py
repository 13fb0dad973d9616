"""Committed notebooks hold nobody's case; templates hold nothing that deadlocks or hides logic."""

from __future__ import annotations

import ast
import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

# Under nbclient an Output widget can wait for ever; these are the names that make one.
DEADLOCKING = {
    "Output",
    "interact",
    "interact_manual",
    "interactive",
    "interactive_output",
    "capture",
}
LONGEST_CELL = 6


def code_cells(notebook: Path) -> list[dict[str, Any]]:
    """The code cells of a notebook, in order."""
    cells = json.loads(notebook.read_text("utf-8"))["cells"]
    return [cell for cell in cells if cell["cell_type"] == "code"]


def cell_sources(notebook: Path) -> list[str]:
    """What is typed in each code cell of a notebook."""
    return ["".join(cell["source"]) for cell in code_cells(notebook)]


def has_outputs(notebook: Path) -> bool:
    """True where a cell kept what it showed, or that it ran."""
    return any(cell["outputs"] or cell["execution_count"] for cell in code_cells(notebook))


def deadlocking_names(source: str) -> set[str]:
    """The names in Python source that make an Output widget, however they are reached."""
    nodes = list(ast.walk(ast.parse(source)))
    used = {node.id for node in nodes if isinstance(node, ast.Name)}
    reached = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    imported = {
        alias.name for node in nodes if isinstance(node, ast.ImportFrom) for alias in node.names
    }
    return (used | reached | imported) & DEADLOCKING


@pytest.fixture
def notebooks(repository: Path, files: list[Path]) -> list[Path]:
    """Every committed notebook but the golden ones, which are kept for their outputs."""
    golden = repository / "tests" / "golden"
    return [path for path in files if path.suffix == ".ipynb" and golden not in path.parents]


@pytest.fixture
def templates(repository: Path, notebooks: list[Path]) -> list[Path]:
    """The notebook templates."""
    folder = repository / "notebooks" / "templates"
    return [path for path in notebooks if path.parent == folder]


def test_there_is_a_template_to_check(templates: list[Path]) -> None:
    assert templates


def test_committed_notebooks_have_no_outputs(notebooks: list[Path]) -> None:
    assert [path.name for path in notebooks if has_outputs(path)] == []


def test_templates_make_no_output_widget(templates: list[Path]) -> None:
    found = {path.name: deadlocking_names("\n".join(cell_sources(path))) for path in templates}

    assert {name: names for name, names in found.items() if names} == {}


def test_the_widgets_a_template_shows_make_no_output_widget(
    repository: Path, files: list[Path]
) -> None:
    folder = repository / "widgets"
    sources = [p for p in files if folder in p.parents and p.suffix == ".py"]

    assert [path.name for path in sources if deadlocking_names(path.read_text("utf-8"))] == []


def test_template_cells_only_call_a_step(templates: list[Path]) -> None:
    cells = [(path.name, source) for path in templates for source in cell_sources(path)]

    assert [cell for cell in cells if len(cell[1].splitlines()) > LONGEST_CELL] == []


@pytest.mark.parametrize(
    "source",
    [
        "import ipywidgets as widgets\nout = widgets.Output()",
        "from ipywidgets import Output as Panel",
        "from ipywidgets import interact\ninteract(print, x=1)",
        "@out.capture()\ndef show(): ...",
        "widgets.interactive_output(show, {})",
    ],
)
def test_every_way_to_an_output_widget_is_seen(source: str) -> None:
    assert deadlocking_names(source)


def test_an_html_widget_is_allowed() -> None:
    assert deadlocking_names("import ipywidgets\nipywidgets.HTML('Output')") == set()
