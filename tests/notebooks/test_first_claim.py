"""The notebook of a first claim, executed in a real kernel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import nbformat
import pytest

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.errors import SealedCaseError, StepFailedError
from rsu_nb.notebook.execution import execute_case
from rsu_nb.notebook.sealing import seal_case
from rsu_nb.store.kept_notebooks import KeptNotebooks

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rsu_nb.record.determination import Determination
    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store

STEP_DATA = "application/vnd.rsu-nb.step+json"


def shown(notebook: nbformat.NotebookNode) -> list[dict[str, Any]]:
    """What each step of an executed notebook shows, by media type."""
    return [
        output.data
        for cell in notebook.cells
        if ".step(" in cell.source
        for output in cell.outputs
    ]


def without_answer(record: Record, issue: str) -> Record:
    """The record with one issue left unanswered."""
    determination: Determination = record.determination
    answers = tuple(answer for answer in determination.answers if answer.issue != issue)
    return record.model_copy(
        update={"determination": determination.model_copy(update={"answers": answers})}
    )


def test_each_step_shows_its_reasons_and_its_result_in_one_output(
    store_with: Callable[[Record], Store], example: Record
) -> None:
    notebook = execute_case(store_with(example), example.case)
    results = [data[STEP_DATA]["step"] for data in shown(notebook)]

    assert results == [step.key for step in decision_type("first_claim").steps]
    assert all(data["text/html"].startswith("<") for data in shown(notebook))


def test_a_second_run_gives_the_same_notebook(
    store_with: Callable[[Record], Store], example: Record
) -> None:
    store = store_with(example)
    runs = []
    for _ in range(2):
        execute_case(store, example.case)
        runs.append(KeptNotebooks(store.session).read(example.case, "first_claim.ipynb"))

    assert runs[0] == runs[1]


def test_what_is_kept_names_no_time_path_or_version(
    store_with: Callable[[Record], Store], example: Record, tmp_path: Path
) -> None:
    store = store_with(example)
    execute_case(store, example.case)
    kept = nbformat.reads(
        KeptNotebooks(store.session).read(example.case, "first_claim.ipynb"), as_version=4
    )

    assert [*kept.metadata] == ["kernelspec"]
    assert str(tmp_path) not in nbformat.writes(kept)


def test_an_incomplete_case_stops_at_the_step_and_names_the_issue(
    store_with: Callable[[Record], Store], example: Record
) -> None:
    record = without_answer(example, "real-chance")

    with pytest.raises(StepFailedError, match=r"at the step 'being-persecuted'(.|\n)*real-chance"):
        execute_case(store_with(record), record.case)


def test_what_stopped_repeats_nothing_of_the_case(
    store_with: Callable[[Record], Store], example: Record
) -> None:
    record = without_answer(example, "real-chance")
    with pytest.raises(StepFailedError) as raised:
        execute_case(store_with(record), record.case)
    names = [name for one in record.identities for name in one.full_name.split()]

    assert [name for name in names if name in str(raised.value)] == []
    assert "Traceback" not in str(raised.value)


def test_a_case_that_stopped_leaves_no_notebook(
    store_with: Callable[[Record], Store], example: Record
) -> None:
    record = without_answer(example, "real-chance")
    store = store_with(record)
    with pytest.raises(StepFailedError):
        execute_case(store, record.case)

    assert KeptNotebooks(store.session).names(record.case) == ()


def test_an_unfinished_case_prints_its_gaps_under_a_draft_mark(
    store_with: Callable[[Record], Store], example: Record
) -> None:
    record = without_answer(example, "real-chance")
    notebook = execute_case(store_with(record), record.case, mode="unfinished")
    marked = [data[STEP_DATA]["step"] for data in shown(notebook) if "DRAFT" in data["text/html"]]

    assert "being-persecuted" in marked


def test_the_law_of_a_date_before_the_act_is_refused(
    store_with: Callable[[Record], Store], example: Record
) -> None:
    with pytest.raises(StepFailedError, match="was not in force on 2009-01-01"):
        execute_case(store_with(example), example.case, law_as_at="2009-01-01")


def test_an_unknown_mode_names_the_modes_there_are(
    store_with: Callable[[Record], Store], example: Record
) -> None:
    with pytest.raises(StepFailedError, match=r"Did you mean: reasons\?"):
        execute_case(store_with(example), example.case, mode="reason")


def test_the_notebook_of_a_sealed_case_stays_as_it_is(
    store_with: Callable[[Record], Store], example: Record
) -> None:
    store = store_with(example)
    seal_case(store, example.case, nothing_received=True)

    with pytest.raises(SealedCaseError):
        execute_case(store, example.case)
