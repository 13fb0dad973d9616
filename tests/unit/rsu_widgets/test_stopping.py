"""A step that stops says why in one sentence, and a kernel shows nothing else."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.errors import CaseNotFoundError, StepFailedError
from rsu_widgets import open_case
from rsu_widgets.stopping import StepStoppedError, stopping

if TYPE_CHECKING:
    from rsu_nb.store.store import Store

CASE = "RSU-2026-00117"
NAME = "Zeferina Quillfeather"


def stop(error: Exception) -> StepFailedError:
    """What a step says that this error stopped."""
    with pytest.raises(StepFailedError) as raised, stopping(CASE, "facts"):
        raise error
    return raised.value


def test_case_and_step_are_named_with_the_cause() -> None:
    assert str(stop(CaseNotFoundError(CASE))) == (
        f"{CASE} stopped at the step 'facts': There is no case {CASE} in this store."
    )


def test_the_words_of_an_unforeseen_error_are_left_out() -> None:
    error = stop(KeyError(NAME))

    assert "KeyError in test_stopping.py" in str(error)
    assert NAME not in str(error)


@pytest.mark.parametrize("cause", [KeyError(NAME), CaseNotFoundError(CASE)])
def test_no_cause_with_particulars_hangs_on_it(cause: Exception) -> None:
    error = stop(cause)

    assert error.__cause__ is None
    assert error.__suppress_context__


def test_a_kernel_shows_the_sentence_alone() -> None:
    error: Any = StepStoppedError(CASE, "facts", "the reason.")

    assert error._render_traceback_() == [str(error)]


def test_an_unknown_case_stops_at_opening(store: Store) -> None:
    with pytest.raises(StepFailedError, match=r"step 'open': There is no case RSU-2026-00171"):
        open_case("RSU-2026-00171", mode="reasons")


def test_an_unknown_mode_names_the_nearest(store: Store) -> None:
    with pytest.raises(StepFailedError, match=r"Did you mean: reasons\?"):
        open_case(CASE, mode="reason")


def test_an_unknown_step_names_the_nearest(store: Store) -> None:
    with pytest.raises(StepFailedError, match=r"Did you mean: facts\?"):
        open_case(CASE, mode="reasons").step("fact")


def test_printing_needs_no_forms(store: Store) -> None:
    code = (
        "import sys; from rsu_widgets import open_case; "
        f"open_case({CASE!r}, mode='reasons'); print('ipywidgets' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ran.stdout.strip() == "False"
