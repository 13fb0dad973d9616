from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.errors import InvalidRecordError, NewerSchemaError
from rsu_nb.record.reading import data_from
from rsu_nb.record.validation import validated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rsu_nb.record.record import Record

    Problems = Callable[[dict[str, Any]], list[str]]

PLANTED = "Geheimnis"
KESH = Path(__file__).parents[3] / "cases" / "kesh.yaml"


def problems_in(data: dict[str, Any]) -> list[str]:
    try:
        validated(data, "x")
    except InvalidRecordError as error:
        return [str(problem) for problem in error.problems]
    return []


def test_a_valid_record_has_no_problems(data: dict[str, Any], problems: Problems) -> None:
    assert problems(data) == []


def test_dates_may_be_dates(data: dict[str, Any], kesh: Record) -> None:
    data["decided_on"] = date(2026, 5, 4)

    assert validated(data, "x") == kesh


def test_the_message_names_the_record_and_says_nothing_was_changed(data: dict[str, Any]) -> None:
    del data["case"]

    with pytest.raises(InvalidRecordError) as caught:
        validated(data, "kesh.yaml")

    assert str(caught.value) == (
        "kesh.yaml is not a valid record; nothing was changed. 1 problem(s):\n"
        "  case: is missing; add it"
    )


def test_all_problems_of_form_and_of_reference_are_given_at_once(
    data: dict[str, Any], problems: Problems
) -> None:
    data["law_as_at"] = "4 May 2026"
    del data["evidence"][1]["title"]
    data["facts"][1]["elements"] = ["weather"]
    data["facts"][0]["finding"]["relies_on"] = ["E99", "C1"]
    data["introduction"] = "See [E98] and [E2]."
    data["identities"][0]["full_name"] = "Anu\u202eVelkar"
    found = problems(data)

    assert len(found) == 6
    assert "law_as_at: is not a date; write year-month-day, such as 2026-04-01" in found
    assert "evidence.E2.title: is missing; add it" in found
    assert any(problem.startswith("facts.F2.elements[1]: is not one of: ") for problem in found)
    assert (
        "identities.claimant.full_name: holds the invisible character U+202E; retype it without "
        "that character"
    ) in found
    assert any("F1.finding.relies_on: refers to E99, which is not" in one for one in found)
    assert any("introduction: cites E98, which is not" in one for one in found)


def test_all_problems_of_every_check_are_given_at_once(
    data: dict[str, Any], problems: Problems
) -> None:
    data["people"][2]["role"] = "father"
    data["countries"][0]["code"] = "XB"
    data["evidence"][1]["id"] = "E1"
    data["facts"][1]["depends_on"] = ["F2"]
    data["determination"]["answers"][0]["branch"] = "other"
    data["events"][0]["on"] = "2026-06-01"
    wheres = {problem.split(":")[0] for problem in problems(data)}

    assert {
        "people.father",
        "determination.harms.H1.country",
        "evidence.E1",
        "facts.F2.depends_on",
        "determination.answers[1]",
        "events.V1.on",
    } <= wheres


def test_a_newer_schema_says_what_to_do(data: dict[str, Any]) -> None:
    data["schema"] = "rsu-nb/record/2"

    with pytest.raises(NewerSchemaError, match="Install the newer rsu-nb"):
        validated(data, "x")


@pytest.mark.parametrize("schema", ["rsu-nb/record/0", "another", 2, None])
def test_another_schema_is_a_problem(
    schema: object, data: dict[str, Any], problems: Problems
) -> None:
    data["schema"] = schema

    assert problems(data) == ["schema: is not one of: 'rsu-nb/record/1'"]


def _spoilt(value: object) -> Iterator[object]:
    """Every way of putting what must not be repeated in the place of one value of the data."""
    if isinstance(value, dict):
        yield from ({**value, key: one} for key, old in value.items() for one in _spoilt(old))
        yield {**value, f"{PLANTED} x": PLANTED}
        yield PLANTED
    elif isinstance(value, list):
        for place, old in enumerate(value):
            yield from ([*value[:place], one, *value[place + 1 :]] for one in _spoilt(old))
        yield [*value, PLANTED]
    else:
        yield from (f"{PLANTED} E99\n", f"[{PLANTED}", {PLANTED: PLANTED}, 20990101)


@pytest.fixture(scope="module")
def found() -> list[str]:
    """The problems of every record that is the example with one value spoilt."""
    data = data_from(KESH.read_bytes(), KESH.name)
    return [
        line
        for spoilt in _spoilt(data)
        if isinstance(spoilt, dict)
        for line in problems_in(spoilt)
    ]


def test_no_value_or_unknown_key_is_repeated_wherever_it_stands(found: list[str]) -> None:
    assert len(found) > 1000
    assert not [line for line in found if PLANTED in line or "2099" in line]


def test_every_problem_is_a_sentence_of_ours(found: list[str]) -> None:
    assert not [line for line in found if "Input" in line or "pydantic" in line or "str" in line]
