"""A small invented file whose reasons on one fact are given, and texts to hold them against."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.gate.copying.check import copied_passages
from rsu_nb.gate.copying.earlier_text import CopiedPassage, EarlierText
from rsu_nb.record.reading import data_from
from rsu_nb.record.validation import validated

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record

KESH = Path(__file__).parents[3] / "cases" / "kesh.yaml"
DATA = data_from(KESH.read_bytes(), KESH.name)


@pytest.fixture
def file_with() -> Callable[[str], Record]:
    """The file with the reasons of its first fact typed anew."""

    def built(reasons: str) -> Record:
        data = copy.deepcopy(DATA)
        data["facts"][0]["finding"]["reasons"] = reasons
        return validated(data, "kesh.yaml")

    return built


@pytest.fixture
def copied(file_with: Callable[[str], Record]) -> Callable[..., tuple[CopiedPassage, ...]]:
    """What of some reasons is found in earlier texts, each text of a case of its own."""

    def found(reasons: str, *earlier: str, **options: Any) -> tuple[CopiedPassage, ...]:
        texts = [
            EarlierText(case=f"RSU-2025-{number:05}", officer="a.other", text=text)
            for number, text in enumerate(earlier, start=1)
        ]
        return copied_passages(file_with(reasons), texts, **options)

    return found
