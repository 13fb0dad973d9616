from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from rsu_nb.drafting.reopening import changed_since
from rsu_nb.gate.codes.q_reo_1 import defects
from rsu_nb.gate.history import History
from rsu_nb.record.record import Record

Told = Callable[..., list[str]]
MakeRecord = Callable[..., Record]
Data = dict[str, Any]

ENTRY: Data = {"limb": "serious-reasons", "because": "Read again.", "by": "a.officer"}


def turned(data: Data) -> None:
    answers = data["determination"]["answers"]
    next(one for one in answers if one["issue"] == "section-137-2-a")["answer"] = "yes"


def with_entry(**fields: Any) -> Callable[[Data], None]:
    def change(data: Data) -> None:
        turned(data)
        data["reopened"] = [{**ENTRY, "on": data["decided_on"], **fields}]

    return change


def history(record: MakeRecord, change: Callable[[Data], None]) -> History:
    before, after = record("recognised"), record("recognised", change)
    return History(changes=changed_since({"serious-reasons": before}, after))


def test_what_did_not_change_passes(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_a_finding_changed_after_its_conclusion_without_a_reason_blocks(
    told: Told, record: MakeRecord
) -> None:
    past = history(record, turned)

    assert told(defects, "recognised", turned, history=past) == [
        "S serious-reasons/section-137-2-a"
    ]


def test_a_finding_reopened_with_what_it_was_passes(told: Told, record: MakeRecord) -> None:
    change = with_entry(asking={"issue": "section-137-2-a"}, was="no")

    assert told(defects, "recognised", change, history=history(record, change)) == []


def test_a_finding_reopened_from_what_it_never_was_blocks(told: Told, record: MakeRecord) -> None:
    change = with_entry(asking={"issue": "section-137-2-a"}, was="not-satisfied")

    assert told(defects, "recognised", change, history=history(record, change)) == [
        "S serious-reasons/section-137-2-a"
    ]


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        ({"asking": {"issue": "section-137-2-a"}, "was": "yes"}, "serious-reasons/reopened[1]"),
        ({"asking": {"issue": "no-such-issue"}, "was": "yes"}, "serious-reasons/reopened[1]"),
        ({"limb": "nowhere", "fact": "F1"}, "procedure/reopened[1]"),
        ({"reading": "recognised-refugee-practice", "was": "adopted"}, "serious-reasons/reop"),
    ],
)
def test_an_entry_that_says_nothing_blocks(told: Told, fields: Data, where: str) -> None:
    (found,) = told(defects, "recognised", with_entry(**fields))

    assert found.startswith(f"S {where}")


def test_a_fact_found_in_other_words_was_reopened_for_something(
    told: Told, record: MakeRecord
) -> None:
    fact = next(one for one in record("recognised").facts if one.finding is not None)
    assert fact.finding is not None
    was = fact.finding.result.value

    same = with_entry(limb="refugee", fact=fact.id, was=was)
    other = with_entry(limb="refugee", fact=fact.id, was=was, was_found="In other words.")

    assert told(defects, "recognised", same) == ["S refugee/reopened[1]"]
    assert told(defects, "recognised", other) == []


def test_a_finding_reopened_twice_may_be_as_it_once_was(told: Told) -> None:
    def change(data: Data) -> None:
        entry = {**ENTRY, "on": data["decided_on"], "asking": {"issue": "section-137-2-a"}}
        data["reopened"] = [{**entry, "was": "no"}, {**entry, "was": "yes"}]

    assert told(defects, "recognised", change) == []


def test_no_words_of_the_record_are_repeated(case: Callable[..., Any], record: MakeRecord) -> None:
    (defect,) = defects(case("recognised", turned, history=history(record, turned)))

    assert "Read again" not in defect.what
    assert "yes" not in defect.what
