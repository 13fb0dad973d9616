"""A form changes one answer or one conclusion, and nothing else of the record."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from rsu_nb.errors import InvalidRecordError
from rsu_nb.law.issue import IssueAt
from rsu_widgets.edits import NewAnswer, with_answer, with_conclusion

if TYPE_CHECKING:
    from rsu_nb.record.determination import Answer
    from rsu_nb.record.record import Record

AT = IssueAt("real-chance", (("country", "XA"), ("predicament", "P1")))
ON = date(2026, 6, 11)


def new(answer: str | None, *relies_on: str) -> NewAnswer:
    """An answer on the real chance."""
    return NewAnswer(at=AT, answer=answer, reasons="Because of [F17].", relies_on=relies_on)


def answers(record: Record) -> list[Answer]:
    """The answers on the real chance in the primary determination."""
    given = record.determination.answers
    return [one for one in given if one.issue == AT.issue and one.branch == "primary"]


def test_a_changed_answer_stands_in_the_place_of_the_one_before(example: Record) -> None:
    changed = with_answer(example, new("no", "F17", "C4, s 5.4"))
    places = [one.issue for one in changed.determination.answers]
    (answer,) = answers(changed)

    assert places == [one.issue for one in example.determination.answers]
    assert (answer.answer, answer.relies_on) == ("no", ("F17", "C4, s 5.4"))
    assert answer.reasons is not None
    assert answer.reasons.typed() == "Because of [F17]."


def test_what_the_form_does_not_show_stays(example: Record) -> None:
    changed = with_answer(example, new("yes", "F17"))

    assert answers(changed)[0].state_protection == answers(example)[0].state_protection


def test_an_answer_taken_away_is_gone(example: Record) -> None:
    assert answers(with_answer(example, new(None))) == []


def test_a_new_answer_is_added(example: Record) -> None:
    changed = with_answer(with_answer(example, new(None)), new("yes", "F17"))

    assert [one.answer for one in answers(changed)] == ["yes"]


def test_an_answer_that_relies_on_what_is_not_there_is_refused(example: Record) -> None:
    with pytest.raises(InvalidRecordError, match="F999"):
        with_answer(example, new("yes", "F999"))


def test_a_conclusion_is_stated_by_the_officer_on_a_day(example: Record) -> None:
    changed = with_conclusion(example, "refugee", "is-not", ON)
    (stated,) = [one for one in changed.determination.conclusions if one.limb == "refugee"]

    assert (stated.conclusion, stated.by, stated.on) == ("is-not", example.officer.name, ON)


def test_the_reasons_of_a_conclusion_stay(example: Record) -> None:
    def reasons(record: Record) -> object:
        return next(c.reasons for c in record.determination.conclusions if c.limb == "refugee")

    assert reasons(with_conclusion(example, "refugee", "is-not", ON)) == reasons(example)


def test_a_conclusion_taken_away_is_gone(example: Record) -> None:
    changed = with_conclusion(example, "refugee", None, ON)

    assert "refugee" not in [one.limb for one in changed.determination.conclusions]
