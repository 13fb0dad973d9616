"""Each refusal says what is wrong and what to do, and names nobody."""

from __future__ import annotations

import pytest

from rsu_nb.attachments.errors import (
    AttachmentError,
    Flaw,
    LockedAttachmentError,
    Measure,
    NoSuchPlaceError,
    TooLargeAttachmentError,
    UnknownKindError,
    UnreadableAttachmentError,
)


def test_too_large_says_the_size_and_the_limit() -> None:
    refusal = TooLargeAttachmentError(
        Measure.SIZE, found=61_200_000, limit=50_000_000, subject="The file of E4"
    )

    assert str(refusal) == (
        "The file of E4 has 61.2 MB; the limit is 50.0 MB. "
        "Divide it, and attach the parts as evidence of their own."
    )


@pytest.mark.parametrize("measure", Measure)
def test_what_was_not_counted_to_its_end_is_more_than_the_limit(measure: Measure) -> None:
    refusal = TooLargeAttachmentError(measure, found=None, limit=2_000_000)

    assert str(refusal).startswith("The file ")
    assert " more than 2" in str(refusal)


@pytest.mark.parametrize("flaw", Flaw)
def test_a_flaw_is_told_with_its_cure(flaw: Flaw) -> None:
    assert str(UnreadableAttachmentError(flaw, "The file of E4")) == (
        f"The file of E4 {flaw.value}. It was not attached. Open it in the program it was made "
        "with, print it to a new PDF, and attach that."
    )


def test_an_unknown_kind_names_the_kinds_understood() -> None:
    assert ("PDF, Word document (.docx), plain text (UTF-8), JPEG photo, PNG picture") in str(
        UnknownKindError()
    )


@pytest.mark.parametrize("error", [LockedAttachmentError(), NoSuchPlaceError("p 1 to p 3")])
def test_every_error_can_be_caught_as_one(error: AttachmentError) -> None:
    assert isinstance(error, AttachmentError)
    assert str(error).endswith((".", "here."))
