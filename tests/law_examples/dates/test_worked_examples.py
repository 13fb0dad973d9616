"""Runs the worked examples of this folder, which a lawyer can read and check."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from ruamel.yaml import YAML

from rsu_nb.dates.deadline import appeal_deadline
from rsu_nb.dates.period import AppealProvision
from rsu_nb.dates.working_day import why_not_working
from rsu_nb.record.procedure import DetentionState, NotificationMethod

if TYPE_CHECKING:
    from datetime import date

    from rsu_nb.dates.deadline import Deadline, PossibleLastDay

FOLDER = Path(__file__).parent


def read(name: str) -> Any:
    return YAML(typ="safe").load((FOLDER / name).read_text(encoding="utf-8"))


def deadline_examples() -> list[Any]:
    examples = [*read("appeal_periods.yaml"), *read("receipt.yaml")]
    return [pytest.param(example, id=example["example"]) for example in examples]


def working_day_examples() -> list[Any]:
    return [
        pytest.param(day, reason, id=f"{heading}: {day}")
        for heading, days in read("working_days.yaml").items()
        for day, reason in days.items()
    ]


def deadline_of(example: dict[str, Any]) -> Deadline:
    notified = example["notified"]
    return appeal_deadline(
        method=NotificationMethod(notified["method"]),
        sent_on=notified["sent"],
        received_on=notified.get("received"),
        detention=DetentionState(example["detention"]),
        provision=AppealProvision(example.get("appeal under", "s194")),
    )


def as_written(possible: PossibleLastDay, expected: dict[str, Any]) -> dict[str, Any]:
    written = {
        "by": possible.receipt.rule.key,
        "received": possible.receipt.received_on,
        "working days": possible.period.working_days,
        "last day": possible.on,
        "skipped": {
            day.on: day.reason
            for day in possible.computation.skipped
            if day.reason not in {"Saturday", "Sunday"}
        },
    }
    return {key: value for key, value in written.items() if key in expected}


@pytest.mark.parametrize("example", deadline_examples())
def test_each_possible_last_day_is_as_the_example_says(example: dict[str, Any]) -> None:
    found = deadline_of(example).possible_last_days

    assert len(found) == len(example["days"])
    assert [
        as_written(possible, expected)
        for possible, expected in zip(found, example["days"], strict=True)
    ] == example["days"]


@pytest.mark.parametrize("example", deadline_examples())
def test_the_last_day_is_settled_only_where_the_example_says_so(example: dict[str, Any]) -> None:
    expected = None if example["last day"] == "none" else example["last day"]

    assert deadline_of(example).settled_last_day == expected


@pytest.mark.parametrize(("day", "reason"), working_day_examples())
def test_a_day_is_left_out_for_the_reason_the_example_gives(day: date, reason: str) -> None:
    why = why_not_working(day)

    assert ("working day" if why is None else why.reason) == reason
