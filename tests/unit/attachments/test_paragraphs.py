"""A paragraph is cited by its number, and what was said by when it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.attachments.clean_text import clean
from rsu_nb.attachments.paragraphs import placed


def anchors(*paragraphs: str) -> list[str]:
    """The places that paragraphs get."""
    return [passage.anchor for passage in placed(paragraphs)]


def test_paragraphs_are_counted_and_blank_ones_are_not() -> None:
    assert anchors("First.", "", "  ", "Second.") == ["para 1", "para 2"]


def test_no_paragraphs_have_no_places() -> None:
    assert anchors("", "") == []


def test_what_was_said_is_at_its_time() -> None:
    assert anchors("[00:12:31] Q: When?", "00:12:40 A: In May.", "(1:00:00) Break.") == [
        "at 00:12:31",
        "at 00:12:40",
        "at 01:00:00",
    ]


def test_what_was_said_goes_on_until_the_next_time() -> None:
    said = placed(("00:00:01 Q: When?", "At what time?", "00:00:09 A: At noon."))

    assert said[0].text == "00:00:01 Q: When?\nAt what time?"


def test_each_line_of_a_paragraph_may_have_its_time() -> None:
    assert anchors("Interview\n[00:00:01] Q\n[00:00:02] A\nand more") == [
        "para 1",
        "at 00:00:01",
        "at 00:00:02",
    ]


def test_what_comes_before_the_first_time_is_counted_in_paragraphs() -> None:
    assert anchors("Interview", "Present:", "00:00:01 Q", "00:00:02 A")[:2] == ["para 1", "para 2"]


def test_lines_of_one_second_stand_at_one_place() -> None:
    said = placed(("00:00:01 Q", "00:00:01.500 A", "00:00:02 Q"))

    assert [passage.text for passage in said] == ["00:00:01 Q\n00:00:01.500 A", "00:00:02 Q"]


def test_one_time_makes_no_transcript() -> None:
    assert anchors("10:30:00 on the day.", "It rained.") == ["para 1", "para 2"]


def test_times_that_go_back_make_no_transcript() -> None:
    assert anchors("00:00:09 A", "00:00:01 B") == ["para 1", "para 2"]


def test_a_few_times_quoted_in_a_long_statement_make_no_transcript() -> None:
    statement = ["They wrote:", "[12:31:05] come", "[12:31:09] now", *["More."] * 10]

    assert anchors(*statement)[-1] == "para 13"


def test_a_time_of_day_without_seconds_is_none() -> None:
    assert anchors("10:30 Left.", "10:45 Came.") == ["para 1", "para 2"]


@pytest.mark.parametrize(
    "numbers",
    [["1.", "2.", "3."], ["1)", "2)", "3)"], ["(1)", "(2)", "(3)"], ["[1]", "[2]", "[3]"]],
)
def test_a_text_that_numbers_its_paragraphs_is_cited_by_its_own_numbers(
    numbers: list[str],
) -> None:
    texts = [f"{number} Words." for number in numbers]

    assert anchors("Statement", "of A", *texts, "More.") == [
        "before para 1",
        "para 1",
        "para 2",
        "para 3",
    ]


def test_what_has_no_number_belongs_to_the_number_above_it() -> None:
    said = placed(("1. One", "2. Two", "(a) first", "(b) second", "> quoted", "3. Three"))

    assert said[1].text == "2. Two\n(a) first\n(b) second\n> quoted"


@pytest.mark.parametrize(
    "texts",
    [
        ["1. One", "2. Two"],
        ["1. One", "3. Three", "4. Four"],
        ["1. One", "2. Two", "3. Three", "1. One again"],
        ["2. Two", "3. Three", "4. Four"],
        ["1. One", "2. Two", "3. Three", *["Words."] * 7],
        ["1 day", "2 days", "3 days"],
        ["1.5 km", "2.5 km", "3.5 km"],
    ],
    ids=range(7),
)
def test_numbers_that_are_not_a_texts_own_are_words(texts: list[str]) -> None:
    assert anchors(*texts)[-1] == f"para {len(texts)}"


def test_parts_of_a_numbered_paragraph_do_not_make_the_numbers_too_few() -> None:
    parts = [f"({letter}) part" for letter in "abcdefghij"]

    assert anchors("1. One", *parts, "2. Two", "3. Three")[-1] == "para 3"


@given(st.lists(st.one_of(st.text(), st.from_regex(r"\[0[0-9]:[0-5][0-9]:01\] \w+"))))
def test_places_are_distinct_and_no_word_is_lost(texts: list[str]) -> None:
    paragraphs = [clean(text) for text in texts]
    passages = placed(paragraphs)
    places = [passage.anchor for passage in passages]

    assert len(places) == len(set(places))
    assert "".join("".join(passages[i].text for i in range(len(passages))).split()) == "".join(
        "".join(paragraphs).split()
    )
