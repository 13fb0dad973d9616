from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.drafting.plain_text import text_of
from rsu_nb.drafting.tree import Document, Paragraph
from rsu_nb.record.record import Record

Data = dict[str, Any]
Variant = Callable[[Callable[[Data], None]], Record]
Decide = Callable[[Record], Document]


def paragraph(document: Document, id_: str) -> Paragraph:
    return next(one for one in document.paragraphs() if one.id == id_)


def order(document: Document, *ids: str) -> list[int]:
    return [document.numbers[id_] for id_ in ids]


def test_what_was_put_and_the_report_come_before_the_reasons_and_the_finding(
    recognised_decision: Document,
):
    found = order(
        recognised_decision,
        "fact-F15-1",
        "matter-M1-1",
        "matter-M1-answer-1",
        "matter-M1-evaluation-1",
        "report-E14-use-1-1",
        "fact-F15-circumstance-1-1",
        "fact-F15-reasons-1",
        "fact-F15-finding",
    )

    assert found == sorted(found)


def test_the_finding_leads_to_what_is_found_and_what_is_not(recognised_decision: Document):
    numbers = recognised_decision.numbers
    said = text_of(paragraph(recognised_decision, "fact-F11-finding"), numbers)

    assert said == (
        f"Finding: accepted in part (see [{numbers['found-F11-1']}], "
        f"[{numbers['not-found-F11-1']}])."
    )


def test_a_fact_told_more_than_once_shows_each_telling(recognised_decision: Document):
    told = paragraph(recognised_decision, "said-F16")

    assert len(told.body[0].items) == 4


def test_a_fact_that_need_not_be_decided_is_not_among_the_facts_found(
    recognised_decision: Document,
):
    ids = {one.id for one in recognised_decision.paragraphs()}

    assert "found-F28-1" not in ids
    assert "fact-F28-finding" in ids


def test_facts_decided_together_have_one_set_of_reasons(recognised_decision: Document):
    group = paragraph(recognised_decision, "group-FG1")

    assert len(group.body[0].items) == 3
    assert recognised_decision.numbers["group-FG1-reasons-1"]


def test_facts_found_in_one_text_print_it_once(variant: Variant, decide: Decide):
    def change(data: Data) -> None:
        finding = data["fact_groups"][0]["finding"]
        finding.update(result="accepted-in-part", found="This much.", not_found="Not that.")

    document = decide(variant(change))
    said = [text_of(one, {}) for one in document.paragraphs()]

    assert said.count("This much.") == 1
    assert said.count("Not accepted: Not that.") == 1


def test_a_matter_that_was_not_put_says_why(recognised_decision: Document):
    said = text_of(paragraph(recognised_decision, "matter-M10-not-put-1"), {})

    assert said.startswith("Not put, because:")


def test_the_benefit_of_the_doubt_shows_in_the_fact_found(recognised_decision: Document):
    said = text_of(paragraph(recognised_decision, "found-F20-1"), {})

    assert said.startswith("With the benefit of the doubt:")


def test_a_group_of_one_fact_is_stated_as_it_was_claimed(excluded_decision: Document):
    said = [text_of(one, {}) for one in excluded_decision.paragraphs() if "group-" in one.id]

    assert "As claimed: He had nothing to do with the burning of a census post." in said


def test_what_was_said_is_cited_before_its_full_stop(childs_decision: Document):
    told = text_of(paragraph(childs_decision, "said-F12"), {}).replace("\N{NO-BREAK SPACE}", " ")

    assert "held for two nights at Vessen (E6, para 24)." in told
