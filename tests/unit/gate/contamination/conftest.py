"""A small invented file in which one text is put at a time, to see what is suspected of it."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.gate.contamination.check import suspicions_of
from rsu_nb.gate.contamination.other_cases import OtherCase
from rsu_nb.record.people import Identity
from rsu_nb.record.reading import data_from
from rsu_nb.record.validation import validated

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.gate.contamination.suspicion import Suspicion
    from rsu_nb.record.record import Record

KESH = Path(__file__).parents[3] / "cases" / "kesh.yaml"
DATA = data_from(KESH.read_bytes(), KESH.name)

PEOPLE = [
    {"role": "claimant", "gender": "male", "occupation": "tailor in a factory"},
    {"role": "brother", "gender": "male", "relation": "elder brother", "occupation": "teacher"},
    {"role": "mother", "gender": "female", "relation": "mother"},
    {"role": "daughter", "gender": "female", "relation": "daughter, aged seven"},
    {"role": "brother-2"},
    {"role": "interpreter", "gender": "female"},
]
IDENTITIES = [
    {"role": "claimant", "full_name": "Anu Velkar", "date_of_birth": "1990-03-14"},
    {"role": "brother", "full_name": "Tamo Velkar", "date_of_birth": "1985-06-01"},
    {"role": "mother", "full_name": "Ilse Velkar", "printed_as": "Mrs Velkar"},
    {"role": "daughter", "full_name": "Mila Velkar"},
    {"role": "brother-2", "full_name": "Oren Velkar"},
    {"role": "interpreter", "full_name": "Pell Dorran"},
]
ARRIVAL = {"id": "V3", "on": "2025-07-20", "kind": "arrival", "what": "The journey ended."}
OTHER = OtherCase(
    case="RSU-2025-00777",
    identities=(
        Identity(
            role="claimant",
            full_name="Serān Quelidor",
            printed_as="Mr Quelidor",
            aliases=("Seran Quelidore (as in the passport)",),
            document_numbers=("Orvish passport OP 4471903",),
            electronic_address="quelidor@post.example",
        ),
        Identity(role="interpreter", full_name="Pella Wendoran"),
    ),
)


@pytest.fixture
def file_with() -> Callable[..., Record]:
    """The file with typed text in places such as `facts.0.statement`."""

    def built(texts: dict[str, str], **changes: Any) -> Record:
        data = copy.deepcopy(DATA)
        data["people"], data["identities"] = copy.deepcopy(PEOPLE), copy.deepcopy(IDENTITIES)
        data["events"] = [*data["events"], ARRIVAL]
        data.update(changes)
        for place, text in texts.items():
            *way, last = (int(step) if step.isdigit() else step for step in place.split("."))
            holder: Any = data
            for step in way:
                holder = holder[step]
            holder[last] = text
        return validated(data, "kesh.yaml")

    return built


@pytest.fixture
def kinds_in(file_with: Callable[..., Record]) -> Callable[..., list[str]]:
    """The kinds suspected of a text in one place, each by its name."""

    def kinds(
        text: str | dict[str, str], place: str = "introduction", **changes: Any
    ) -> list[str]:
        record = file_with(text if isinstance(text, dict) else {place: text}, **changes)
        before = set(suspicions_of(file_with({}, **changes), [OTHER]))
        return [one.kind.name for one in suspicions_of(record, [OTHER]) if one not in before]

    return kinds


@pytest.fixture
def suspicions_in(file_with: Callable[..., Record]) -> Callable[[str], tuple[Suspicion, ...]]:
    """What is suspected of a text in the introduction."""
    return lambda text: suspicions_of(file_with({"introduction": text}), [OTHER])
