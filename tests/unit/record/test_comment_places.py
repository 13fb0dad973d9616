"""What a comment may be about, and what one on a part of the decision is about."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import rsu_nb
from rsu_nb.record.comment_places import PlacesInText, comment_places
from rsu_nb.record.reading import record_from

if TYPE_CHECKING:
    from rsu_nb.record.record import Record

EXAMPLE = Path(rsu_nb.__file__).parent / "examples" / "recognised_imputed_opinion.yaml"


@pytest.fixture(scope="module")
def record() -> Record:
    """The record of an invented case."""
    return record_from(EXAMPLE.read_bytes(), EXAMPLE.name)


@pytest.mark.parametrize(
    ("part", "about"),
    [
        ("group-FG4-reasons-1", "FG4"),
        ("event-EV1-1", "EV1"),
        ("E4", "E4"),
        ("dealt-with-E4", "E4"),
        ("issue-real-chance-XA-P1-1", "real-chance"),
        ("question-issue-national-of-XA", "national-of"),
        ("conclusion-refugee", "refugee"),
        ("result-torture", "torture"),
        ("country-picture-1", "a-step"),
        ("introduction-decision", "a-step"),
        ("report-E99", "a-step"),
    ],
)
def test_a_comment_is_about_what_the_id_of_its_paragraph_names(
    record: Record, part: str, about: str
) -> None:
    assert PlacesInText(record).of(part, "a-step") == about


def test_things_steps_limbs_and_issues_can_be_commented_on(record: Record) -> None:
    assert {"F1", "facts", "refugee", "real-chance"} <= comment_places(record)
    assert "F999" not in comment_places(record)
