"""Everything of a record is filled in at some step, or on a screen of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rsu_nb.decisions.catalogue import DECISION_TYPES
from rsu_nb.record.determination import Determination
from rsu_nb.record.record import Record
from rsu_widgets.desk.parts import PARTS

if TYPE_CHECKING:
    from rsu_nb.law.decision_type import DecisionType

GIVEN = {"schema_", "case", "decision_type", "is_invented", "pins"}
"""What nobody fills in: it is given when the case is opened or sealed."""
ASKED = {"answers", "conclusions", "readings", "closed"}
"""What is filled in where the declaration asks for it."""
OWN_SCREEN = {
    "prose",
    "reopened",
    "disputed",
    "authorities_read",
    "responses",
    "review",
    "notifications",
}
"""What is done by an act on a screen of its own."""


@pytest.mark.parametrize("declared", DECISION_TYPES, ids=lambda one: one.key)
def test_parts_are_filled_in_at_steps_that_there_are_in_the_order_of_the_walk(
    declared: DecisionType,
) -> None:
    steps = [step.key for step in declared.steps if step.key in PARTS]

    assert [step for step in PARTS if step in steps] == steps


@pytest.mark.parametrize("declared", DECISION_TYPES, ids=lambda one: one.key)
def test_a_part_is_filled_in_at_one_step_only(declared: DecisionType) -> None:
    keys = [key for step in declared.steps for key in PARTS.get(step.key, ())]

    assert len(keys) == len(set(keys))


def test_everything_of_a_record_is_filled_in_somewhere() -> None:
    filled_in = {key for keys in PARTS.values() for key in keys}
    fields = {*Record.model_fields, *Determination.model_fields} - {"determination"}

    assert fields - filled_in == GIVEN | ASKED | OWN_SCREEN
    assert filled_in - fields == set()
