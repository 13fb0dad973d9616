"""The published JSON Schema of a record: `python -m rsu_nb.record.schema` writes it out."""

from __future__ import annotations

import json
import sys
from typing import Any

from rsu_nb.record.record import SCHEMA, Record


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a record's form; officer text as typed or as its tree.

    What a schema cannot say, such as that a reference points at something there, is checked
    when a record is read.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{SCHEMA.replace('/', ':')}",
        **Record.model_json_schema(by_alias=True, mode="validation"),
    }


def json_schema_text() -> str:
    """The schema as it stands in `docs/record.schema.json`."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    sys.stdout.write(json_schema_text())
