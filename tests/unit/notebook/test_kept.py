"""What is kept of an executed notebook is the same whenever and wherever it was run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nbformat.v4 import (
    new_code_cell,
    new_markdown_cell,
    new_notebook,
    new_output,
)

from rsu_nb.notebook.kept import has_error, kept

if TYPE_CHECKING:
    from nbformat import NotebookNode

KERNEL = {"name": "python3", "display_name": "Python 3"}
SHOWN = new_output("display_data", data={"text/html": "<p>[1] Reasons.</p>"})


def executed(*outputs: NotebookNode) -> NotebookNode:
    """A notebook as papermill leaves it."""
    cell = new_code_cell('opened.step("facts")', outputs=list(outputs), execution_count=3)
    cell.metadata.update({"papermill": {"duration": 0.1}, "execution": {"x": "y"}, "tags": []})
    injected = new_code_cell('case = "RSU-2026-00117"', metadata={"tags": ["injected-parameters"]})
    return new_notebook(
        cells=[new_markdown_cell("## 1. Facts", id="about-facts"), injected, cell],
        metadata={
            "kernelspec": KERNEL,
            "language_info": {"name": "python", "version": "3.11.7"},
            "papermill": {"output_path": "case://RSU-2026-00117/x.ipynb", "start_time": "now"},
            "widgets": {"state": {"text": "typed"}},
        },
    )


def test_outputs_and_their_numbers_are_kept() -> None:
    cell = kept(executed(SHOWN)).cells[2]

    assert (cell.outputs, cell.execution_count) == ([SHOWN], 3)


def test_times_paths_versions_and_widget_states_are_not() -> None:
    result = kept(executed(SHOWN))
    metadata: list[Any] = [result.metadata, *(cell.metadata for cell in result.cells)]

    assert metadata == [
        {"kernelspec": KERNEL},
        {},
        {"tags": ["injected-parameters"]},
        {},
    ]


def test_what_a_kernel_prints_to_its_error_stream_is_not() -> None:
    chatter = new_output("stream", name="stderr", text="0.00s - Debugger warning")

    assert kept(executed(chatter, SHOWN)).cells[2].outputs == [SHOWN]


def test_two_runs_keep_the_same() -> None:
    assert kept(executed(SHOWN)).cells[1] == kept(executed(SHOWN)).cells[1]


def test_what_was_executed_stays_as_it_was() -> None:
    notebook = executed(SHOWN)
    kept(notebook)

    assert "papermill" in notebook.metadata


def test_an_error_is_seen() -> None:
    stopped = new_output("error", ename="StepStoppedError", evalue="", traceback=[])

    assert (has_error(executed(stopped)), has_error(executed(SHOWN))) == (True, False)
