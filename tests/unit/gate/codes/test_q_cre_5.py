from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_cre_5 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_findings_on_evidence_pass(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_demeanour_alone_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F22.finding")["indicators"] = [{"code": "IND-DEM", "relies_on": ["E5"]}]

    assert told(defects, "recognised", change) == ["S facts/F22.finding"]


def test_demeanour_beside_documents_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F22.finding")["indicators"].append({"code": "IND-DEM"})

    assert told(defects, "recognised", change) == []


def test_plausibility_with_evidence_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F22.finding")["indicators"] = [{"code": "IND-PLA"}]

    assert told(defects, "recognised", change) == []


def test_plausibility_without_evidence_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        finding = at(data, "facts.F22.finding")
        finding.update(indicators=[{"code": "IND-PLA"}], reasons="It is most unlikely.")
        finding.update(relies_on=[], relies_on_nothing_because="There is nothing.")

    assert told(defects, "recognised", change) == ["S facts/F22.finding"]


def test_peripheral_facts_alone_block(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        finding = at(data, "facts.F22.finding")
        finding.update(indicators=[], reasons="See the other.", relies_on=["F28"])

    assert told(defects, "recognised", change) == ["S facts/F22.finding"]


def test_acceptance_on_the_same_indicators_is_left_alone(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        finding = at(data, "facts.F22.finding")
        finding.update(result="accepted", indicators=[{"code": "IND-DEM"}])

    assert told(defects, "recognised", change) == []


def test_a_guess_about_how_people_behave_warns(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        finding = at(data, "facts.F22.finding")
        finding["reasons"] += "\n\nA genuine refugee would have said so [E5, p 3]."

    assert told(defects, "recognised", change) == ["m facts/F22.finding.reasons"]


def test_a_guess_that_is_turned_down_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        finding = at(data, "facts.F22.finding")
        finding["reasons"] += "\n\nI draw nothing from his demeanour."

    assert told(defects, "recognised", change) == []
