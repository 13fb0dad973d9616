"""A step prints as the decision does, with its numbers, and as data beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.drafting.decision import decision_document
from rsu_nb.drafting.settings import Settings
from rsu_nb.drafting.tree import DocumentStatus, Paragraph
from rsu_nb.errors import StepFailedError
from rsu_widgets.printed import STEP_DATA, PrintedCase

if TYPE_CHECKING:
    from rsu_nb.record.record import Record

STEPS = [step.key for step in decision_type("first_claim").steps]


@pytest.fixture(scope="module")
def printed(example: Record) -> PrintedCase:
    """The example, open for printing."""
    return PrintedCase.of(example)


def test_a_step_is_one_output_of_reasons_and_data(printed: PrintedCase) -> None:
    shown = printed.step("facts")._repr_mimebundle_()

    assert set(shown) == {"text/plain", "text/html", STEP_DATA}


def test_every_numbered_paragraph_of_the_decision_is_printed_once_with_its_number(
    printed: PrintedCase, example: Record
) -> None:
    html = "\n".join(printed.step(step).html for step in STEPS)
    decision = decision_document(example, Settings(), status=DocumentStatus.NOT_SEALED)
    numbered = [
        one
        for one in decision.blocks
        if isinstance(one, Paragraph) and one.is_numbered and one.step
    ]

    assert [one.id for one in numbered if html.count(f'id="p-{one.id}"') != 1] == []
    assert [n for n in decision.numbers.values() if f">[{n}]<" not in html] == []


def test_the_law_of_another_date_may_be_applied(example: Record) -> None:
    assert PrintedCase.of(example, law_as_at="2026-06-01").record.law_as_at.isoformat() == (
        "2026-06-01"
    )


def test_a_complete_case_has_no_draft_mark(printed: PrintedCase) -> None:
    assert [step for step in STEPS if "DRAFT" in printed.step(step).html] == []


def test_a_conclusion_against_the_findings_stops_its_step(example: Record) -> None:
    part = example.determination
    turned = tuple(
        one.model_copy(update={"conclusion": "is-not"}) if one.limb == "refugee" else one
        for one in part.conclusions
    )
    part = part.model_copy(update={"conclusions": turned})
    case = PrintedCase.of(example.model_copy(update={"determination": part}))

    with pytest.raises(StepFailedError, match="conclusion on refugee"):
        case.step("refugee")
