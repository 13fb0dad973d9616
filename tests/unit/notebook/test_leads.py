"""Each step is led into by the words of its notebook template, and by nobody else's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rsu_nb.decisions.catalogue import DECISION_TYPES
from rsu_nb.errors import UnknownNameError
from rsu_nb.notebook.leads import leads

if TYPE_CHECKING:
    from rsu_nb.law.decision_type import DecisionType


@pytest.mark.parametrize("declared", DECISION_TYPES, ids=lambda one: one.key)
def test_every_step_has_its_lead_in_the_order_of_the_walk(declared: DecisionType) -> None:
    assert [*leads(declared.key)] == [step.key for step in declared.steps]


def test_a_lead_is_running_text_without_heading_or_marks() -> None:
    lead = leads("first_claim")["procedure"]

    assert lead.startswith("Who decides, for whom,")
    assert not {"#", "*", "\n"} & set(" ".join(leads("first_claim").values()))


def test_a_type_without_a_template_is_named() -> None:
    with pytest.raises(UnknownNameError):
        leads("banishment")
