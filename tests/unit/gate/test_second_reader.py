from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from rsu_nb.gate.report import gate
from rsu_nb.gate.second_reader import for_second_reader
from rsu_nb.record.record import Record

MakeRecord = Callable[..., Record]
Data = dict[str, Any]


def told(record: Record) -> Data:
    data: Data = json.loads(json.dumps(for_second_reader(record, gate(record)).data()))
    return data


def with_past(data: Data) -> None:
    said = {"because": "Read again.", "by": "a.officer", "on": data["decided_on"]}
    fact = next(one for one in data["facts"] if "finding" in one)
    data["reopened"] = [
        {
            **said,
            "limb": "serious-reasons",
            "asking": {"issue": "section-137-2-a"},
            "was": "not-satisfied",
        },
        {
            **said,
            "limb": "refugee",
            "fact": fact["id"],
            "was": "not-accepted",
            "was_found": "In other words.",
        },
        {**said, "limb": "torture", "reading": "recognised-refugee-practice", "was": "x"},
        {**said, "limb": "torture", "asking": {"issue": "no-such-issue"}},
    ]
    direction = {"by": "legal", "on": data["decided_on"], "text": "So.", "stands": "the-rule"}
    dispute = {**said, "limb": "refugee", "rule": "is-refugee", "conclusion": "is-not"}
    data["disputed"] = [dispute, {**dispute, "direction": direction}]


def test_the_reader_is_told_what_a_finding_was_and_is_and_why(record: MakeRecord) -> None:
    answer, fact, reading = told(record("recognised", with_past))["reopened"]

    assert answer["finding"] == "section-137-2-a"
    assert (answer["was"]["key"], answer["now"]["key"]) == ("not-satisfied", "no")
    assert answer["because"] == "Read again."
    assert fact["was"] == {"key": "not-accepted", "words": ["In other words."]}
    assert fact["now"]["key"] != "not-accepted"
    assert reading["finding"] == "reading recognised-refugee-practice"


def test_the_reader_is_told_what_is_disputed_and_directed(record: MakeRecord) -> None:
    undirected, directed = told(record("recognised", with_past))["disputed"]

    assert (undirected["rule"], undirected["direction"]) == ("is-refugee", None)
    assert directed["direction"]["stands"] == "the-rule"
    assert directed["direction"]["text"] == "So."


def test_the_reader_sees_a_warning_with_what_the_officer_says_to_it(record: MakeRecord) -> None:
    def change(data: Data) -> None:
        data.pop("review")
        data["responses"] = [
            {"code": "Q-EFF-2", "where": "review", "says": "On leave until Monday."},
            {"code": "Q-EFF-2", "where": "review", "says": "Asked for today."},
            {"code": "Q-CPY-1", "where": "review", "says": "Of something else."},
        ]

    read = record("recognised", change)
    (warning,) = told(read)["warnings"]

    assert (warning["code"], warning["response"]) == ("Q-EFF-2", "Asked for today.")
    assert gate(read).data()["warnings"][0]["is_answered"] is True
    assert "today" not in json.dumps(gate(read).data())


def test_a_warning_without_a_word_to_it_is_shown_so(record: MakeRecord) -> None:
    read = record("recognised", lambda data: data.pop("review"))

    assert told(read)["warnings"][0]["response"] is None
    assert gate(read).data()["warnings"][0]["is_answered"] is False


def test_the_reader_is_asked_what_the_gate_leaves(record: MakeRecord) -> None:
    read = record("recognised")

    assert {one["code"] for one in told(read)["questions"]} == {
        one.code for one in gate(read).questions
    }
