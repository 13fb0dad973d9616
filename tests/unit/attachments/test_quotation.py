"""Words are found where they stand, however the lines break and the quotes curl."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.attachments.attachment import Passage, ReadAttachment
from rsu_nb.attachments.kind import AttachmentKind
from rsu_nb.attachments.places import has_places
from rsu_nb.attachments.quotation import where_said


def read(*pages: str) -> ReadAttachment:
    """An attachment with that text on its pages."""
    return ReadAttachment(
        name="file",
        kind=AttachmentKind.PDF,
        size=1,
        sha256="",
        pages=len(pages),
        passages=tuple(
            Passage(anchor=f"p {number}", text=text) for number, text in enumerate(pages, 1)
        ),
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They came at night.", "came at night"),
        ("They came\n at   night.", "came at night"),
        ("They came at night.", "came\nat night"),
        ("She said “no”.", 'said "no"'),
        ("I don’t know", "don't know"),
        ("I don't know", "don’t know"),
        ("in 2019–2020", "2019-2020"),
        ("The ﬁnal day", "final day"),
        ("They were perse-\ncuted there", "persecuted there"),
        ("a long-\nterm plan", "long-term plan"),
        ("co\u00adoperate", "cooperate"),
        ("Ko\u0304rero", "kōrero"),
        ("THE BUREAU", "the Bureau"),
        ("…", "..."),
    ],
)
def test_what_makes_no_difference_to_a_reader_makes_none_here(text: str, words: str) -> None:
    assert where_said(read("", text), words) == ("p 2",)


@pytest.mark.parametrize("words", ["part", "the partyline", "", "  \n", "¶"])
def test_what_is_not_there_is_nowhere(words: str) -> None:
    assert where_said(read("the party"), words) == ()


def test_each_place_is_told_once_in_order() -> None:
    assert where_said(read("a day", "none", "a day or a day"), "A DAY") == ("p 1", "p 3")


def test_words_that_go_on_at_the_next_place_give_both() -> None:
    assert where_said(read("They came", "at night."), "came at night") == ("pp 1–2",)


@given(st.lists(st.text(), min_size=1, max_size=4), st.data())
def test_words_of_a_page_are_found_on_it(pages: list[str], data: st.DataObject) -> None:
    number = data.draw(st.integers(1, len(pages)))
    words = pages[number - 1]
    found = where_said(read(*pages), words)

    assert not words.split() or not found or all(has_places(read(*pages), one) for one in found)


@given(st.lists(st.sampled_from(["yes", "no", "perhaps"]), min_size=1, max_size=9))
def test_a_whole_page_of_words_is_found_on_that_page(words: list[str]) -> None:
    assert where_said(read("before", "\n".join(words), "after"), " ".join(words)) == ("p 2",)
