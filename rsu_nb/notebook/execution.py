"""A case's notebook is made from its template, executed, and kept in the store."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from nbclient.exceptions import CellTimeoutError, DeadKernelError
from papermill import execute_notebook
from papermill.exceptions import PapermillExecutionError

from rsu_nb.errors import SealedCaseError, StepFailedError
from rsu_nb.notebook.kept import kept
from rsu_nb.notebook.kernel import NAME, kernel_options
from rsu_nb.notebook.location import SCHEME, at
from rsu_nb.notebook.templates import shipped_template

if TYPE_CHECKING:
    from nbformat import NotebookNode

    from rsu_nb.store.store import Store

SECONDS_FOR_A_STEP: Final = 120
_STEP: Final = re.compile(r'\.step\("([a-z-]+)"\)')
_STOPPED: Final = re.compile(r"RSU-\d{4}-\d{5} stopped at the step '[a-z-]*': ", re.DOTALL)
_OPENING: Final = "open"
_OURS: Final = ("StepFailedError", "StepStoppedError")
_KERNEL_FAILED: Final = (
    "the notebook's kernel stopped answering. Nothing was changed; run it again."
)


def execute_case(
    store: Store, case: str, *, mode: str = "reasons", law_as_at: str = ""
) -> NotebookNode:
    """Execute the notebook of a case in a kernel of its own, and keep it in the store.

    Args:
        store: Where the case is.
        case: The case reference, the only thing of the case that papermill is told.
        mode: `reasons`, or `unfinished` to print what there is with its gaps.
        law_as_at: Date (year-month-day) of the law to apply; "" for the record's own.

    Returns:
        The notebook as kept.

    Raises:
        CaseNotFoundError: There is no such case.
        SealedCaseError: The case is sealed; its notebook stays as it is.
        ChangedTemplateError: The template is not the one shipped.
        StepFailedError: A step stopped: the case is incomplete there, or something failed.
    """
    summary = store.summary(case)
    if store.stage(case).is_closed:
        raise SealedCaseError(case)
    template = shipped_template(summary.decision_type)
    try:
        with at(store.home), kernel_options(store.home) as options:
            return kept(
                execute_notebook(
                    template,
                    f"{SCHEME}{case}/{summary.decision_type}.ipynb",
                    parameters={"case": case, "mode": mode, "law_as_at": law_as_at},
                    kernel_name=NAME,
                    progress_bar=False,
                    request_save_on_cell_execute=False,
                    execution_timeout=SECONDS_FOR_A_STEP,
                    **options,
                )
            )
    except PapermillExecutionError as error:
        raise _stopped(case, error) from None
    except (CellTimeoutError, DeadKernelError) as error:
        raise StepFailedError(case, _OPENING, _KERNEL_FAILED) from error


def _stopped(case: str, error: PapermillExecutionError) -> StepFailedError:
    """What a step said when it stopped; what else a kernel prints stays out of it."""
    found = _STEP.search(error.source)
    step = found[1] if found else _OPENING
    said = _STOPPED.sub("", error.evalue, count=1) if error.ename in _OURS else ""
    return StepFailedError(case, step, said or f"{error.ename} in the notebook's kernel.")
