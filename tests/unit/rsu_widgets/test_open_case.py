"""A notebook opens a case to print it or to work on it, and says why where it cannot."""

from __future__ import annotations

import pytest

from rsu_widgets.desk.desk import Desk
from rsu_widgets.open_case import open_case
from rsu_widgets.printed import PrintedStep
from rsu_widgets.stopping import StepStoppedError

CASE = "RSU-2026-00117"


@pytest.mark.usefixtures("store")
def test_a_draft_is_worked_on_at_a_desk() -> None:
    assert isinstance(open_case(CASE).step("evidence"), Desk)


@pytest.mark.usefixtures("store")
def test_reasons_are_printed() -> None:
    assert isinstance(open_case(CASE, mode="reasons").step("evidence"), PrintedStep)


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize(
    ("case", "mode", "step"),
    [
        (CASE, "guess", "evidence"),
        ("RSU-2026-99999", "draft", "evidence"),
        (CASE, "draft", "verdict"),
    ],
)
def test_what_is_not_there_is_said_in_a_sentence(case: str, mode: str, step: str) -> None:
    with pytest.raises(StepStoppedError, match="stopped at the step"):
        open_case(case, mode=mode).step(step)
