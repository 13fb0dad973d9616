"""What the reading process answers is taken for no more than it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.attachments.answer import answer_of, result_of
from rsu_nb.attachments.attachment import Extract, Passage
from rsu_nb.attachments.errors import (
    AttachmentError,
    Flaw,
    LockedAttachmentError,
    Measure,
    TooLargeAttachmentError,
    UnknownKindError,
    UnreadableAttachmentError,
)
from rsu_nb.attachments.kind import AttachmentKind

if TYPE_CHECKING:
    from collections.abc import Callable

REFUSALS: tuple[Callable[[str], AttachmentError], ...] = (
    LockedAttachmentError,
    UnknownKindError,
    lambda subject: UnreadableAttachmentError(Flaw.EMPTY, subject),
    lambda subject: TooLargeAttachmentError(Measure.TEXT, found=None, limit=5, subject=subject),
    lambda subject: TooLargeAttachmentError(Measure.PAGES, found=6, limit=5, subject=subject),
)


def test_an_extract_comes_back_as_it_was() -> None:
    extract = Extract(
        kind=AttachmentKind.PDF,
        pages=2,
        passages=(Passage(anchor="p 1", text="“Kōrero”\n"), Passage(anchor="p 2", text="")),
    )

    assert result_of(answer_of(extract)) == extract


@pytest.mark.parametrize("refusal", REFUSALS, ids=range(len(REFUSALS)))
def test_a_refusal_comes_back_about_the_evidence(
    refusal: Callable[[str], AttachmentError],
) -> None:
    with pytest.raises(AttachmentError) as raised:
        result_of(answer_of(refusal("The file")), "The file of E4")

    assert type(raised.value) is type(refusal("The file"))
    assert str(raised.value) == str(refusal("The file of E4"))


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"[]",
        b"3",
        b"{}",
        b'{"flaw": "no such flaw"}',
        b'{"over": "size", "found": null, "limit": "x"}',
        b'{"kind": "pdf", "pages": 1, "passages": [["p 1", 3]]}',
        b'{"kind": "pdf", "pages": 1, "passages": [["p 1"]]}',
        b'{"kind": "program", "pages": 1, "passages": []}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_answer_is_refused(answer: bytes) -> None:
    with pytest.raises(UnreadableAttachmentError) as refused:
        result_of(answer)

    assert refused.value.flaw is Flaw.STOPPED


@given(st.binary())
def test_no_bytes_are_taken_for_an_answer_by_chance(answer: bytes) -> None:
    with pytest.raises(AttachmentError):
        result_of(answer)
