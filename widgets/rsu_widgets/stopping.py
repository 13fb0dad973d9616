"""A step that cannot go on says why in one sentence, and a kernel prints nothing else about it."""

from __future__ import annotations

import traceback
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from rsu_nb.errors import RsuError, StepFailedError

if TYPE_CHECKING:
    from collections.abc import Iterator


class StepStoppedError(StepFailedError):
    """A step stopped; a kernel shows the sentence, and no line of code or value with it."""

    def _render_traceback_(self) -> list[str]:
        """What IPython prints in place of a traceback."""
        return [str(self)]


@contextmanager
def stopping(case: str, step: str) -> Iterator[None]:
    """Turns whatever goes wrong in a step into a sentence that names case and step.

    Raises:
        StepStoppedError: Something went wrong. What an unforeseen error says is left out, because
            it may be somebody's particulars.
    """
    try:
        yield
    except RsuError as error:
        raise StepStoppedError(case, step, str(error)) from None
    except Exception as error:
        raise StepStoppedError(case, step, fault(error)) from None


def fault(error: Exception) -> str:
    """Returns where the program failed, without the error's own words: they may be a case's."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return (
        f"a fault of the program ({type(error).__name__} in {Path(last.filename).name}, "
        f"line {last.lineno}). Report it with these words; they hold nothing of the case."
    )
