"""Cases at the gate: the shipped examples as they are, or with something changed in them."""

from __future__ import annotations

import copy
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.gate.case import gate_case
from rsu_nb.record.reading import data_from
from rsu_nb.record.validation import validated

if TYPE_CHECKING:
    from rsu_nb.gate.case import GateCase
    from rsu_nb.gate.defect import Defect
    from rsu_nb.record.record import Record

Data = dict[str, Any]
Change = Callable[[Data], object]

EXAMPLES = {
    "recognised": "recognised_imputed_opinion.yaml",
    "protected": "protected_without_convention_reason.yaml",
    "declined": "declined_on_the_facts.yaml",
    "excluded": "excluded_yet_protected.yaml",
    "child": "stateless_child.yaml",
    "two": "two_nationalities.yaml",
}
_NAMES = ("id", "role", "code", "issue", "limb", "rule")


@pytest.fixture
def record() -> Callable[..., Record]:
    """A shipped example, or a variant of it."""
    return _record


@pytest.fixture
def case() -> Callable[..., GateCase]:
    """A shipped example at the gate, or a variant of it."""
    return lambda name, change=None, **given: gate_case(_record(name, change), **given)


@pytest.fixture
def told() -> Callable[..., list[str]]:
    """What a check says of an example or a variant, as `S facts/F3.finding`."""

    def told(
        defects: Callable[[GateCase], tuple[Defect, ...]],
        name: str,
        change: Change | None = None,
        **given: Any,
    ) -> list[str]:
        found = defects(gate_case(_record(name, change), **given))
        return [f"{one.severity.value} {one.step}/{one.where}" for one in found]

    return told


@pytest.fixture
def at() -> Callable[[Data, str], Any]:
    """The part of a record's data at a path such as `facts.F3.finding`."""

    def at(data: Data, path: str) -> Any:
        part: Any = data
        for name in path.split("."):
            part = part[name] if isinstance(part, dict) else _member(part, name)
        return part

    return at


def _member(members: list[Data], name: str) -> Data:
    return next(one for one in members if any(one.get(key) == name for key in _NAMES))


def _record(name: str, change: Change | None = None) -> Record:
    data = copy.deepcopy(_data(name))
    if change is not None:
        change(data)
    return validated(data, name)


@cache
def _data(name: str) -> Data:
    file = files("rsu_nb").joinpath("examples", EXAMPLES[name])
    return data_from(file.read_bytes(), file.name)
