"""A draft copy that LibreOffice saved comes back like one that Word saved."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rsu_nb.attachments.comment_reading import read_commented_copy
from rsu_nb.attachments.word_marks import digest_of_place
from rsu_nb.drafting.tree import DocumentStatus
from rsu_nb.export.docx import docx_of
from tests.unit.attachments.copies import changed, commented, paragraph, replied

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from docx.document import Document as WordDocument

    from rsu_nb.attachments.commented_copy import CommentedCopy
    from rsu_nb.drafting.tree import Document

SECONDS = 120
PLACES = ("p-account-1", "h-facts", "p-fact-F3-reasons", "r-E7", "t-evidence")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Callable[[bytes, str], Path]:
    """LibreOffice with a profile of its own, which saves a file as another kind."""
    folder = tmp_path_factory.mktemp("office")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    start = ["soffice", "--headless", "--norestore", profile]

    def saved(content: bytes, kind: str) -> Path:
        source = folder / "copy.docx"
        source.write_bytes(content)
        command = [*start, "--convert-to", kind, "--outdir", str(folder / "out"), str(source)]
        subprocess.run(command, check=True, capture_output=True, timeout=SECONDS)
        return folder / "out" / f"copy.{kind}"

    return saved


@pytest.fixture(scope="module")
def before(decision: Document) -> bytes:
    """The copy with comments of a reader, a reply, and a sentence more in one paragraph."""

    def change(word: WordDocument) -> None:
        paragraph(word, decision.case, "p-account-2").add_run(" Not so.")

    on = tuple((place, f"Look at {place}.") for place in PLACES)
    return changed(replied(commented(docx_of(decision), decision.case, *on), "I did."), change)


@pytest.fixture(scope="module")
def returned(office: Callable[[bytes, str], Path], before: bytes) -> CommentedCopy:
    """What is read of that copy once LibreOffice has saved it."""
    return read_commented_copy(office(before, "docx").read_bytes())


def test_comments_stay_on_their_paragraphs(returned: CommentedCopy, decision: Document) -> None:
    found = {one.paragraphs[0]: one.mark.of for one in returned.comments if one.mark is not None}

    assert found == {
        "I did.": digest_of_place(decision.case, PLACES[0]),
        **{f"Look at {place}.": digest_of_place(decision.case, place) for place in PLACES},
    }


def test_author_time_and_words_stay(returned: CommentedCopy, before: bytes) -> None:
    def said(copy: CommentedCopy) -> set[tuple[str, ...]]:
        return {(one.author, one.written, one.words, *one.paragraphs) for one in copy.comments}

    assert said(returned) == said(read_commented_copy(before))


def test_every_mark_stays_and_only_what_was_changed_differs(
    returned: CommentedCopy, decision: Document
) -> None:
    differing = [mark.of for mark, text in returned.marks if mark.text != text]

    assert len(returned.marks) == returned.marks[0][0].total
    assert differing == [digest_of_place(decision.case, "p-account-2")]


@pytest.mark.parametrize("status", [DocumentStatus.DRAFT, DocumentStatus.NOT_SEALED])
def test_the_watermark_is_on_every_page_and_the_text_above_it(
    office: Callable[[bytes, str], Path], decision: Document, status: DocumentStatus
) -> None:
    import pdfplumber

    path = office(docx_of(replace(decision, status=status)), "pdf")

    with pdfplumber.open(path) as printed:
        pages = [watermarks(page.curves) for page in printed.pages]
        reads = [decision.case in page.extract_text() for page in printed.pages]
    assert all(pages), "a page has no watermark"
    assert all(reads)


def watermarks(curves: list[dict[str, object]]) -> int:
    """How many pale shapes are drawn on a page."""
    return sum(1 for curve in curves if curve["fill"])
