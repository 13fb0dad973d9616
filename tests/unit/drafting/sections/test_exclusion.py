from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.tree import Heading

if TYPE_CHECKING:
    from rsu_nb.drafting.tree import Document


def headings(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Heading)]


def test_each_act_has_its_heading_and_each_question_on_it_another(excluded_decision: Document):
    found = headings(excluded_decision)
    first = found.index("Article 1F: 12 October 2023, near Imberra, Sulvane")
    second = found.index("Article 1F: 4 to 27 March 2013, the Veshti delta, Sulvane")

    assert found[first + 1 : second] == ["Whether it was committed"]
    assert found[second + 1 : second + 4] == [
        "Whether it was committed",
        "The claimant’s part in it",
        "Knowledge and intent",
    ]


def test_the_law_of_exclusion_comes_before_what_is_alleged(excluded_decision: Document):
    ids = [one.id for one in excluded_decision.paragraphs()]
    (law,) = [place for place, one in enumerate(ids) if one.startswith("law-act-")]

    assert law == min(p for p, one in enumerate(ids) if one.startswith("alleged-act-")) - 1


def test_where_no_act_is_alleged_there_is_one_heading_only(childs_decision: Document):
    assert "Article 1E" not in headings(childs_decision)
    assert not [one for one in headings(childs_decision) if one.startswith("Article 1F")]
