"""A draft copy is taken along, commented in Word, and its comments come back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.store.account import officer_id, utc_now
from rsu_nb.store.store import Store
from tests.unit.attachments.copies import changed, commented, paragraph, replied

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rsu_nb.record.record import Review
    from rsu_nb.store.home import Home

    Rsu = Callable[..., Any]

CASE = "RSU-2026-00117"
OTHER = "RSU-2026-00277"
ERRAND = ("--to", "docx", "--purpose", "determine", "--recipient", "second-reader")
REASONS = "p-group-FG4-reasons-1"
WORDS = "Which brother? See [E99, p 3] and E2.\u200b"


@pytest.fixture
def copy(rsu: Rsu, example: Path, tmp_path: Path) -> Path:
    """A draft copy of a case that is in its second reading."""
    assert rsu("import", example).code == 0
    assert rsu("review", "ask", CASE).code == 0
    assert rsu("export", CASE, *ERRAND, "--out", tmp_path / "out").code == 0
    return tmp_path / "out" / f"{CASE}-decision.docx"


@pytest.fixture
def returned(copy: Path) -> Path:
    """The copy with two comments of a reader."""
    on = ((REASONS, WORDS), ("p-issue-real-chance-XA-P1-2", "Why so?"))
    copy.write_bytes(commented(copy.read_bytes(), CASE, *on))
    return copy


def review_of(home: Home) -> tuple[Review, ...]:
    """The comments that the case has."""
    return Store.open(home, clock=utc_now, officer=officer_id()).record(CASE).review


def test_comments_come_back_to_what_their_paragraphs_are_about(
    rsu: Rsu, home: Home, returned: Path
) -> None:
    before = review_of(home)

    ran = rsu("review", "take-in", CASE, returned)
    new = review_of(home)[len(before) :]

    assert ran.code == 0
    assert [one.about for one in new] == ["FG4", "real-chance"]
    said = new[0].comment.typed()
    head = "A Reader (on a copy, 2026-07-03 10:15):"
    assert said.endswith(f"{head} Which brother? See [ E99, p 3] and E2.")
    assert f"Took in 2 comments on {CASE}:" in ran.out
    assert "Changes are not taken in" not in ran.out


def test_what_a_comment_says_is_not_printed(rsu: Rsu, returned: Path) -> None:
    ran = rsu("review", "take-in", CASE, returned)

    assert "brother" not in ran.out + ran.err


def test_comments_taken_in_twice_are_not_doubled(rsu: Rsu, home: Home, returned: Path) -> None:
    rsu("review", "take-in", CASE, returned)
    before = review_of(home)

    ran = rsu("review", "take-in", CASE, returned)

    assert review_of(home) == before
    assert "2 comments of the file had been taken in before." in ran.out


def test_changed_text_stays_outside_and_is_counted(rsu: Rsu, home: Home, returned: Path) -> None:
    def change(word: Any) -> None:
        paragraph(word, CASE, REASONS).add_run(" Not so.")

    returned.write_bytes(changed(returned.read_bytes(), change))

    ran = json.loads(rsu("review", "take-in", CASE, returned, "--json").out)

    assert (ran["changed"], ran["missing"], len(ran["comments"])) == (1, 0, 2)


def test_a_reply_joins_its_comment_and_a_later_one_comes_in_alone(
    rsu: Rsu, home: Home, returned: Path
) -> None:
    before = len(review_of(home))
    returned.write_bytes(replied(returned.read_bytes(), "The elder."))
    rsu("review", "take-in", CASE, returned)
    said = [one.comment.typed() for one in review_of(home)[before:]]

    assert [("The elder." in one, "Which brother" in one) for one in said] == [
        (True, True),
        (False, False),
    ]


def test_a_comment_on_nothing_that_the_decision_has_goes_on_its_last_step(
    rsu: Rsu, home: Home, copy: Path
) -> None:
    def on_the_title(word: Any) -> None:
        word.add_comment(word.paragraphs[0].runs, text="Which unit?", author="A Reader")

    copy.write_bytes(changed(copy.read_bytes(), on_the_title))
    ran = rsu("review", "take-in", CASE, copy)
    number = len(review_of(home))

    assert review_of(home)[-1].about == "decision"
    assert f"therefore put on its last step: comment {number}." in ran.out


def test_comments_survive_paragraphs_joined_added_and_left_out(
    rsu: Rsu, home: Home, returned: Path
) -> None:
    def edit(word: Any) -> None:
        reasons = paragraph(word, CASE, REASONS)
        reasons.insert_paragraph_before("Added.")
        following = paragraph(word, CASE, "p-group-FG4-finding")
        for element in list(following._p)[1:]:
            reasons._p.append(element)
        following._p.getparent().remove(following._p)
        gone = paragraph(word, CASE, "p-narrative-N1-2")
        gone._p.getparent().remove(gone._p)

    returned.write_bytes(changed(returned.read_bytes(), edit))

    ran = json.loads(rsu("review", "take-in", CASE, returned, "--json").out)

    assert [one["about"] for one in ran["comments"]] == ["FG4", "real-chance"]
    assert (ran["changed"], ran["missing"], ran["unplaced"]) == (1, 1, [])


def test_what_is_taken_in_is_nowhere_in_the_clear(rsu: Rsu, home: Home, returned: Path) -> None:
    rsu("review", "take-in", CASE, returned)
    everything = b"".join(path.read_bytes() for path in home.data.rglob("*") if path.is_file())

    assert b"brother" not in everything


def test_a_copy_of_another_case_is_refused(rsu: Rsu, example: Path, returned: Path) -> None:
    assert rsu("import", example.with_name("stateless_child.yaml")).code == 0
    rsu("review", "ask", OTHER)

    ran = rsu("review", "take-in", OTHER, returned)

    assert ran.code != 0
    assert f"not a draft copy of {OTHER}" in ran.err


def test_outside_a_second_reading_nothing_is_taken_in(
    rsu: Rsu, home: Home, returned: Path
) -> None:
    rsu("review", "end", CASE)
    before = review_of(home)

    ran = rsu("review", "take-in", CASE, returned)

    assert (ran.code != 0, review_of(home)) == (True, before)
    assert f"rsu-nb review ask {CASE}" in ran.err


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b"Dear Sir", "is not a whole Word document"),
        (b"PK\x03\x04", "is not a whole Word document"),
    ],
    ids=["empty", "text", "broken"],
)
def test_what_is_no_draft_copy_is_refused_in_a_sentence(
    rsu: Rsu, copy: Path, content: bytes, says: str
) -> None:
    copy.write_bytes(content)

    ran = rsu("review", "take-in", CASE, copy)

    assert ran.code != 0
    assert f"The file {says}. Nothing was taken in." in ran.err


def test_a_file_that_is_not_there_is_named(rsu: Rsu, copy: Path, tmp_path: Path) -> None:
    ran = rsu("review", "take-in", CASE, tmp_path / "gone.docx")

    assert (ran.code != 0, "gone.docx was not read" in ran.err) == (True, True)
