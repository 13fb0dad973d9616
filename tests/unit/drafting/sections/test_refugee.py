from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rsu_nb.drafting.tree import Document


def test_the_law_of_several_nationalities_is_left_out_for_one_who_has_none(
    childs_decision: Document,
):
    said = [one for one in childs_decision.paragraphs() if one.id.startswith("law-")]

    assert not [one for one in said if "more than one nationality" in one.content[0].text]
