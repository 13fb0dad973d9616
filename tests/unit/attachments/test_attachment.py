"""What was read says of itself what the officer should know."""

from __future__ import annotations

import pytest

from rsu_nb.attachments.attachment import Passage, ReadAttachment
from rsu_nb.attachments.kind import AttachmentKind


def read(kind: AttachmentKind, *texts: str) -> ReadAttachment:
    """An attachment of that kind with those texts in its places."""
    return ReadAttachment(
        name="file",
        kind=kind,
        size=1,
        sha256="",
        pages=None if kind in {AttachmentKind.TEXT, AttachmentKind.WORD} else len(texts),
        passages=tuple(
            Passage(anchor=f"p {number}", text=text) for number, text in enumerate(texts, 1)
        ),
    )


@pytest.mark.parametrize(
    ("attachment", "remark"),
    [
        (read(AttachmentKind.PDF, "One", "Two"), ""),
        (read(AttachmentKind.PDF, "", ""), "No text was found in it. A scanned page"),
        (
            read(AttachmentKind.PDF, "One", "", ""),
            "2 of its pages have no text, the first is p 2.",
        ),
        (
            read(AttachmentKind.PNG, ""),
            "A picture has no text to select or search. Cite it as p 1.",
        ),
        (read(AttachmentKind.WORD), "It has no text."),
    ],
)
def test_what_has_no_text_says_so(attachment: ReadAttachment, remark: str) -> None:
    assert attachment.remark.startswith(remark)
    assert bool(attachment.remark) is bool(remark)


def test_the_whole_text_leaves_out_places_without() -> None:
    attachment = read(AttachmentKind.PDF, "One", "", "Three")

    assert attachment.has_text
    assert attachment.text == "One\n\nThree"
