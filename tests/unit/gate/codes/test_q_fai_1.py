from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_fai_1 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_points_that_were_put_pass(told: Told) -> None:
    assert told(defects, "protected") == []


def test_a_finding_against_the_claimant_that_no_matter_bears_on_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "matters_put.M4")["bears_on_facts"] = ["F15"]

    assert told(defects, "recognised", change) == ["S facts/F22.finding"]


def test_a_finding_for_the_claimant_needs_no_matter(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F22.finding")["result"] = "accepted"
        at(data, "matters_put.M4")["bears_on_facts"] = ["F15"]

    assert told(defects, "recognised", change) == []


def test_a_matter_that_needed_no_putting_is_enough(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        matter = at(data, "matters_put.M4")
        for field in ("occasions", "answer", "answer_source", "evaluation"):
            matter.pop(field)
        matter["not_required_because"] = "He raised it himself."

    assert told(defects, "recognised", change) == []


def test_a_matter_never_put_blocks_twice(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        matter = at(data, "matters_put.M4")
        for field in ("occasions", "answer", "answer_source", "evaluation"):
            matter.pop(field)

    assert told(defects, "recognised", change) == ["S facts/M4.occasions", "S facts/F22.finding"]


def test_a_peripheral_fact_needs_no_putting(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F22")["materiality"] = "peripheral"
        at(data, "matters_put.M4")["bears_on_facts"] = ["F15"]

    assert told(defects, "recognised", change) == []


def test_exclusion_found_and_never_put_blocks_at_each_question(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        data["matters_put"] = [one for one in data["matters_put"] if one["kind"] != "exclusion"]
        at(data, "facts.F8.finding")["result"] = "accepted"

    assert told(defects, "excluded", change) == [
        "S exclusion/act-committed (act X2)",
        "S exclusion/act-contribution (act X2)",
        "S exclusion/act-knowledge (act X2)",
        "S exclusion/act-defence (act X2)",
        "S exclusion/act-serious-crime (act X2)",
        "S exclusion/act-non-political (act X2)",
        "S exclusion/act-outside-before-admission (act X2)",
        "S serious-reasons/section-137-2-b",
    ]


def test_relocation_put_under_its_own_kind_is_enough(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "matters_put.M7")["bears_on_issues"] = []

    assert told(defects, "recognised", change) == []


def test_relocation_never_put_blocks_where_the_answer_goes_against_the_claimant(
    told: Told, at: At
) -> None:
    def change(data: dict[str, Any]) -> None:
        data["matters_put"].remove(at(data, "matters_put.M7"))

    assert told(defects, "recognised", change) == [
        "S protection-alternative/place-accessible (country XA, predicament P1, place L1)"
    ]


def test_a_letter_without_a_day_for_the_answer_warns(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "matters_put.M8.occasions")[2].pop("answer_due_on")

    assert told(defects, "recognised", change) == ["m matters-put/M8.occasions[3]"]


def test_not_waiting_for_the_answer_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        matter = at(data, "matters_put.M8")
        matter.pop("answer")
        matter["no_answer_was_given"] = True
        matter["occasions"][2]["answer_due_on"] = "2026-06-11"

    assert told(defects, "recognised", change) == ["S matters-put/M8.occasions[3]"]


def test_waiting_to_the_day_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        matter = at(data, "matters_put.M8")
        matter.pop("answer")
        matter["no_answer_was_given"] = True
        matter["occasions"][2]["answer_due_on"] = "2026-06-10"

    assert told(defects, "recognised", change) == []
