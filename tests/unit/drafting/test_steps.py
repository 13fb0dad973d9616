from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from rsu_nb.drafting.steps import SCHEMA, step_result, step_results
from rsu_nb.drafting.tree import Document, Paragraph
from rsu_nb.errors import UnknownNameError
from rsu_nb.record.record import Record

Variant = Callable[[Callable[[dict[str, Any]], None]], Record]
KEYS = {
    *("schema", "step", "issues", "limb", "conclusion", "entailment", "tree"),
    *("paragraphs", "gaps"),
}


def test_the_steps_together_hold_every_paragraph_of_the_decision(
    recognised: Record, recognised_decision: Document
):
    results = step_results(recognised)
    shown = [b.id for one in results for b in one.blocks if isinstance(b, Paragraph)]

    assert sorted(shown) == sorted(p.id for p in recognised_decision.paragraphs())


def test_a_step_alone_is_the_step_among_the_others(recognised: Record):
    together = {one.step: one for one in step_results(recognised)}

    assert step_result(recognised, "facts") == together["facts"]


def test_paragraph_numbers_are_those_of_the_decision(
    recognised: Record, recognised_decision: Document
):
    assert step_result(recognised, "facts").numbers == recognised_decision.numbers


def test_the_data_of_a_step_is_json_of_the_agreed_form(protected: Record):
    for one in step_results(protected):
        data = one.data()

        assert data["schema"] == SCHEMA
        assert set(data) == KEYS
        assert json.loads(json.dumps(data)) == data


def test_the_issues_of_a_step_carry_what_their_answers_rely_on(recognised: Record):
    (issue, *_) = step_result(recognised, "nationality").data()["issues"]

    assert issue == {
        "issue": "article-1d-assistance",
        "of": {},
        "branch": "primary",
        "answer": "no",
        "relies_on": ["E1, p 12"],
    }


def test_an_alternatives_issues_name_their_branch(protected: Record):
    issues = step_result(protected, "protection-alternative").data()["issues"]

    assert {one["branch"] for one in issues} == {"if-imputed-opinion"}


def test_entailment_and_tree_come_with_the_conclusion(recognised: Record):
    data = step_result(recognised, "refugee").data()

    assert data["limb"] == "refugee"
    assert data["conclusion"] == data["entailment"] == "is"
    assert data["tree"]["truth"] == "met"


def test_before_a_conclusion_is_stated_the_step_reveals_no_entailment(variant: Variant):
    def change(data: dict[str, Any]) -> None:
        del data["determination"]["conclusions"][1:]

    data = step_result(variant(change), "refugee").data()

    assert data["conclusion"] is data["entailment"] is data["tree"] is None
    assert data["gaps"]


def test_before_a_limb_is_open_its_step_reveals_no_issue(variant: Variant):
    def change(data: dict[str, Any]) -> None:
        del data["determination"]["conclusions"][1:]

    assert step_result(variant(change), "torture").data()["issues"] == []


def test_an_unknown_step_is_refused_with_the_nearest(recognised: Record):
    with pytest.raises(UnknownNameError, match="facts"):
        step_result(recognised, "fact")
