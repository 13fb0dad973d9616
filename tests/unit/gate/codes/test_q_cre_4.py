from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_cre_4 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]


def test_answers_that_were_evaluated_pass(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_an_answer_of_which_nothing_was_made_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "matters_put.M1").pop("evaluation")

    assert told(defects, "recognised", change) == ["S facts/M1.evaluation"]


def test_a_bare_refusal_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "matters_put.M4")["evaluation"] = "I do not accept it."

    assert told(defects, "recognised", change) == ["S matters-put/M4.evaluation"]


def test_a_few_words_that_say_where_the_reasons_are_pass(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "matters_put.M4")["evaluation"] = "Not accepted: see [F22]."

    assert told(defects, "recognised", change) == []


def test_a_bare_acceptance_warns(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "matters_put.M6")["evaluation"] = "I accept it."

    assert told(defects, "recognised", change) == ["m matters-put/M6.evaluation"]
