from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from rsu_nb.record.schema import json_schema, json_schema_text
from rsu_nb.record.writing import record_to_json

if TYPE_CHECKING:
    from rsu_nb.record.record import Record

PUBLISHED = Path(__file__).parents[3] / "docs" / "record.schema.json"


@pytest.fixture(scope="module")
def schema() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json_schema())


def test_the_published_schema_is_that_of_the_record() -> None:
    # Where it differs: python -m rsu_nb.record.schema > docs/record.schema.json
    assert PUBLISHED.read_text("utf-8") == json_schema_text()


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())


def test_text_as_typed_is_allowed(
    schema: jsonschema.Draft202012Validator, data: dict[str, Any]
) -> None:
    assert list(schema.iter_errors(data)) == []


def test_text_as_a_tree_is_allowed(schema: jsonschema.Draft202012Validator, kesh: Record) -> None:
    assert list(schema.iter_errors(json.loads(record_to_json(kesh)))) == []


def test_an_unknown_key_is_not_allowed(
    schema: jsonschema.Draft202012Validator, data: dict[str, Any]
) -> None:
    data["facts"][0]["weight"] = "5"

    assert not schema.is_valid(data)
