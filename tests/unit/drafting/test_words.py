from __future__ import annotations

from datetime import date

import pytest

from rsu_nb.drafting import words
from rsu_nb.drafting.words import capitalised, counted, listed, long_date, ranged, weekday_date
from rsu_nb.record import determination, evidence, facts, procedure


def test_a_date_is_printed_day_month_year_on_one_line():
    assert long_date(date(2026, 5, 3)) == "3\N{NO-BREAK SPACE}May\N{NO-BREAK SPACE}2026"


def test_a_date_can_be_printed_with_its_day_of_the_week():
    assert weekday_date(date(2026, 4, 22)).startswith("Wednesday 22")


@pytest.mark.parametrize(
    ("items", "expected"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_words_in_a_row_are_joined_as_in_a_sentence(items: list[str], expected: str):
    assert listed(items) == expected


def test_the_last_of_a_row_may_be_an_or():
    assert listed(["a", "b"], last="or") == "a or b"


def test_only_the_first_letter_is_raised_and_macrons_stay():
    assert capitalised("ōtautahi Tešmari") == "Ōtautahi Tešmari"


@pytest.mark.parametrize(
    ("number", "expected"), [(1, "one item"), (2, "two items"), (14, "14 items")]
)
def test_a_number_is_printed_with_its_noun(number: int, expected: str):
    assert counted(number, "item") == expected


@pytest.mark.parametrize(
    ("table", "choices"),
    [
        (words.ANSWER_WORDS, determination.AnswerValue),
        (words.GROUND_WORDS, determination.ConventionGround),
        (words.THROUGH_WORDS, determination.ThroughWhat),
        (words.FINDING_WORDS, facts.FindingResult),
        (words.ELEMENT_WORDS, facts.FactElement),
        (words.CIRCUMSTANCE_WORDS, facts.CircumstanceCode),
        (words.INDICATOR_WORDS, facts.IndicatorCode),
        (words.JOB_WORDS, evidence.ReportJob),
        (words.EVIDENCE_WORDS, evidence.EvidenceKind),
        (words.NO_INTERVIEW_WORDS, procedure.NoInterviewReason),
        (words.METHOD_WORDS, procedure.NotificationMethod),
    ],
)
def test_every_recorded_choice_has_its_words(table: dict[object, str], choices: type):
    assert set(table) == set(choices)


def test_ids_that_follow_each_other_print_as_a_range():
    assert ranged(["C1", "C2", "C3", "C5", "C6"]) == "C1 to C3, C5 and C6"


def test_ids_of_another_letter_or_without_a_number_are_no_range():
    assert ranged(["C1", "D2", "E3"]) == "C1, D2 and E3"
    assert ranged(["a", "b"]) == "a and b"
