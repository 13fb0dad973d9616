"""Each step edits its own part of the record, and what is not in it stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rsu_nb.decisions.catalogue import DECISION_TYPES, decision_type
from rsu_nb.errors import InvalidRecordError, UnreadableFileError
from rsu_nb.record.determination import Determination
from rsu_nb.record.record import Record
from rsu_widgets.record_parts import PARTS, part_text, with_part

if TYPE_CHECKING:
    from rsu_nb.law.decision_type import DecisionType

STEPS = [step.key for step in decision_type("first_claim").steps]
ELSEWHERE = {"schema_", "case", "decision_type", "law_as_at", "is_invented", "pins"}
"""What no step edits: it is given when the case is opened or sealed."""
OWN_FORM = {"conclusions"}


@pytest.mark.parametrize("declared", DECISION_TYPES, ids=lambda one: one.key)
def test_every_step_has_its_part_in_the_order_of_the_walk(declared: DecisionType) -> None:
    steps = [step.key for step in declared.steps]

    assert [step for step in PARTS if step in steps] == steps


def test_everything_of_a_record_is_edited_in_some_step() -> None:
    edited = {key for keys in PARTS.values() for key in keys}
    fields = {*Record.model_fields, *Determination.model_fields} - {"determination"}

    assert fields - edited == ELSEWHERE | OWN_FORM
    assert edited - fields == set()


@pytest.mark.parametrize("step", STEPS)
def test_a_part_that_is_not_changed_leaves_the_record_as_it_was(
    example: Record, step: str
) -> None:
    assert with_part(example, step, part_text(example, step)) == example


def test_a_changed_part_is_taken_in(example: Record) -> None:
    text = part_text(example, "procedure").replace("Auckland", "Hamilton", 1)

    assert with_part(example, "procedure", text).place_of_decision == "Hamilton"


def test_a_key_taken_out_is_taken_out_of_the_record(example: Record) -> None:
    assert with_part(example, "decision", "").review == ()


def test_a_key_of_another_step_is_refused(example: Record) -> None:
    with pytest.raises(InvalidRecordError, match="facts: is edited in another step"):
        with_part(example, "evidence", "facts: []\n")


@pytest.mark.parametrize("text", ["evidence: [", "evidence: *a", "evidence: 1\nevidence: 2"])
def test_what_is_not_yaml_is_refused(example: Record, text: str) -> None:
    with pytest.raises(UnreadableFileError):
        with_part(example, "evidence", text)


def test_a_part_that_breaks_the_record_is_refused_whole(example: Record) -> None:
    with pytest.raises(InvalidRecordError, match="nothing was changed"):
        with_part(example, "evidence", "")
