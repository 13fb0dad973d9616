from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.errors import InvalidRecordError
from rsu_nb.record.officer_text import LONGEST_TEXT
from rsu_nb.record.reading import data_from, record_from
from rsu_nb.record.record import Record
from rsu_nb.record.validation import validated
from rsu_nb.record.writing import record_to_data, record_to_json, record_to_yaml

if TYPE_CHECKING:
    from rsu_nb.record.claim import NarrativeSection

SMALL: dict[str, Any] = {
    "case": "RSU-2026-00001",
    "decision_type": "first_claim",
    "law_as_at": "2026-05-04",
    "officer": {"id": "t", "name": "Terry Example", "designation": "Officer"},
    "people": [{"role": "claimant"}],
    "identities": [{"role": "claimant", "full_name": "Anu Velkar"}],
    "countries": [{"code": "XA", "name": "Kesh"}],
    "detention": {"state": "no"},
}
AWKWARD = st.sampled_from(
    (
        "no",
        "NO",
        "null",
        "~",
        "1.50",
        "007",
        "12",
        "true",
        "2026-05-04",
        "12:30",
        "a: b",
        "- a",
        "<<",
        "=",
        "#a",
        "a #b",
        "'",
        '"',
        "&a",
        "*a",
        "!a",
        "%a",
        "@a",
        "`a",
        "|",
        ">",
        "? a",
        "{",
        "\ufeffa",
        "a\u2028b",
        "a\x07b",
        "a\x85b",
        " a",
        "   a\n\nb",
        "a\tb",
        "\ta",
        "a\n\n\n\nb",
        "é",
    )
)
TEXT = st.one_of(st.text(min_size=1), AWKWARD, st.lists(AWKWARD, min_size=1).map("\n\n".join))


def small_with(text: str, line: str) -> Record | None:
    narrative = [{"id": "N1", "heading": line, "text": text}]
    try:
        return validated({**SMALL, "introduction": text, "narrative": narrative}, "x")
    except InvalidRecordError:
        return None


def test_yaml_reads_as_the_same_record(kesh: Record) -> None:
    assert record_from(record_to_yaml(kesh).encode(), "x") == kesh


def test_json_reads_as_the_same_record(kesh: Record) -> None:
    assert record_from(record_to_json(kesh), "x") == kesh


def test_yaml_written_twice_is_the_same(kesh: Record) -> None:
    written = record_to_yaml(kesh)

    assert record_to_yaml(record_from(written.encode(), "x")) == written


def test_json_from_yaml_is_the_same_bytes(kesh: Record) -> None:
    assert record_to_json(record_from(record_to_yaml(kesh).encode(), "x")) == record_to_json(kesh)


@given(TEXT, TEXT)
def test_any_text_survives_yaml_and_json(text: str, line: str) -> None:
    record = small_with(text, line)
    if record is None:
        return

    assert record_from(record_to_yaml(record).encode(), "x") == record
    assert record_from(record_to_json(record), "x") == record


def test_yaml_holds_text_as_typed_in_lines_of_its_own(kesh: Record) -> None:
    assert (
        "    text: |-\n"
        "      {Claimant} put up a poster.\n"
        "\n"
        "      > We want the river back.\n"
        "\n"
        "      - at the school\n"
        "        - on the gate\n"
        "      - at the market\n"
    ) in record_to_yaml(kesh)


def test_yaml_keeps_the_order_of_the_schema(kesh: Record) -> None:
    keys = list(data_from(record_to_yaml(kesh).encode(), "x"))
    order = [field.alias or name for name, field in Record.model_fields.items()]

    assert keys == [key for key in order if key in keys]


def test_what_was_left_out_stays_out() -> None:
    record = validated(SMALL, "x")

    assert list(data_from(record_to_yaml(record).encode(), "x")) == ["schema", *SMALL]


def test_json_holds_trees_and_sorted_keys(kesh: Record) -> None:
    data = json.loads(record_to_json(kesh))

    assert list(data) == sorted(data)
    assert data["introduction"]["blocks"][0]["content"][0]["kind"] == "role"


def test_a_record_of_the_longest_text_survives(kesh: Record) -> None:
    record = small_with("a" * LONGEST_TEXT, "x")
    assert record is not None

    section: NarrativeSection = record_from(record_to_yaml(record).encode(), "x").narrative[0]

    assert len(section.text.typed()) == LONGEST_TEXT


def test_a_record_as_data_is_what_reading_its_json_gives() -> None:
    record = validated(SMALL, "small")
    state = record_to_data(record)["detention"]["state"]

    assert record_to_data(record) == json.loads(record_to_json(record))
    assert type(state) is str
