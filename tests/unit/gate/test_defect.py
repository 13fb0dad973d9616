from __future__ import annotations

import pytest

from rsu_nb.gate.defect import minor, significant


def test_a_defect_as_a_problem_names_its_step_its_place_and_its_code() -> None:
    defect = significant("Q-FAI-1", step="facts", where="F3.finding", what="Put it.")

    assert str(defect.problem()) == "facts/F3.finding: Put it. (Q-FAI-1)"


@pytest.mark.parametrize(("made", "blocks"), [(significant, True), (minor, False)])
def test_what_is_significant_blocks_and_what_is_minor_warns(made, blocks: bool) -> None:
    assert made("Q-X", step="facts", where="F3", what="See it.").blocks is blocks
