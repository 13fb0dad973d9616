"""The shipped invented cases as records, and variants of them."""

from __future__ import annotations

import copy
from collections.abc import Callable
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.drafting.anchors import anchors_of
from rsu_nb.drafting.decision import decision_document
from rsu_nb.drafting.inline import Printing
from rsu_nb.drafting.letter import letter_document
from rsu_nb.drafting.names import names_of
from rsu_nb.drafting.settings import Settings
from rsu_nb.drafting.tree import Document, DocumentStatus
from rsu_nb.record.reading import data_from
from rsu_nb.record.validation import validated

if TYPE_CHECKING:
    from rsu_nb.record.record import Record

Data = dict[str, Any]
Change = Callable[[Data], None]


def _data(name: str) -> Data:
    file = files("rsu_nb").joinpath("examples", name)
    return data_from(file.read_bytes(), name)


EXAMPLES = sorted(
    one.name for one in files("rsu_nb").joinpath("examples").iterdir() if one.name.endswith("yaml")
)


@pytest.fixture(scope="session", params=EXAMPLES)
def example(request: pytest.FixtureRequest) -> Record:
    """Each shipped example in turn."""
    return validated(_data(request.param), request.param)


@pytest.fixture(scope="session")
def decision(example: Record, decide: Callable[[Record], Document]) -> Document:
    """The decision on each shipped example in turn."""
    return decide(example)


@pytest.fixture(scope="session")
def recognised_data() -> Data:
    """A case recognised under s 129 only, with nothing left to do, as plain data."""
    return _data("recognised_imputed_opinion.yaml")


@pytest.fixture(scope="session")
def protected_data() -> Data:
    """A case recognised under ss 130 and 131 only, with an alternative, as plain data."""
    return _data("protected_without_convention_reason.yaml")


@pytest.fixture(scope="session")
def recognised(recognised_data: Data) -> Record:
    return validated(copy.deepcopy(recognised_data), "recognised")


@pytest.fixture(scope="session")
def protected(protected_data: Data) -> Record:
    return validated(copy.deepcopy(protected_data), "protected")


@pytest.fixture
def variant(recognised_data: Data) -> Callable[[Change], Record]:
    """The recognised case with something changed in its data."""
    return _variant_of(recognised_data)


@pytest.fixture
def protected_variant(protected_data: Data) -> Callable[[Change], Record]:
    """The protected case with something changed in its data."""
    return _variant_of(protected_data)


def _variant_of(data: Data) -> Callable[[Change], Record]:
    def changed(change: Change) -> Record:
        altered = copy.deepcopy(data)
        change(altered)
        return validated(altered, "variant")

    return changed


@pytest.fixture(scope="session")
def decide() -> Callable[[Record], Document]:
    """The decision on a record, under the ordinary settings."""

    def decided(record: Record, *, is_depersonalised: bool = False) -> Document:
        return decision_document(
            record,
            Settings(),
            status=DocumentStatus.DRAFT,
            is_depersonalised=is_depersonalised,
        )

    return decided


@pytest.fixture(scope="session")
def write() -> Callable[[Record], Document]:
    """The letter on a record, under the ordinary settings."""
    return lambda record: letter_document(record, Settings(), status=DocumentStatus.DRAFT)


@pytest.fixture(scope="session")
def printing(recognised: Record) -> Printing:
    """How officer text prints in the recognised case."""
    return Printing(names=names_of(recognised), anchors=anchors_of(recognised))


@pytest.fixture(scope="session")
def recognised_decision(recognised: Record, decide: Callable[[Record], Document]) -> Document:
    return decide(recognised)


@pytest.fixture(scope="session")
def protected_decision(protected: Record, decide: Callable[[Record], Document]) -> Document:
    return decide(protected)
