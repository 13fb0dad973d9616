from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from rsu_nb.gate.catalogue import CHECKS
from rsu_nb.gate.defect import Severity
from rsu_nb.gate.questions import QUESTIONS
from rsu_nb.gate.report import GateReport, gate
from rsu_nb.record.facts import FindingResult
from rsu_nb.record.record import Record
from rsu_nb.record.walk import texts

MakeRecord = Callable[..., Record]
At = Callable[[dict[str, Any], str], Any]

EXAMPLES = ("recognised", "protected", "declined", "excluded", "child", "two")


def emptied(data: dict[str, Any]) -> None:
    for key in ("introduction", "narrative", "grounds", "whole_considered", "review"):
        data.pop(key)
    for fact in (*data["facts"], *data["fact_groups"]):
        fact.pop("finding", None)
    data["determination"]["answers"] = []
    data["determination"]["conclusions"] = []


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_example_passes_the_gate(record: MakeRecord, name: str) -> None:
    report = gate(record(name))

    assert [defect.code for defect in report.defects] == []
    assert report.may_seal


def test_what_warns_does_not_keep_a_decision_from_its_seal(record: MakeRecord) -> None:
    report = gate(record("recognised", lambda data: data.pop("review")))

    assert [defect.code for defect in report.warnings] == ["Q-EFF-2"]
    assert report.may_seal


def test_one_significant_defect_keeps_a_decision_from_its_seal(record: MakeRecord, at: At) -> None:
    report = gate(
        record("recognised", lambda data: at(data, "facts.F22.finding").pop("benefit_of_doubt"))
    )

    assert [defect.code for defect in report.defects] == ["Q-CRE-7"]
    assert not report.may_seal


def test_what_is_undone_under_no_code_is_incomplete_and_blocks(record: MakeRecord) -> None:
    report = gate(record("recognised", lambda data: data.pop("decided_on")))

    assert [gap.where for gap in report.incomplete] == ["decided_on"]
    assert report.defects == ()
    assert not report.may_seal


def test_everything_missing_is_told_once(record: MakeRecord) -> None:
    report = gate(record("recognised", emptied))
    places = [(one.step, one.where) for one in (*report.defects, *report.incomplete)]

    assert len(places) > 10
    assert len(places) == len(set(places))


