"""A pinpoint leads to its passages, and one that leads nowhere is told from one not understood."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.attachments.attachment import Passage, ReadAttachment
from rsu_nb.attachments.errors import NoSuchPlaceError
from rsu_nb.attachments.kind import AttachmentKind
from rsu_nb.attachments.places import (
    has_places,
    passages_at,
    pinpoint_of_span,
    places_of,
)


def read(*anchors: str) -> ReadAttachment:
    """An attachment with those places."""
    return ReadAttachment(
        name="file",
        kind=AttachmentKind.PDF,
        size=1,
        sha256="",
        pages=None,
        passages=tuple(Passage(anchor=anchor, text=f"at {anchor}") for anchor in anchors),
    )


PAGES = read(*(f"p {number}" for number in range(1, 13)))
PARAGRAPHS = read(*(f"para {number}" for number in range(1, 13)))
NUMBERED = read("before para 1", "para 1", "para 2")
TRANSCRIPT = read("para 1", "at 00:00:05", "at 00:01:00", "at 01:00:00")


def anchors(attachment: ReadAttachment, pinpoint: str) -> list[str]:
    """The places that a pinpoint leads to."""
    return [passage.anchor for passage in passages_at(attachment, pinpoint)]


@pytest.mark.parametrize(
    ("attachment", "pinpoint", "leads_to"),
    [
        (PAGES, "p 3", ["p 3"]),
        (PAGES, "pp 4–5", ["p 4", "p 5"]),
        (PAGES, "pp 4-5", ["p 4", "p 5"]),
        (PAGES, "pp 1, 3–4 and 12", ["p 1", "p 3", "p 4", "p 12"]),
        (PAGES, "pp 5, 2, and 5", ["p 2", "p 5"]),
        (PARAGRAPHS, "paras 6–7", ["para 6", "para 7"]),
        (PARAGRAPHS, "para 12", ["para 12"]),
        (NUMBERED, "before para 1", ["before para 1"]),
        (NUMBERED, "paras 1–2", ["para 1", "para 2"]),
        (TRANSCRIPT, "para 1", ["para 1"]),
        (read("para 4", "para 5", "at 00:00:05"), "para 5", ["para 5"]),
        (TRANSCRIPT, "at 00:00:05", ["at 00:00:05"]),
        (TRANSCRIPT, "at 00:00:59", ["at 00:00:05"]),
        (TRANSCRIPT, "at 00:00:59–00:01:30", ["at 00:00:05", "at 00:01:00"]),
        (TRANSCRIPT, "at 02:30:00", ["at 01:00:00"]),
    ],
)
def test_a_pinpoint_leads_to_its_passages(
    attachment: ReadAttachment, pinpoint: str, leads_to: list[str]
) -> None:
    assert has_places(attachment, pinpoint) is True
    assert anchors(attachment, pinpoint) == leads_to


@pytest.mark.parametrize(
    ("attachment", "pinpoint"),
    [
        (PAGES, "p 13"),
        (PAGES, "pp 12–13"),
        (PAGES, "pp 3 and 999999"),
        (PARAGRAPHS, "para 13"),
        (TRANSCRIPT, "para 2"),
        (TRANSCRIPT, "at 00:00:04"),
    ],
)
def test_a_place_that_is_not_there_is_told(attachment: ReadAttachment, pinpoint: str) -> None:
    assert has_places(attachment, pinpoint) is False


@pytest.mark.parametrize(
    ("attachment", "pinpoint"),
    [
        (PAGES, "s 3.1"),
        (PAGES, "message 6"),
        (PAGES, "p iv"),
        (PAGES, "p 0"),
        (PAGES, "pp 112–15"),
        (PAGES, "para 3"),
        (PAGES, "p 00:00:05"),
        (PAGES, "at 5"),
        (PAGES, ""),
        (PARAGRAPHS, "p 3"),
        (PARAGRAPHS, "before para 1"),
        (read(), "p 3"),
    ],
)
def test_what_cannot_be_told_is_neither_there_nor_missing(
    attachment: ReadAttachment, pinpoint: str
) -> None:
    assert has_places(attachment, pinpoint) is None


def test_the_passage_of_a_place_is_given() -> None:
    assert [one.text for one in passages_at(PAGES, "p 3")] == ["at p 3"]


@pytest.mark.parametrize("pinpoint", ["p 13", "the third page of Ana's letter"])
def test_the_error_says_which_places_there_are_and_not_what_was_asked(pinpoint: str) -> None:
    with pytest.raises(NoSuchPlaceError) as missing:
        passages_at(PAGES, pinpoint)

    assert str(missing.value) == (
        "That place is not in the attachment. It has p 1 to p 12; name one of them."
    )


@pytest.mark.parametrize(
    ("attachment", "words"),
    [(read(), "no place to cite"), (read("p 1"), "p 1"), (TRANSCRIPT, "para 1 to at 01:00:00")],
)
def test_the_places_there_are_can_be_said(attachment: ReadAttachment, words: str) -> None:
    assert places_of(attachment) == words


@pytest.mark.parametrize(
    ("first", "last", "pinpoint"),
    [
        ("p 3", "p 3", "p 3"),
        ("p 3", "p 5", "pp 3–5"),
        ("para 3", "para 4", "paras 3–4"),
        ("at 00:00:05", "at 00:01:00", "at 00:00:05–00:01:00"),
        ("para 1", "at 00:00:05", "para 1"),
    ],
)
def test_a_span_prints_as_citations_do(first: str, last: str, pinpoint: str) -> None:
    assert pinpoint_of_span(first, last) == pinpoint


@given(st.text())
def test_any_pinpoint_can_be_asked_for(pinpoint: str) -> None:
    assert has_places(PAGES, pinpoint) in {True, False, None}


@given(st.integers(1, 15), st.integers(1, 15))
def test_pages_are_there_from_the_first_to_the_last(first: int, last: int) -> None:
    expected = None if first > last else last <= 12

    assert has_places(PAGES, f"pp {first}–{last}") is expected
