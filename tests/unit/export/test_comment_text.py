"""Whatever a comment holds, it becomes officer text that the record of its case can hold."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import rsu_nb
from rsu_nb.attachments.commented_copy import WordComment
from rsu_nb.export.comment_text import LONGEST_COMMENT, CommentText, is_too_long
from rsu_nb.record.lookup import ids
from rsu_nb.record.officer_text import QuotedParagraph, citations, references, roles
from rsu_nb.record.reading import record_from

if TYPE_CHECKING:
    from rsu_nb.record.record import Record

EXAMPLE = Path(rsu_nb.__file__).parent / "examples" / "recognised_imputed_opinion.yaml"
RECORD: Record = record_from(EXAMPLE.read_bytes(), EXAMPLE.name)
TEXT = CommentText(RECORD)
BARE = WordComment(
    mark=None,
    author="A Reader",
    written="2026-07-03T10:15",
    words="",
    paragraphs=("Why?",),
    answers=None,
)
HEAD = "A Reader (on a copy, 2026-07-03 10:15): "
_PARTS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        ["[E99]", "[E4, p 3]", "[¶ x]", "{claimant}", "{sister-4}", "{em:", "}", "> ", "- ", "\n"]
    ),
)
_TEXTS = st.lists(_PARTS, max_size=8).map("".join)
ROLES = {person.role for person in RECORD.people}
KEPT = set("\n\u200c\u200d")


def is_invisible(character: str) -> bool:
    """True for a control or formatting character."""
    return unicodedata.category(character) in {"Cc", "Cf", "Zl", "Zp"}


def said(*paragraphs: str) -> str:
    """What a comment of those paragraphs says, as it would be typed."""
    return TEXT.said(replace(BARE, paragraphs=paragraphs)).typed().removeprefix(HEAD)


def test_a_comment_begins_with_who_said_it_and_when() -> None:
    assert TEXT.said(BARE).typed() == f"{HEAD}Why?"


def test_without_an_author_or_a_time_it_says_what_it_knows() -> None:
    unknown = replace(BARE, author="", written="")

    assert TEXT.said(unknown).typed() == "Somebody (on a copy): Why?"


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        ("See [E4, p 3].", "See [E4, p 3]."),
        ("See [E99, p 3].", "See [ E99, p 3]."),
        ("See [¶ fact-F3].", "See [ ¶ fact-F3]."),
        ("{claimant} and {sister-4}", "{claimant} and { sister-4}"),
        ("a\u200bb\u202ec\u00add", "abcd"),
        ("می\u200cروم", "می\u200cروم"),
        ("one\ntwo", "one two"),
        ("", "(no text)"),
    ],
)
def test_words_that_the_record_cannot_hold_are_made_plain(given: str, taken: str) -> None:
    assert said(given) == taken


def test_each_paragraph_stays_one() -> None:
    assert said("One", "", "Two") == "One\n\nTwo"


def test_a_long_comment_is_cut_and_known_to_be() -> None:
    long = replace(BARE, paragraphs=("a" * LONGEST_COMMENT, "b"))

    assert len(said(*long.paragraphs)) == LONGEST_COMMENT
    assert said(*long.paragraphs).endswith("a …")
    assert (is_too_long(long), is_too_long(BARE)) == (True, False)


def test_the_words_that_it_is_on_are_a_quotation() -> None:
    quoted = TEXT.words(replace(BARE, words="who [E99] came"))

    assert quoted is not None
    assert quoted.typed() == "> who [ E99] came"


@pytest.mark.parametrize("words", ["", " \u200b\n"])
def test_without_words_there_is_no_quotation(words: str) -> None:
    assert TEXT.words(replace(BARE, words=words)) is None


@given(author=_TEXTS, paragraphs=st.lists(_TEXTS, max_size=3), words=_TEXTS)
def test_any_comment_is_text_that_the_record_can_hold(
    author: str, paragraphs: list[str], words: str
) -> None:
    comment = replace(BARE, author=author, paragraphs=tuple(paragraphs), words=words)
    made = [text for text in (TEXT.said(comment), TEXT.words(comment)) if text is not None]

    assert {one.id for text in made for one in citations(text)} <= set(ids(RECORD))
    assert not [one for text in made for one in references(text)]
    assert {one for text in made for one in roles(text)} <= ROLES
    assert {each for text in made for each in text.typed() if is_invisible(each)} <= KEPT
    assert all(isinstance(block, QuotedParagraph) for text in made[1:] for block in text.blocks)