def test_what_blocks_is_listed_by_step_and_then_by_code(record: MakeRecord, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F22.finding").pop("benefit_of_doubt")
        at(data, "facts.F10").pop("finding")
        at(data, "grounds.G1").pop("dealt_with")

    report = gate(record("recognised", change))

    assert [(one.step, one.code) for one in report.defects] == [
        ("claim", "Q-CLM-1"),
        ("facts", "Q-CRE-2"),
        ("facts", "Q-CRE-7"),
        ("being-persecuted", "Q-CRE-9"),
        ("serious-reasons", "Q-CRE-9"),
    ]


def test_nothing_said_repeats_what_the_record_says(record: MakeRecord) -> None:
    said = json.dumps(gate(record("recognised", emptied)).data(), ensure_ascii=False)
    names = ("Kelmara", "Tešmari", "Tammur", "Idresh", "Marrat")

    assert [name for name in names if name in said] == []


def test_no_sentence_of_the_officer_is_repeated(record: MakeRecord) -> None:
    changed = record("protected", emptied)
    said = json.dumps(gate(changed).data(), ensure_ascii=False)
    sentences = {text.typed().strip()[:40] for _, text in texts(changed)}

    assert [sentence for sentence in sentences if sentence in said] == []


def test_the_reader_is_asked_the_codes_of_judgement_and_what_the_checks_leave(
    record: MakeRecord,
) -> None:
    asked = [question.code for question in gate(record("recognised")).questions]

    assert asked == [
        *(question.code for question in QUESTIONS),
        *(check.code for check in CHECKS if check.leaves),
    ]


def test_a_decision_type_that_is_not_known_is_a_defect_and_no_error(record: MakeRecord) -> None:
    strange = record("recognised").model_copy(update={"decision_type": "no_such_thing"})
    report = gate(strange)

    assert [defect.code for defect in report.defects] == ["Q-JUR-2"]
    assert not report.may_seal


def test_the_report_is_data_that_a_program_can_read(record: MakeRecord) -> None:
    data = gate(record("recognised", lambda data: data.pop("review"))).data()

    assert json.loads(json.dumps(data)) == data
    assert set(data) == {"may_seal", "defects", "warnings", "incomplete", "questions"}


def test_the_same_record_gives_the_same_report(record: MakeRecord) -> None:
    assert gate(record("child")) == gate(record("child"))


def test_nothing_is_shown_of_a_limb_before_its_conclusion(record: MakeRecord) -> None:
    def conclude_nothing(data: dict[str, Any]) -> None:
        data["determination"]["conclusions"] = []

    def turned(data: dict[str, Any]) -> None:
        conclude_nothing(data)
        for answer in data["determination"]["answers"]:
            if answer["issue"] == "serious-harm":
                answer["answer"] = "no"

    assert _said(gate(record("two", conclude_nothing))) == _said(gate(record("two", turned)))


@pytest.mark.parametrize("fact", ["F11", "F22", "F10", "F14"])
def test_a_finding_costs_the_same_whichever_way_but_for_what_the_law_adds(
    record: MakeRecord, at: At, fact: str
) -> None:
    def found(result: FindingResult) -> set[str]:
        def change(data: dict[str, Any]) -> None:
            finding = at(data, f"facts.{fact}.finding")
            finding.update(result=result.value, reasons="Because.", relies_on=["E3"])
            finding.update(found="It.", not_found="That.", indicators=[], circumstances=[])
            finding.pop("benefit_of_doubt", None)

        report = gate(record("recognised", change))
        return _two_sided(report)

    decided = [one for one in FindingResult if one is not FindingResult.NOT_NECESSARY]

    assert len({frozenset(found(result)) for result in decided}) == 1


@pytest.mark.parametrize("issue", ["serious-harm", "real-chance", "convention-reason"])
def test_an_answer_costs_the_same_whichever_way_but_for_what_the_law_adds(
    record: MakeRecord, at: At, issue: str
) -> None:
    def found(value: str) -> set[str]:
        def change(data: dict[str, Any]) -> None:
            answer = at(data, f"determination.answers.{issue}")
            answer.update(answer=value, reasons="Because.", relies_on=["E3"])
            answer.pop("state_protection", None)
            conclusions = data["determination"]["conclusions"]
            conclusions[:] = conclusions[:1]

        report = gate(record("recognised", change))
        return {one for one in _two_sided(report) if issue in one}

    assert found("yes") == found("no") == found("not-satisfied")
    assert found("yes")


def test_what_costs_more_on_one_side_names_the_law_that_says_so() -> None:
    one_sided = [check for check in CHECKS if check.one_sided_because]

    assert {"Q-FAI-1", "Q-CRE-5", "Q-CRE-7"} <= {check.code for check in one_sided}
    assert all(check.one_sided_because.endswith(").") for check in one_sided)


def test_no_check_warns_under_a_heavier_name(record: MakeRecord) -> None:
    by_code = {check.code: check.severity for check in CHECKS}
    report = gate(record("recognised", lambda data: data.pop("review")))

    assert {by_code[one.code] for one in report.warnings} == {Severity.MINOR}


def _said(report: GateReport) -> list[tuple[str, str, str]]:
    """What is said outside the facts that the change itself is about."""
    return [
        (one.code, one.step, one.where)
        for one in report.defects
        if one.step not in {"being-persecuted", "protection-alternative"}
    ]


def _two_sided(report: GateReport) -> set[str]:
    """What is asked under codes that cost the same both ways, by code and place."""
    one_sided = {check.code for check in CHECKS if check.one_sided_because}
    return {f"{one.code} {one.where}" for one in report.defects if one.code not in one_sided}
