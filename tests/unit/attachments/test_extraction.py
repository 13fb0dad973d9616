"""Whatever a file holds, it is read or refused with a sentence, and never anything else."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rsu_nb.attachments.attachment import Extract
from rsu_nb.attachments.errors import AttachmentError, Measure, TooLargeAttachmentError
from rsu_nb.attachments.extraction import extract
from rsu_nb.attachments.kind import AttachmentKind
from rsu_nb.attachments.limits import Limits
from tests.unit.attachments import files

SMALL: Final = Limits(
    size=200_000, pages=20, text=20_000, places=50, unpacked=1_000_000, part=300_000, parts=60
)
VALID: Final = {
    "pdf": files.pdf("One\nline two", "", "Three"),
    "word": files.zipped(files.word_parts(files.paragraph("One") + files.paragraph("Two"))),
    "unpacked word": files.zipped(files.word_parts(files.paragraph("One")), 0),
    "whole word": files.word("One", "Two"),
    "text": "One\n\n[00:00:01] “Two”\n".encode(),
    "png": files.PNG,
}
BEGINNINGS: Final = (b"", b"%PDF-1.7\n", b"PK\x03\x04", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


def result_of(content: bytes) -> Extract | AttachmentError:
    """What a file is read as, or why it is refused; anything else raised fails the test."""
    try:
        return extract(content, SMALL)
    except AttachmentError as refusal:
        return refusal


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A valid file with bytes changed, cut out, doubled or put in."""
    content = bytearray(VALID[draw(st.sampled_from(sorted(VALID)))])
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(content)))
        end = min(len(content), start + draw(st.integers(0, 40)))
        piece = bytes(content[start:end])
        content[start:end] = draw(
            st.one_of(st.binary(max_size=20), st.just(b""), st.just(piece * 3))
        )
    return bytes(content)


@pytest.mark.parametrize(
    ("name", "kind", "pages", "anchors"),
    [
        ("pdf", AttachmentKind.PDF, 3, ["p 1", "p 2", "p 3"]),
        ("word", AttachmentKind.WORD, None, ["para 1", "para 2"]),
        ("text", AttachmentKind.TEXT, None, ["para 1", "para 2"]),
        ("png", AttachmentKind.PNG, 1, ["p 1"]),
    ],
)
def test_each_kind_is_read_into_its_places(
    name: str, kind: AttachmentKind, pages: int | None, anchors: list[str]
) -> None:
    read = extract(VALID[name], SMALL)

    assert (read.kind, read.pages) == (kind, pages)
    assert [passage.anchor for passage in read.passages] == anchors


def test_a_transcript_in_word_is_cited_by_its_times() -> None:
    read = extract(files.word("[00:00:01] Q: When?", "[00:00:07] A: In May."))

    assert [passage.anchor for passage in read.passages] == ["at 00:00:01", "at 00:00:07"]


@pytest.mark.parametrize(
    ("content", "limits", "measure"),
    [
        (b"abc", Limits(size=2), Measure.SIZE),
        (b"abc", Limits(text=2), Measure.TEXT),
        (files.pdf("abc"), Limits(text=2), Measure.TEXT),
        (files.word("abc"), Limits(text=2), Measure.TEXT),
        (b"a\nb\nc", Limits(places=2), Measure.PLACES),
        (files.word("a", "b", "c"), Limits(places=2), Measure.PLACES),
    ],
    ids=range(6),
)
def test_a_limit_holds_from_one_more_than_it(
    content: bytes, limits: Limits, measure: Measure
) -> None:
    with pytest.raises(TooLargeAttachmentError) as refused:
        extract(content, limits)

    assert refused.value.measure is measure


def test_a_file_at_its_limits_is_read() -> None:
    assert extract(b"a\nb", Limits(size=3, text=2, places=2)).passages


@given(st.sampled_from(BEGINNINGS), st.binary(max_size=400))
@settings(max_examples=150)
def test_any_bytes_are_read_or_refused(beginning: bytes, rest: bytes) -> None:
    assert isinstance(result_of(beginning + rest), Extract | AttachmentError)


@given(damaged())
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_damaged_file_is_read_or_refused(content: bytes) -> None:
    assert isinstance(result_of(content), Extract | AttachmentError)
