"""What a file is, is told by what it holds."""

from __future__ import annotations

import pytest

from rsu_nb.attachments.kind import AttachmentKind, kind_of
from tests.unit.attachments import files


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (files.pdf("Words"), AttachmentKind.PDF),
        (b"\xef\xbb\xbf\r\n%PDF-1.4", AttachmentKind.PDF),
        (files.word("Words"), AttachmentKind.WORD),
        (b"Words", AttachmentKind.TEXT),
        ("Kōrero".encode(), AttachmentKind.TEXT),
        ("Kōrero".encode("utf-16"), AttachmentKind.TEXT),
        (b"A letter that speaks of %PDF-1.4", AttachmentKind.TEXT),
        (files.JPEG, AttachmentKind.JPEG),
        (files.PNG, AttachmentKind.PNG),
    ],
)
def test_a_kind_that_can_be_attached_is_known(content: bytes, kind: AttachmentKind) -> None:
    assert kind_of(content) is kind


@pytest.mark.parametrize(
    "content",
    [
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old Word file",
        b"{\\rtf1 rich text}",
        b"<!DOCTYPE html><p>a page</p>",
        b"  <HTML><p>a page</p>",
        b'<?xml version="1.0"?><a/>',
        b"MZ\x90\x00 a program",
        b"GIF89a\x00",
        "Café".encode("cp1252"),
        b"text with a NUL\0",
        b"\xff\xfeodd",
    ],
)
def test_every_other_kind_is_not(content: bytes) -> None:
    assert kind_of(content) is None


@pytest.mark.parametrize("kind", AttachmentKind)
def test_every_kind_has_words_and_an_ending(kind: AttachmentKind) -> None:
    assert kind.words
    assert kind.ending in {"pdf", "docx", "txt", "jpg", "png"}
