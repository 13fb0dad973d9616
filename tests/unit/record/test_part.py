from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from rsu_nb.record.part import (
    Count,
    Day,
    Flag,
    Line,
    Name,
    Passage,
    Reliance,
    id_of,
    pinpoint_of,
)

NAME = TypeAdapter(Name)
LINE = TypeAdapter(Line)
DAY = TypeAdapter(Day)


def is_taken(adapter: TypeAdapter[Any], value: object) -> bool:
    try:
        adapter.validate_python(value)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize(
    "name",
    ["Ngā Māra", "O’Neill-d'Arc", "تسفاي", "ተስፋዬ", "தமிழ்ச்செல்வி", "Nguyễn", "நர\u200cக"],
)
def test_letters_of_any_script_are_a_name(name: str) -> None:
    assert NAME.validate_python(name) == name


@pytest.mark.parametrize(
    "character",
    [
        "\u202e",
        "\u200f",
        "\u2066",
        "\u200b",
        "\xad",
        "\ufeff",
        "\x00",
        "\x07",
        "\x1b",
        "\x7f",
        "\n",
        "\t",
        "\x85",
        "\u2028",
        "\ue000",
        "\ufffe",
        "\ufdd0",
        "\U000e0041",
    ],
)
def test_an_invisible_character_in_a_name_is_refused(character: str) -> None:
    with pytest.raises(ValidationError, match=f"U\\+{ord(character):04X}; retype it"):
        NAME.validate_python(f"Anu{character}Velkar")


@pytest.mark.parametrize("name", ["\u200dAnu", "Anu\u200d", "Anu \u200cVelkar"])
def test_a_joiner_that_joins_no_letters_is_refused(name: str) -> None:
    assert not is_taken(NAME, name)


@given(st.text())
def test_any_text_is_a_line_or_refused_and_a_line_stays_as_it_is(text: str) -> None:
    if is_taken(LINE, text):
        line = LINE.validate_python(text)

        assert LINE.validate_python(line) == line


def test_names_are_composed_and_trimmed() -> None:
    assert NAME.validate_python(" Ma\u0304ra ") == "Māra"


@pytest.mark.parametrize("line", ["a\nb", "a\x1bb", "a\u202eb", "  ", ""])
def test_what_is_not_one_visible_line_is_refused(line: str) -> None:
    assert not is_taken(LINE, line)


def test_the_line_breaks_of_a_passage_become_spaces() -> None:
    assert TypeAdapter(Passage).validate_python("a\n  b\n") == "a b"


@pytest.mark.parametrize("day", ["2026-05-04", date(2026, 5, 4)])
def test_a_day_is_year_month_day(day: object) -> None:
    assert DAY.validate_python(day) == date(2026, 5, 4)


@pytest.mark.parametrize(
    "day",
    [
        20260505,
        1.5,
        True,
        "20260504",
        "04/05/2026",
        "2026-5-4",
        "2026-02-30",
        "2026-13-01",
        "2026-05-04T00:00:00",
        "1899-12-31",
        "0206-05-04",
        " 2026-05-04",
        "२०२६-०५-०४",
        datetime(2026, 5, 4, tzinfo=UTC),
    ],
)
def test_any_other_form_of_a_date_is_refused(day: object) -> None:
    assert not is_taken(DAY, day)


def test_the_first_day_of_1900_is_a_date() -> None:
    assert is_taken(DAY, "1900-01-01")


@pytest.mark.parametrize("value", ["no", "true", 1, 0, None])
def test_only_true_and_false_are_flags(value: object) -> None:
    assert not is_taken(TypeAdapter(Flag), value)


@pytest.mark.parametrize("value", ["12", True, 1.0, -1, 100_001])
def test_only_whole_numbers_are_counts(value: object) -> None:
    assert not is_taken(TypeAdapter(Count), value)


@pytest.mark.parametrize(
    ("reliance", "id_", "pinpoint"),
    [("E4", "E4", ""), ("E4, p 3", "E4", "p 3"), ("FG1, pp 3, 4", "FG1", "pp 3, 4")],
)
def test_a_reliance_is_an_id_and_a_place_in_it(reliance: str, id_: str, pinpoint: str) -> None:
    read = TypeAdapter(Reliance).validate_python(reliance)

    assert (id_of(read), pinpoint_of(read)) == (id_, pinpoint)


@pytest.mark.parametrize(
    "reliance", ["e4", "E", "E04", "E4,p 3", "E4 p 3", "[E4]", "E4\n", "E4, "]
)
def test_any_other_form_of_a_reliance_is_refused(reliance: str) -> None:
    assert not is_taken(TypeAdapter(Reliance), reliance)
