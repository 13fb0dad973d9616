"""The decisions on two shipped cases: one with acts under Article 1F, one of a child."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

import pytest

from rsu_nb.record.reading import record_from

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.drafting.tree import Document
    from rsu_nb.record.record import Record


def _shipped(name: str) -> Record:
    return record_from(files("rsu_nb").joinpath("examples", name).read_bytes(), name)


@pytest.fixture(scope="session")
def excluded_decision(decide: Callable[[Record], Document]) -> Document:
    return decide(_shipped("excluded_yet_protected.yaml"))


@pytest.fixture(scope="session")
def childs_decision(decide: Callable[[Record], Document]) -> Document:
    return decide(_shipped("stateless_child.yaml"))
