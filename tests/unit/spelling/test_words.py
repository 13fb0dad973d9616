from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.record.officer_text import (
    Emphasis,
    Language,
    QuotedParagraph,
    Text,
    TextList,
    TextParagraph,
    parse,
)
from rsu_nb.spelling.words import words_in

PIECES = st.sampled_from(
    [
        *("{claimant}", "{Brother-2}", "[E4, p 3]", "[E4", "[¶ facts.F3]", "]", "}", "{", "{x}"),
        *("{em:", "{lang-mi:", "{lang-ta:", "> ", "- ", "  - ", ">", "\n", "\n\n", " ", "\r\n"),
        *("word", "recieved", "Māori", "Ma\u0304ori", "don’t", "s 129", "’s", "…", "\U0001f600"),
        *("தமிழ்", "سلام", "\u2028", "\u2029", "\ud800", "\x00"),
    ]
)


def texts_of(typed: str) -> list[str]:
    return [word.text for word in words_in(typed)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("The claimant left.", ["The", "claimant", "left"]),
        ("{Claimant}'s brother", ["brother"]),
        ("He said so [E4, para persicution] twice", ["He", "said", "so", "twice"]),
        ("as in [¶ facts.F3] above", ["as", "in", "above"]),
        ("the {em:very} words", ["the", "very", "words"]),
        ("she said {lang-mi:kia ora {em:rawa} koe} then", ["she", "said", "then"]),
        ("so\n\n> zey said\n> zo\n\nand on", ["so", "and", "on"]),
        ("- one\n  - two", ["one", "two"]),
        ("the UNHCR and a 21st s129 RSU-2026-00001", ["the", "and"]),
        ("see https://example.invalid/abcd or me@example.invalid", ["see", "or"]),
        ("the ‘quoted’ words’", ["the", "quoted", "words’"]),
        ("claimants' rights, don’t", ["claimants'", "rights", "don’t"]),
        ("well-founded fear - dashed", ["well-founded", "fear", "dashed"]),
        ("சாட்சி and ሰላም", ["and"]),
        ("Ma\u0304ori", ["Māori"]),
    ],
)
def test_the_words_of_a_text_are_those_its_writer_wrote_in_english(
    typed: str, expected: list[str]
) -> None:
    assert texts_of(typed) == expected


def test_a_citation_that_goes_over_a_line_is_left_out() -> None:
    assert texts_of("so [E4, pge\n3] it") == ["so", "it"]


def test_another_language_that_is_not_closed_is_text() -> None:
    assert "koe" in texts_of("so {lang-mi:kia ora koe")


@given(st.lists(PIECES, max_size=20).map("".join) | st.text(max_size=200))
def test_a_word_stands_where_it_says(typed: str) -> None:
    for word in words_in(typed):
        there = typed[word.start : word.end]

        assert re.sub("Ma\u0304", "Mā", there) == word.text or not there.isascii()
        assert 0 <= word.start < word.end <= len(typed)


@given(st.lists(PIECES, max_size=20).map("".join))
def test_a_word_is_never_inside_what_stands_for_itself(typed: str) -> None:
    if not typed.strip():
        return
    try:
        tree = parse(typed)
    except ValueError:
        return
    own = " ".join(own_words_of(tree.blocks))

    assert [word for word in texts_of(typed) if word not in own] == []


def own_words_of(blocks) -> list[str]:
    """The texts of a tree that are in the writer's own words and in English."""
    found: list[str] = []
    for block in blocks:
        if isinstance(block, TextList):
            for item in block.items:
                found += in_line(item.content)
                for inner in item.items:
                    found += in_line(inner.content)
        elif isinstance(block, TextParagraph):
            found += in_line(block.content)
        else:
            assert isinstance(block, QuotedParagraph)
    return found


def in_line(content) -> list[str]:
    found: list[str] = []
    for node in content:
        if isinstance(node, Text):
            found.append(node.text)
        elif isinstance(node, Emphasis):
            found += in_line(node.content)
        else:
            assert isinstance(node, Language) or node.kind in {"role", "cite", "ref"}
    return found
