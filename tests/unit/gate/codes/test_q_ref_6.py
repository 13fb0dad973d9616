from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_ref_6 import defects

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]

PLACE = "(country XA, predicament P1, place L1)"
CONDITIONS = (
    "place-without-the-risk",
    "place-without-other-serious-harm",
    "place-basic-norms",
)


def test_a_place_that_fails_passes(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_a_condition_left_open_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        data["determination"]["answers"].remove(
            at(data, "determination.answers.place-without-the-risk")
        )

    assert told(defects, "recognised", change) == [
        f"S protection-alternative/{one} {PLACE}" for one in CONDITIONS
    ]


def test_an_alternative_on_information_about_the_place_passes(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        first = at(data, "determination.answers.place-accessible")
        first.update(answer="yes", relies_on=["C10, s 1"])
        at(data, "determination.answers.place-without-the-risk").update(
            answer="yes", reasons="It is absent.", relies_on=["C8, p 3"]
        )
        for issue in ("place-without-other-serious-harm", "place-basic-norms"):
            data["determination"]["answers"].append(
                dict(first, issue=issue, reasons="It is so.", relies_on=["C8, p 3"])
            )
        conclusions = data["determination"]["conclusions"]
        conclusions[:] = conclusions[:1]

    assert told(defects, "recognised", change) == []


def test_an_alternative_on_information_about_elsewhere_blocks(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "country_information.C8").update(says="One file is kept for each person.")
        first = at(data, "determination.answers.place-accessible")
        first.update(answer="yes", reasons="It is near.", relies_on=["C8, p 14"])
        at(data, "determination.answers.place-without-the-risk").update(
            answer="yes", reasons="It is absent.", relies_on=["C8, p 3"]
        )
        for issue in ("place-without-other-serious-harm", "place-basic-norms"):
            data["determination"]["answers"].append(
                dict(first, issue=issue, reasons="It is so.", relies_on=["C8, p 3"])
            )
        conclusions = data["determination"]["conclusions"]
        conclusions[:] = conclusions[:1]

    assert told(defects, "recognised", change) == ["S protection-alternative/L1"]
