"""A commented copy comes back at the desk: its comments are taken in, anything else is refused."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.export.errors import NotACopyError, UnreadableCopyError
from rsu_nb.store.settings import EXAMPLE
from rsu_widgets.desk.acts.act import MissingValueError
from rsu_widgets.desk.acts.catalogue import ACTS
from rsu_widgets.desk.acts.taking_in import take_in_comments
from rsu_widgets.desk.screens.catalogue import screen_view
from rsu_widgets.desk.work import Work
from tests.unit.attachments.copies import commented

if TYPE_CHECKING:
    from pathlib import Path

    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store

REASONS = "p-group-FG4-reasons-1"


@pytest.fixture
def work(store: Store, example: Record) -> Work:
    """A case in its second reading."""
    store.home.settings.write_bytes(EXAMPLE.read_bytes())
    opened = Work(store, example.case)
    ACTS["ask-reading"](opened, "", {})
    return opened


@pytest.fixture
def copy(work: Work, tmp_path: Path) -> bytes:
    """A copy that was taken along."""
    ACTS["draft-copy"](work, "", {"folder": str(tmp_path / "out")})
    [made] = (tmp_path / "out").glob("*-decision.docx")
    return made.read_bytes()


def file_of(content: bytes) -> dict[str, Any]:
    return {"file": {"content": base64.b64encode(content).decode()}}


def test_comments_become_comments_on_what_their_paragraphs_are_about(
    work: Work, copy: bytes
) -> None:
    before = len(work.record.review)
    done = take_in_comments(work, "", file_of(commented(copy, work.case, (REASONS, "Which?"))))

    assert [one.about for one in work.record.review[before:]] == ["FG4"]
    assert f"{before + 1} on FG4." in done.words


def test_what_was_taken_in_before_is_not_taken_in_again(work: Work, copy: bytes) -> None:
    file = file_of(commented(copy, work.case, (REASONS, "Which?")))
    take_in_comments(work, "", file)
    comments = len(work.record.review)
    done = take_in_comments(work, "", file)

    assert len(work.record.review) == comments
    assert "had been taken in before" in done.words


@pytest.mark.parametrize("content", [b"", b"no Word document", b"%PDF-1.7"])
def test_what_is_no_word_document_is_refused_in_a_sentence(work: Work, content: bytes) -> None:
    with pytest.raises(UnreadableCopyError, match="Nothing was taken in"):
        take_in_comments(work, "", file_of(content))


def test_a_copy_of_another_case_is_refused_in_a_sentence(work: Work, copy: bytes) -> None:
    foreign = commented(copy, work.case, (REASONS, "Which?"))
    other = work.record.model_copy(update={"case": "RSU-2026-00998"})
    work.store.new_case(other)
    another = Work(work.store, other.case)
    ACTS["ask-reading"](another, "", {})

    with pytest.raises(NotACopyError, match="not a draft copy of RSU-2026-00998"):
        take_in_comments(another, "", file_of(foreign))


@pytest.mark.parametrize("file", [None, "", {}, {"content": 7}, {"content": "no base 64!"}])
def test_no_file_is_asked_for_again(work: Work, file: Any) -> None:
    with pytest.raises(MissingValueError, match="The copy that came back"):
        take_in_comments(work, "", {"file": file})


def test_a_copy_is_made_and_taken_in_on_the_screen_of_the_reading(work: Work) -> None:
    groups = screen_view(work, "second-reading")["groups"]
    acts = [one["act"] for group in groups for one in group.get("actions", ())]

    assert {"draft-copy", "take-in"} <= {*acts}
