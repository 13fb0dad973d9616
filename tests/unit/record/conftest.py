"""The small invented record that these tests start from, as data and as a record."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.errors import InvalidRecordError
from rsu_nb.record.reading import data_from, record_from
from rsu_nb.record.validation import validated

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record

KESH = Path(__file__).parents[2] / "cases" / "kesh.yaml"
CONTENT = KESH.read_bytes()
DATA = data_from(CONTENT, KESH.name)


@pytest.fixture
def kesh() -> Record:
    return record_from(CONTENT, KESH.name)


@pytest.fixture
def data() -> dict[str, Any]:
    """A copy of the record's keys and values, to be spoilt."""
    return copy.deepcopy(DATA)


@pytest.fixture
def problems() -> Callable[[dict[str, Any]], list[str]]:
    """What is wrong with data, each problem as its printed line; none where it is valid."""

    def problems_in(data: dict[str, Any]) -> list[str]:
        try:
            validated(data, "kesh.yaml")
        except InvalidRecordError as error:
            return [str(problem) for problem in error.problems]
        return []

    return problems_in


@pytest.fixture
def problems_with(
    data: dict[str, Any], problems: Callable[[dict[str, Any]], list[str]]
) -> Callable[..., list[str]]:
    """What is wrong once values are put in places such as `facts.0.finding.relies_on`."""

    def put(values: dict[str, object]) -> list[str]:
        for place, value in values.items():
            *way, last = (int(step) if step.isdigit() else step for step in place.split("."))
            holder: Any = data
            for step in way:
                holder = holder[step]
            if isinstance(holder, list) and last == len(holder):
                holder.append(value)
            else:
                holder[last] = value
        return problems(data)

    return put
