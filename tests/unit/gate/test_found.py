from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.found import findings, matters_on, results
from rsu_nb.record.facts import FindingResult
from rsu_nb.record.record import Record

MakeRecord = Callable[..., Record]
At = Callable[[dict[str, Any], str], Any]


def test_a_finding_on_a_group_decides_each_of_its_facts(record: MakeRecord) -> None:
    found = results(record("recognised"))

    assert found["F1"] is found["FG1"] is FindingResult.ACCEPTED
    assert found["F22"] is FindingResult.NOT_ACCEPTED


def test_a_group_is_core_where_one_of_its_facts_is(record: MakeRecord) -> None:
    by_id = {one.id: one for one in findings(record("recognised"))}

    assert (by_id["FG1"].is_core, by_id["FG5"].is_core) == (True, False)
    assert by_id["F28"].is_peripheral


def test_a_matter_bears_on_a_fact_through_its_group(record: MakeRecord, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "matters_put.M9")["bears_on_facts"] = ["FG5"]

    read = record("recognised", change)
    by_id = {one.id: one for one in findings(read)}

    assert [one.id for one in matters_on(read, by_id["FG5"])] == ["M9"]
    assert [one.id for one in matters_on(read, by_id["F22"])] == ["M4"]
